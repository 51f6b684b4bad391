import CommunityModel
import FollowUps

extension DashboardState {
  /// Opens the menu; from another screen or pane it goes to the worklist first, which is what it filters.
  mutating func openFilterMenu() {
    if focus != .worklist {
      rememberPlace()
      screen = .rounds
      current.source = .worklist
      current.focus = .worklist
    }
    overlay = .worklistFilter(FilterMenu(items: filterItems()))
  }

  /// Takes the line under the cursor; toggles leave the window open, as several can be on.
  mutating func chooseInFilterMenu() -> [DashboardEffect] {
    guard case .worklistFilter(var menu) = overlay else { return [] }
    if let name = menu.name { return keepView(named: name) }
    guard let choice = menu.chosen else { return [] }
    switch choice {
    case .everything:
      care.filter = WorklistFilter()
      care.home.showsSnoozed = false
    case .mine:
      care.filter.mine.toggle()
      care.filter.unowned = false
    case .unowned:
      care.filter.unowned.toggle()
      care.filter.mine = false
    case .overdue: care.filter.overdue.toggle()
    case .snoozed: care.home.showsSnoozed.toggle()
    case .role(let role): care.filter.role = care.filter.role == role ? nil : role
    case .segment(let segment): care.filter.segment = care.filter.segment == segment ? nil : segment
    case .signal(let signal): care.filter.signal = care.filter.signal == signal ? nil : signal
    case .view(let place):
      guard care.views.indices.contains(place) else { return [] }
      care.filter = care.views[place].filter
      overlay = nil
      return []
    case .save: menu.name = ""
    }
    // What there is to save changed with it.
    menu.items = filterItems()
    overlay = .worklistFilter(menu)
    return []
  }

  /// Escape in the name of a view goes back to the menu; else the window closes.
  mutating func closeFilterMenu() {
    guard case .worklistFilter(var menu) = overlay, menu.name != nil else {
      overlay = nil
      return
    }
    menu.name = nil
    overlay = .worklistFilter(menu)
  }

  /// Keeps the present filter by a name; a view of that name is replaced.
  private mutating func keepView(named typed: String) -> [DashboardEffect] {
    let name = Opening.words(of: typed, limit: DashboardState.longestViewName)
    guard !name.isEmpty, care.filter.isActive else { return [] }
    let view = SavedView(name: name, filter: care.filter)
    if let place = care.views.firstIndex(where: { $0.name == name }) {
      care.views[place] = view
    } else {
      care.views.append(view)
    }
    overlay = nil
    message = Remark(kind: .notice, text: "Kept as “\(name)”: \(key(.filterMenu)) shows it among the saved views.")
    return [.keepViews(care.views)]
  }

  /// Drops the saved view under the cursor.
  mutating func dropView() -> [DashboardEffect] {
    guard case .worklistFilter(var menu) = overlay, case .view(let place)? = menu.chosen,
      care.views.indices.contains(place)
    else { return [] }
    care.views.remove(at: place)
    menu.items = filterItems()
    overlay = .worklistFilter(menu.clamped)
    return [.keepViews(care.views)]
  }

  /// Letters that the name of a view may have.
  private static let longestViewName = 40

  mutating func typeViewName(_ sign: Character) -> [DashboardEffect] {
    changeViewName { if $0.count < DashboardState.longestViewName { $0.append(sign) } }
    return []
  }

  /// How much of a line is erased.
  enum Erased { case letter, word, all }

  mutating func eraseViewName(_ part: Erased) {
    changeViewName { name in
      switch part {
      case .letter: _ = name.popLast()
      case .word: DashboardState.eraseWord(&name)
      case .all: name = ""
      }
    }
  }

  private mutating func changeViewName(_ change: (inout String) -> Void) {
    guard case .worklistFilter(var menu) = overlay, var name = menu.name else { return }
    change(&name)
    menu.name = name
    overlay = .worklistFilter(menu)
  }
}

extension Refusal {
  @Sendable static func dropView(_ state: DashboardState) -> String? {
    guard case .worklistFilter(let menu) = state.overlay, case .view? = menu.chosen else {
      return "Only a saved view can be dropped."
    }
    return nil
  }

  /// Why a line of the filter menu cannot be taken.
  static func chooseFilter(_ menu: FilterMenu, _ state: DashboardState) -> String? {
    if let name = menu.name {
      return Opening.words(of: name).isEmpty ? "Type a name for the view first." : nil
    }
    switch menu.chosen {
    case .save where !state.care.filter.isActive: return "Nothing is filtered, so there is nothing to save."
    case .mine where state.userName == nil: return "Nobody said who is at the keyboard: \(state.key(.who)) does."
    default: return nil
    }
  }
}
