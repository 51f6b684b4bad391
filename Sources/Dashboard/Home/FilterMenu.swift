import CommunityModel
import Drawing
import FollowUps

/// The window in which a person chooses what the worklist shows.
struct FilterMenu: Sendable, Equatable {
  /// A line that can be chosen.
  struct Item: Sendable, Equatable {
    let choice: Choice
    let text: String
    /// How many members it would leave, or what it means.
    let note: String
    /// The heading above it, where a group begins.
    let heading: String?
    /// What it belongs to, in a word.
    var group = ""
  }

  /// What choosing a line does.
  enum Choice: Sendable, Equatable {
    case everything, mine, unowned, overdue, snoozed
    case role(String)
    case segment(String)
    case signal(String)
    case view(Int)
    case save
  }

  var items: [Item]
  var cursor = 0
  /// The name of a view while it is typed; nil otherwise.
  var name: String?

  /// With the cursor on one of its lines.
  var clamped: FilterMenu {
    var menu = self
    menu.cursor = max(0, min(cursor, items.count - 1))
    return menu
  }

  /// After a movement; it goes round at the ends.
  func moved(_ movement: Movement) -> FilterMenu {
    var menu = self
    let count = max(1, items.count)
    menu.cursor =
      movement.lines(rows: 1).map { (cursor + $0 + count) % count } ?? (movement.isToEnd ? count - 1 : 0)
    return menu
  }

  var chosen: Choice? { items.indices.contains(cursor) ? items[cursor].choice : nil }
}

extension DashboardState {
  /// Groups of a segment or role that the menu offers, the most frequent first.
  private static let mostSegments = 8

  /// The lines of the menu for the worklist as it is. O(rows of the worklist).
  func filterItems() -> [FilterMenu.Item] {
    let rows = worklistOfRows?.rows ?? []
    func count(_ change: (inout WorklistFilter) -> Void) -> String {
      var filter = WorklistFilter()
      change(&filter)
      return Words.grouped(rows.count { passes($0, filter) })
    }
    typealias Item = FilterMenu.Item
    var items = [
      Item(choice: .everything, text: "everybody on the list", note: Words.grouped(rows.count), heading: nil),
      Item(
        choice: .mine, text: "mine", note: userName == nil ? "\(key(.who)) says who you are" : count { $0.mine = true },
        heading: nil),
      Item(choice: .unowned, text: "unowned", note: count { $0.unowned = true }, heading: nil),
      Item(choice: .overdue, text: "overdue", note: count { $0.overdue = true }, heading: nil),
      Item(
        choice: .snoozed, text: "those who are put off instead",
        note: Words.grouped(worklistOfRows?.snoozed.count ?? 0), heading: nil),
    ]
    for (place, view) in care.views.enumerated() {
      let words = filterWords(view.filter).joined(separator: ", ")
      items.append(
        Item(
          choice: .view(place), text: Opening.words(of: view.name, limit: 60), note: words,
          heading: place == 0 ? "Saved views" : nil, group: "view"))
    }
    var roles: [String: Int] = [:]
    var segments: [String: Int] = [:]
    var signals: [String: Int] = [:]
    for row in rows {
      let member = community.members[row.member]
      roles[member.role.name, default: 0] += 1
      for segment in Set(DashboardState.segments(of: member)) { segments[segment, default: 0] += 1 }
      for rule in Set(row.signals.map(\.rule)) { signals[rule.rawValue, default: 0] += 1 }
    }
    func ranked(_ counts: [String: Int]) -> [(key: String, value: Int)] {
      counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    }
    func add(_ heading: String, _ counts: [(key: String, value: Int)], _ make: (String) -> (FilterMenu.Choice, String))
    {
      for (place, entry) in counts.enumerated() {
        let (choice, text) = make(entry.key)
        items.append(
          Item(
            choice: choice, text: text, note: Words.grouped(entry.value), heading: place == 0 ? heading : nil,
            group: heading.lowercased()))
      }
    }
    add("Signal", signals.sorted { $0.key < $1.key }) { (.signal($0), SignalRule(rawValue: $0)?.name ?? $0) }
    add("Role", ranked(roles)) { (.role($0), $0) }
    add("Segment", Array(ranked(segments).prefix(DashboardState.mostSegments))) {
      (.segment($0), Opening.words(of: $0, limit: 60))
    }
    items.append(
      Item(choice: .save, text: "save as view…", note: care.filter.isActive ? "" : "nothing is filtered", heading: ""))
    return items
  }

  /// True when a line is what the list shows now.
  func isOn(_ choice: FilterMenu.Choice) -> Bool {
    switch choice {
    case .everything: !care.filter.isActive && !care.home.showsSnoozed
    case .mine: care.filter.mine
    case .unowned: care.filter.unowned
    case .overdue: care.filter.overdue
    case .snoozed: care.home.showsSnoozed
    case .role(let role): care.filter.role == role
    case .segment(let segment): care.filter.segment == segment
    case .signal(let signal): care.filter.signal == signal
    case .view(let place): care.views.indices.contains(place) && care.views[place].filter == care.filter
    case .save: false
    }
  }
}
