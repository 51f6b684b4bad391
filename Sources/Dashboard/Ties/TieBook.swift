import CommunityModel
import TrustMetrics

/// What the pages with pictures remember: how far back ties are looked for, and whether numbers stand in their place.
struct TieBook: Sendable {
  /// How far back the ties of one member are looked for: as far as the figures of ties look, until somebody chooses.
  var window = Window.quarter
  /// Numbers stand where pictures would.
  var showsNumbers = false
  /// Counts what changes pages.
  var revision = 0
}

extension DashboardState {
  /// Shows numbers in the place of pictures, or pictures again.
  mutating func switchNumbers() {
    ties.showsNumbers.toggle()
    ties.revision += 1
    message = Remark(
      kind: .notice, text: ties.showsNumbers ? "Numbers instead of pictures. # shows the pictures." : "Pictures again.")
  }

  /// Looks for ties further back, or for the latest only.
  mutating func changeTieWindow() {
    let all = Window.allCases
    let place = all.firstIndex(of: ties.window) ?? 0
    ties.window = all[(place + 1) % all.count]
    ties.revision += 1
    let span = ties.window == .all ? "all that is loaded" : "the last \(ties.window.rawValue) days"
    message = Remark(kind: .notice, text: "Ties of \(span).")
  }

  /// Opens the ties of a member; Esc returns to where the person was.
  mutating func openTies(_ id: String) {
    screen = .ties
    bringToCursor(id, in: .tieList)
    current.focus = .egoPage
  }

  /// The ties of a member as far back as the page looks. Bounded by the reach of the look.
  func egoTies(of row: MemberRow) -> EgoTies {
    EgoTies(of: row, since: ties.window.start(asOf.time.milliseconds), in: community)
  }
}

extension DashboardState {
  /// Numbers in the place of pictures: where the person asked for them, and always for the ear.
  var showsNumbers: Bool { ties.showsNumbers || glyphs.isSpoken }
}
