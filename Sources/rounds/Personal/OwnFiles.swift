import CommunityModel
import Dashboard

/// What belongs to the person at the keyboard, on their own disk: what they have read, and their views.
final class OwnFiles {
  private let store: String
  private let asOf: Timestamp?
  private let remembers: Bool
  private var person: String
  private var marks: ReadMarkFile?
  private var views: ViewFile?

  init(_ choice: LiveDashboard.Choice) {
    (store, asOf, remembers, person) = (choice.store, choice.asOf, choice.remembers, choice.person)
    open()
  }

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
  }
}
