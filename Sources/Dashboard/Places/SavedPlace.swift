import FollowUps

/// Where a person was: screen, selections, filters, sizes, so that they come back to it the next time.
///
/// Everything but the screen may be missing, so that an older or newer file is read as far as it goes. Members,
/// conversations and messages are named by id: rows move.
public struct SavedPlace: Sendable, Equatable, Codable {
  /// The number of the screen.
  public var screen: Int
  /// Where the person stands on each screen, by its number.
  public var screens: [String: Screen]?
  /// What the worklist shows.
  public var worklist: WorklistFilter?
  /// The worklist shows those who are put off.
  public var showsSnoozed: Bool?
  /// The mouse is Rounds' own; false leaves it to the terminal.
  public var mouse: Bool?

  /// A place on a screen.
  public init(screen: Int) { self.screen = screen }

  /// Where a person stands on one screen.
  public struct Screen: Sendable, Equatable, Codable {
    /// The pane that has the keyboard.
    public var focus: String?
    /// The list whose selection is shown beside it.
    public var source: String?
    /// Lists by the name of their pane.
    public var lists: [String: List]?
    /// The conversation that is open.
    public var thread: Thread?
    /// Where the page is scrolled to, and the place of its cursor among what can be opened.
    public var page: Page?
    /// How the screen is divided.
    public var sizes: Sizes?
  }

  /// Where a person stands in a list.
  public struct List: Sendable, Equatable, Codable {
    /// The id behind the selected line.
    public var selected: String?
    /// Where that line stood, for when the id is gone.
    public var line: Int?
    /// How many lines of the list were seen above it.
    public var above: Int?
    /// The order, when it is not the list's own.
    public var sort: String?
    /// Only what is unread is shown.
    public var onlyUnread: Bool?
    /// What stands in the filter.
    public var filter: String?
  }

  /// An open conversation.
  public struct Thread: Sendable, Equatable, Codable {
    /// Its id.
    public var conversation: String
    /// The id of the selected message.
    public var message: String?
    /// The line of the pane at which that message begins.
    public var line: Int?
  }

  /// Where a page is scrolled to.
  public struct Page: Sendable, Equatable, Codable {
    /// Its first line on the screen.
    public var top: Int
    /// The place of what is selected among what can be opened.
    public var selected: Int?
  }

  /// Shares of the room.
  public struct Sizes: Sendable, Equatable, Codable {
    /// The columns of the lists.
    public var beside: Double?
    /// The rows of the list above what is selected in it.
    public var above: Double?
    /// The border between two lists.
    public var two: [Double]?
    /// The borders between three lists.
    public var three: [Double]?
  }

  /// The longest id or filter that is kept.
  static let longestText = 300
}

extension DashboardState {
  /// True while nothing of what is on the screen may be kept: guests look on, and all names are false.
  public var hidesPlace: Bool { sharing.isPresenting }

  /// Where the person is now.
  public var place: SavedPlace {
    // Who left before the store was read stays where they were.
    if let pending = mouse.pending { return pending }
    var place = SavedPlace(screen: screen.rawValue)
    var kept: [String: SavedPlace.Screen] = [:]
    for (id, screen) in screens { kept[String(id.rawValue)] = saved(screen) }
    place.screens = kept
    place.worklist = care.filter.isActive ? care.filter : nil
    place.showsSnoozed = care.home.showsSnoozed ? true : nil
    place.mouse = mouse.isOn ? nil : false
    return place
  }

  private func saved(_ screen: ScreenState) -> SavedPlace.Screen {
    var saved = SavedPlace.Screen()
    // What was opened from elsewhere cannot be found again by its screen alone.
    let focus = screen.openedFigure == nil ? screen.focus : screen.source
    if focus != screen.id.panes[0] { saved.focus = focus.savedName }
    if screen.source != screen.id.panes[0] { saved.source = screen.source.savedName }
    var lists: [String: SavedPlace.List] = [:]
    for (pane, list) in screen.lists {
      let list = self.saved(list, pane)
      if list != SavedPlace.List() { lists[pane.savedName] = list }
    }
    saved.lists = lists.isEmpty ? nil : lists
    if screen.focus == .thread, let thread = screen.thread {
      saved.thread = SavedPlace.Thread(
        conversation: thread.conversationID, message: thread.selectedRow.flatMap { community.id(of: $0) },
        line: thread.offset)
    } else if screen.focus == screen.id.detail, screen.openedFigure == nil {
      saved.page = SavedPlace.Page(top: screen.document.top, selected: screen.document.selected)
    }
    if let splits = mouse.splits[screen.id] {
      saved.sizes = SavedPlace.Sizes(
        beside: splits.beside, above: splits.above, two: splits.stacks[2], three: splits.stacks[3])
    }
    return saved
  }

  private func saved(_ list: ListState, _ pane: Pane) -> SavedPlace.List {
    var saved = SavedPlace.List()
    let selected = list.selectedID ?? list.lostID
    if !list.isUntouched || (pane == .worklist && list.index > 0), let selected,
      selected.count <= SavedPlace.longestText
    {
      saved.selected = selected
      saved.line = list.index
      saved.above = list.index - list.top
    }
    if ListSort.choices(for: pane).dropFirst().contains(list.sort) { saved.sort = list.sort.rawValue }
    if list.onlyUnread { saved.onlyUnread = true }
    if list.filter.isActive { saved.filter = String(list.filter.text.prefix(SavedPlace.longestText)) }
    return saved
  }
}

extension Pane {
  /// Its name in a saved place.
  var savedName: String { String(describing: self) }

  /// The pane of a name.
  static func saved(_ name: String?) -> Pane? { name.flatMap { name in allCases.first { $0.savedName == name } } }
}
