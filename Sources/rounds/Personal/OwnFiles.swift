import CommunityModel
import Dashboard

/// What belongs to the person at the keyboard, on their own disk: what they have read, their views, and where they were.
final class OwnFiles {
  private let store: String
  private let asOf: Timestamp?
  private let remembers: Bool
  private var person: String
  private var marks: ReadMarkFile?
  private var views: ViewFile?
  private var placeFile: PlaceFile?
  /// Where the person was the last time, until it was asked for.
  private var lastPlace: SavedPlace?

  init(_ choice: LiveDashboard.Choice) {
    (store, asOf, remembers, person) = (choice.store, choice.asOf, choice.remembers, choice.person)
    open()
    // Read while the store is being read, by other threads.
    lastPlace = placeFile?.read()
  }

  /// Where the person was the last time, for the first that asks: who comes to the keyboard later sees the screen as it is.
  func takePlace() -> SavedPlace? {
    defer { lastPlace = nil }
    return lastPlace
  }

  /// Remembers where the person at the keyboard is. Nobody is told when the disk does not take it: they begin at the first
  /// screen then.
  func keep(_ place: SavedPlace) { _ = placeFile?.write(place) }

  /// Somebody else is at the keyboard.
  func change(to person: String) {
    self.person = person
    open()
  }

  /// Up to when this person has read conversations that they opened.
  var readMarks: [String: Timestamp] { marks?.marks ?? [:] }

  /// Where "unread" begins for this person, remembered from their first time on.
  func begin(with community: Community, clock: Timestamp) -> Timestamp {
    let baseline = ReadMarkFile.baseline(of: community, clock: clock, asOf: asOf)
    return marks?.begin(at: baseline) ?? baseline
  }

  /// What the dashboard is told of this person.
  func event(_ baseline: Timestamp) -> DashboardEvent {
    .person(person, readMarks: readMarks, readBaseline: baseline, views: views?.read() ?? [])
  }

  func markRead(_ conversation: String, _ time: Timestamp) { marks?.set(conversation, time) }

  /// False when the disk does not take them. A demo that is gone afterwards keeps none, which is no failure.
  func keep(_ kept: [SavedView]) -> Bool { views?.write(kept) ?? true }

  private func open() {
    marks = remembers ? ReadMarkFile(store: store, person: person) : nil
    views = remembers ? ViewFile(store: store, person: person) : nil
    // A look at another instant is no place to come back to.
    placeFile = remembers && asOf == nil ? PlaceFile(store: store, person: person) : nil
  }
}
