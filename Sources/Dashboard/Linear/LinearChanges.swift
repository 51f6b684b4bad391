import CommunityModel
import Drawing

/// What a key or an event changed, in words: the line that is selected now, the page that was opened, the screen that came,
/// what there is to say, and news. Empty when nothing that can be heard changed.
///
/// - Parameters:
///   - width: columns of a line; 0 wraps nothing.
///   - hasActed: the person did something, and hears where they are even if that changed nothing.
public func linearChanges(
  from before: DashboardState, to after: DashboardState, width: Int, hasActed: Bool = false
) -> [String] {
  var text = LinearText(width: width)
  var before = before.spoken
  // The same refusal a second time is said a second time.
  if hasActed { before.message = nil }
  let after = after.spoken
  after.tellChanges(since: before, &text)
  if hasActed, text.lines.isEmpty, !after.isWaitingForAnswer { return linearPlace(after, width: width) }
  return text.finished
}

/// A sentence that is said by itself, wrapped.
public func linearSentence(_ sentence: String, width: Int) -> [String] {
  var text = LinearText(width: width)
  text.say(sentence)
  return text.finished
}

/// Where a person is, in a line or two: for an empty line.
public func linearPlace(_ state: DashboardState, width: Int) -> [String] {
  var text = LinearText(width: width)
  let state = state.spoken
  if state.overlay != nil || state.sharing.lock != nil {
    state.tell(&text)
  } else {
    text.say("\(state.screen.title), \(state.titleInWords(state.focus)).")
    state.tellSelection(&text)
  }
  return text.finished
}

extension DashboardState {
  func tellChanges(since before: DashboardState, _ text: inout LinearText) {
    tellNews(since: before, &text)
    if (sharing.lock == nil) != (before.sharing.lock == nil) {
      tell(&text)
      return
    }
    let said = message == before.message ? nil : message?.text
    if overlay != before.overlay {
      if overlay == nil {
        text.say(said ?? "Closed.")
        if screen != before.screen || focus != before.focus { tell(&text) } else { tellSelection(&text) }
        return
      }
      tellWindowChange(since: before, &text)
      text.say(said)
      return
    }
    text.say(said)
    guard overlay == nil else { return }
    if screen != before.screen {
      text.gap()
      text.say(headerInWords)
      tellPanes(&text)
      return
    }
    if focus != before.focus {
      text.gap()
      tellFocus(&text)
      return
    }
    tellWithinPane(since: before, &text)
  }

  /// Another pane has the keyboard: a page is read, of a list its title and the selected line.
  private func tellFocus(_ text: inout LinearText) {
    if focus == screen.detail {
      tellPanes(&text)
    } else {
      text.say(titleInWords(focus))
      tellSelection(&text)
    }
  }

  private func tellWithinPane(since before: DashboardState, _ text: inout LinearText) {
    if typing != before.typing || filterInWords(focus) != before.filterInWords(focus) {
      text.say(filterInWords(focus) ?? "No filter.")
      if typing == nil { tellSelection(&text) }
      return
    }
    let list = current.lists[focus]
    let old = before.current.lists[focus]
    if let list, let old {
      if list.sort != old.sort || list.onlyUnread != old.onlyUnread
        || heading(of: focus).title != before.heading(of: focus).title
      {
        text.say(titleInWords(focus))
        tellSelection(&text)
      } else if list.selectedID != old.selectedID {
        tellSelection(&text)
      } else if focus.listsMembers, asOf == before.asOf, generation == before.generation,
        rowInWords(list.index, focus) != before.rowInWords(old.index, focus)
      {
        // What was done shows in the line: it is flagged, taken or marked now.
        tellSelection(&text)
      }
      return
    }
    if focus == .thread {
      if current.thread?.selectedRow != before.current.thread?.selectedRow
        || current.thread?.conversationID != before.current.thread?.conversationID
      {
        tellSelection(&text)
      }
      return
    }
    let page = current.document
    if page.subject != before.current.document.subject {
      tellPanes(&text)
    } else if page.selected != before.current.document.selected {
      tellSelection(&text)
    } else if page.revision != before.current.document.revision, page.document != before.current.document.document {
      text.say("This page changed. An empty line reads it again.")
    }
  }

  /// The selected line, message, or thing on a page.
  func tellSelection(_ text: inout LinearText) {
    if focus == .thread {
      if let thread = current.thread { tellMessage(thread.selected, thread, &text) }
    } else if let list = current.lists[focus] {
      if list.rows.isEmpty {
        text.say(focus == .worklist ? emptyWorklistText(list) : emptyText(of: focus, list))
      } else {
        text.say(rowInWords(list.index, focus))
      }
    } else {
      text.say(targetInWords())
    }
  }

  /// In a window that was open before, only the lines that changed.
  private func tellWindowChange(since before: DashboardState, _ text: inout LinearText) {
    // What becomes of it is said when it is known.
    if case .form(let form) = overlay, form.pending != nil { return }
    var now = LinearText(width: 0)
    tellWindow(&now)
    guard before.overlay != nil, before.context == context else {
      for line in now.lines { text.say(line) }
      return
    }
    var earlier = LinearText(width: 0)
    before.tellWindow(&earlier)
    // That a line is no longer the selected one is heard from the one that is.
    let ending = " (selected)"
    let known = Set(
      earlier.lines.flatMap { $0.hasSuffix(ending) ? [$0, String($0.dropLast(ending.count))] : [$0] })
    let changed = now.lines.filter { !known.contains($0) }
    for line in changed { text.say(line) }
  }

  /// What came by itself: an emergency, messages, trouble.
  private func tellNews(since before: DashboardState, _ text: inout LinearText) {
    guard sharing.lock == nil else { return }
    for line in care.home.emergencies where !before.care.home.emergencies.contains(where: { $0.isSame(as: line) }) {
      text.say(emergencyInWords(line))
    }
    guard before.community.progress.isComplete, community.progress.isComplete,
      community.generation == before.community.generation
    else { return }
    let more = community.messages.count - before.community.messages.count
    if more > 0 { text.say("\(Words.count(more, "new message", "new messages")).") }
  }
}

extension EmergencyLine {
  /// The same emergency, though time went on.
  fileprivate func isSame(as other: EmergencyLine) -> Bool {
    member == other.member && words == other.words && since == other.since
  }
}
