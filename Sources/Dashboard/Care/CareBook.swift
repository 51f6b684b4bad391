import CommunityModel
import FollowUps

/// What the dashboard knows of the team's work: the folded journal, the worklist, and who is at the keyboard.
struct CareBook: Sendable {
  /// The journal as far as it was read.
  var state = CareState()
  /// The journal was read at least once: before that nobody knows who has a PIN.
  var isRead = false
  /// Who needs a person; nil until it is computed. Its rows are only read with snapshots of its generation.
  var worklist: Worklist?
  /// The filter of the worklist.
  var filter = WorklistFilter()
  /// Filters by name, as this person keeps them.
  var views: [SavedView] = []
  /// The ids of members that are marked for one action on all of them.
  var marks: Set<String> = []
  /// The person at the keyboard showed their PIN, or has none.
  var isIdentified = false
  /// What the home screen keeps of the worklist.
  var home = HomeBook()
  /// Counts changes, so that a page knows whether it is up to date.
  var revision = 0
  /// The number of the last request, of any kind.
  var lastRequestID = 0
  /// Forms and requests that are under way.
  var desk = CareDesk()
}

/// A filter of the worklist by the name that a person gave it.
public struct SavedView: Sendable, Equatable, Codable {
  /// What the person calls it.
  public var name: String
  /// What it shows.
  public var filter: WorklistFilter

  /// A filter with a name.
  public init(name: String, filter: WorklistFilter) {
    self.name = name
    self.filter = filter
  }
}
