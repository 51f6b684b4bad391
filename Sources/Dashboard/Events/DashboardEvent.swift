import CommunityModel
import Drawing
import FollowUps
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
  /// For how many seconds the store will still be loading; nil while nobody can say.
  case loadingTime(secondsLeft: Int?)
  /// How far a search of texts has come, 0…1, and for how many seconds it will still look.
  case searchProgress(searchID: Int, Double, secondsLeft: Int?)
  /// The answer to `DashboardEffect.explain`; nil when nothing is known about that figure.
  case explanation(requestID: Int, Explanation?)
  /// The journal was read, or somebody wrote into it: the team's work as it is now.
  case care(CareState)
  /// Who needs a person, computed anew.
  case worklist(Worklist)
  /// The answer to `DashboardEffect.record`: the number of the journal line, which is on the disk, or why there is none.
  case recorded(requestID: Int, Result<Int, CareRefusal>)
  /// The answer to `DashboardEffect.checkPIN`.
  case pinChecked(requestID: Int, Bool)
  /// The answer to `DashboardEffect.hashPIN`; nil when no hash could be made.
  case pinHashed(requestID: Int, String?)
  /// What belongs to the person who is at the keyboard now: what they have read, and their views.
  case person(String, readMarks: [String: Timestamp], readBaseline: Timestamp, views: [SavedView])
  /// The mouse was pressed, moved with a button down, let go, or its wheel turned.
  case mouse(MouseEvent)
  /// The themes there are now, and the name of the one that the person chose; nil follows the terminal's ground.
  case themes([Theme], chosen: String?)
  /// The terminal said whether its ground is dark or light.
  case background(Theme.Appearance)
  /// Which key does what from now on.
  case keymap(Keymap)
  /// Where this person was the last time.
  case place(SavedPlace)
  /// Nobody has touched anything for a while: lock the screen.
  case lock
  /// A passphrase or a PIN is known that opens the lock, or none is any more.
  case secretKnown(Bool)
  /// The answer to `DashboardEffect.checkSecret`.
  case secretChecked(requestID: Int, Bool)
  /// Guests look on from now on, or do not any more. The community before it and after it are different ones.
  case presenting(Bool)
  /// The terminal serves visitors from now on, or nobody in particular (nil).
  case visit(Visit?)
  /// Nobody has touched a terminal for visitors for a while: back to the first screen, with nothing left of the one before.
  case startOver(person: String?, readBaseline: Timestamp)
  /// What a tour says now; nil takes it away.
  case caption(Caption?)
  /// The keys rest: what is beside a list is made now, if it is behind (`isPageBehind`).
  case rested
  /// Something the person should know, in a sentence, until the next key.
  case notice(String)
  /// The store cannot be read any more, and why, in a sentence that stays until it can be read again (nil).
  case trouble(String?)
  /// Something went wrong in Rounds, in a sentence, until the next key.
  case problem(String)
}
