import CommunityModel

extension DashboardState {
  /// Takes a newer snapshot; every part of the screen is brought up to it when it is shown next.
  mutating func receive(_ snapshot: Community) -> [DashboardEffect] {
    let messagesBefore = community.messages.count
    let isReplaced = snapshot.generation != community.generation
    if isReplaced {
      leaveRows(of: community, for: snapshot)
      figures.explanations = [:]
    }
    community = snapshot
    generation += 1
    sparklines = [:]
    memberSparklines = [:]
    asOf = AsOf(clock: clock, newestMessage: snapshot.newestMessage, chosen: chosenAsOf)
    reads.resolve(in: snapshot)
    lookAgain()
    // What was looked for may be in the messages that came; once they are all here is early enough.
    guard snapshot.progress.isComplete, isReplaced || snapshot.messages.count != messagesBefore else { return [] }
    return searchAgain()
  }

  /// Brings the screen that is shown up to the snapshot, the size and the focus. O(visible) when nothing changed.
  ///
  /// While somebody moves through a list, what is beside it may stay behind until they rest.
  mutating func settle(isMoving: Bool = false) {
    isPageBehind = false
    settleHome()
    layout = Layout(size: size, screen: current, bannerRows: bannerRows, splits: mouse.splits[screen] ?? Splits())
    for pane in current.id.lists where current.lists[pane]?.generation != generation { rebuildShown(pane) }
    for pane in current.id.lists {
      guard let list = current.lists[pane], layout.rect(of: pane) != nil else { continue }
      let settled = scrolledIntoView(list, rows: visibleRows(of: pane))
      current.lists[pane]?.top = settled.top
      drawSparklines(pane, settled)
      drawMemberSparklines(pane, settled)
    }
    switch screen {
    case .conversations:
      showSelectedThread(isMoving: isMoving)
      refreshThread()
      settleThread()
    case .rounds, .members, .trust, .ties: settleDocument(isMoving: isMoving)
    }
    settleOverlay()
  }

  /// Finds the rows of a list of the screen anew.
  mutating func rebuildShown(_ pane: Pane) {
    var shown = current
    if shown.lists[pane]?.generation != generation {
      shown.lists[pane]?.filter.hits?.resolve(in: community)
    }
    rebuild(pane, in: &shown)
    current = shown
  }

  private mutating func showSelectedThread(isMoving: Bool) {
    guard layout.rect(of: .thread) != nil else { return }
    let selected = current.list.selectedID
    if focus == .conversationList, current.thread?.conversationID != selected {
      isPageBehind = isMoving && current.thread != nil
      if !isPageBehind { previewThread() }
    } else if focus == .thread, current.thread == nil {
      previewThread()
    }
  }

  private mutating func settleDocument(isMoving: Bool) {
    let area = layout.inside(current.id.detail)
    guard !area.isEmpty else { return }
    let subject = subjectOfSelection
    let columns = max(1, area.columns - 3)
    var page = current.document
    // A page for nobody's eyes: the next key, or the rest, makes another one.
    isPageBehind = isMoving && page.subject != subject && page.columns == columns
    if isPageBehind { return }
    if page.subject != subject || page.columns != columns || page.generation != generation || page.asOf != asOf.time
      || page.revision != pageRevision || (subject.isPicture && page.rows != area.rows)
    {
      let target = page.selected.flatMap {
        page.document.targets.indices.contains($0) ? page.document.targets[$0] : nil
      }
      page.document = document(about: subject, columns: columns)
      let isSame = page.subject == subject
      page.selected =
        isSame && target != nil
        ? page.document.targets.firstIndex { $0 == target } : firstStop(on: page.document)
      if !isSame { page.top = 0 }
      page.subject = subject
      page.columns = columns
      page.generation = generation
      page.asOf = asOf.time
      page.revision = pageRevision
      page.rows = area.rows
    }
    page.clamp(rows: area.rows)
    page.keepSelectionVisible(rows: area.rows)
    current.document = page
  }

  /// Where the cursor of a page begins. On a profile, Enter opens a figure or what the member said; the picture of their
  /// ties stands before that and is one line up.
  private func firstStop(on page: Document) -> Int? {
    guard !page.targets.isEmpty else { return nil }
    guard current.id.detail == .profile, case .ties = page.targets[0], page.targets.count > 1 else { return 0 }
    return 1
  }

  private var subjectOfSelection: Subject {
    if screen == .trust {
      return (current.openedFigure ?? current.list.selectedID.flatMap { FigureTopic.listed(id: $0) })
        .map { .figure($0) } ?? .nothing
    }
    guard let id = current.list.selectedID else { return .nothing }
    if current.source == .worklist { return .needs(id) }
    if current.source == .tieList { return .ties(id) }
    return current.source.listsMembers ? .member(id) : .conversation(id)
  }

  private func document(about subject: Subject, columns: Int) -> Document {
    switch subject {
    case .nothing: Document()
    case .member(let id):
      community.members.row(id: id).map { memberDocument($0, columns: columns) } ?? Document()
    case .needs(let id):
      community.members.row(id: id).map { needsDocument($0, columns: columns) } ?? Document()
    case .conversation(let id):
      community.conversations.row(id: id).map { conversationDocument($0, columns: columns) } ?? Document()
    case .figure(let topic): figureDocument(topic, columns: columns)
    case .ties(let id):
      community.members.row(id: id).map { tieDocument($0, columns: columns) } ?? Document()
    }
  }

  private mutating func settleOverlay() {
    helpWindow = nil
    switch overlay {
    case .help(let top):
      // Made once for an event: moving, clicking and drawing read it.
      let window = HelpWindow(self)
      helpWindow = window
      overlay = .help(top: max(0, min(top, window.lines.count - window.inside.rows)))
    case .sortMenu(let pane, let cursor):
      overlay = .sortMenu(pane, cursor: max(0, min(cursor, ListSort.choices(for: pane).count - 1)))
    case .worklistFilter(let menu): overlay = .worklistFilter(menu.clamped)
    case .handOff: settleHandOff()
    case .palette: settlePalette()
    case .form, .picker, .themes, .secret, nil: break
    }
  }
}
