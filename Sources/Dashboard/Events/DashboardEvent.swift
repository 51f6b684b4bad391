import CommunityModel
import Drawing
import TrustMetrics

/// Something that happened, in the order in which the loop saw it.
public enum DashboardEvent: Sendable {
  /// A key was pressed.
  case key(Key)
  /// A piece of text was pasted; it goes where the person types, and nowhere else.
  case paste(String)
  /// The window has another size now.
  case resize(Size)
  /// A newer snapshot: more was loaded, or something was appended to the store.
  case community(Community)
  /// The clock on the wall; once a minute is enough.
  case clock(Timestamp)
  /// Messages that hold what `DashboardEffect.searchTexts` asked for. Batches add up; those of an older search are
  /// passed over.
  case textMatches(searchID: Int, [MessageRow], isFinal: Bool)
  /// Figures, of an earlier run (`isOlder`) or fresh. Their rows are only read with snapshots of the same generation.
  case trust(TrustReport)
  /// How far the background has come with figures; nil when it has nothing to do.
  case trustProgress(TrustProgress?)
  /// The answer to `DashboardEffect.explain`; nil when nothing is known about that figure.
  case explanation(requestID: Int, Explanation?)
  /// Something the person should know, in a sentence, until the next key.
  case notice(String)
  /// The store cannot be read any more, and why, in a sentence that stays until it can be read again (nil).
  case trouble(String?)
  /// Something went wrong in Rounds, in a sentence, until the next key.
  case problem(String)
}
