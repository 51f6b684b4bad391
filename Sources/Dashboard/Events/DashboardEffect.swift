import CommunityModel
import FollowUps
import TrustMetrics

/// Something that the loop must do for the dashboard, which itself touches neither files nor terminal nor threads.
public enum DashboardEffect: Sendable, Equatable {
  /// Leave the program.
  case quit
  /// Give the terminal back to the shell until the person returns (SIGTSTP).
  case suspend
  /// Draw every cell anew: something else wrote on the terminal.
  case redraw
  /// Remember that this user has read a conversation up to a time. An earlier time than before makes it unread again.
  case markRead(conversation: String, upTo: Timestamp)
  /// Look for messages that hold every word of a query (see `Needle`): in one conversation, by its id, or everywhere.
  ///
  /// Answer with `DashboardEvent.textMatches` in batches, the newest messages first, and a last one that is final. A
  /// later search replaces an earlier one; while a person types, waiting some tens of milliseconds for the next spares work.
  case searchTexts(id: Int, query: String, conversation: String?)
  /// Nobody waits for the answer any more.
  case cancelSearch(id: Int)
  /// Say why a figure is what it is. Answer with `DashboardEvent.explanation`; a later request does not cancel this one.
  case explain(requestID: Int, FigureID, FigureSubject)
  /// Write what was done into the journal, by that person. Answer with `DashboardEvent.recorded` once it is on the disk, or
  /// with why it is not.
  case record(requestID: Int, CareAction, by: String)
  /// Compare a PIN with a hash from the journal, which takes a while on purpose. Answer with `DashboardEvent.pinChecked`.
  case checkPIN(requestID: Int, pin: String, hash: String)
  /// Make the salted hash of a new PIN. Answer with `DashboardEvent.pinHashed`.
  case hashPIN(requestID: Int, pin: String)
  /// Somebody else is at the keyboard now. Answer with `DashboardEvent.person`.
  case person(String)
  /// Put a text on the clipboard of the person's own machine.
  case copy(String)
  /// Ask for reports of the mouse, or leave the mouse to the terminal.
  case mouse(Bool)
  /// Say which themes there are. Answer with `DashboardEvent.themes`, at once.
  case listThemes
  /// Remember the theme; nil follows the terminal's ground.
  case keepTheme(String?)
  /// Begin to present, with the passphrase that ends it. Answer with `DashboardEvent.presenting`.
  case present(passphrase: String)
  /// The passphrase was right: end presenting, and clear screen and scrollback. Answer with `DashboardEvent.presenting`.
  case stopPresenting
  /// Keep this passphrase for the lock, in memory only. Answer with `DashboardEvent.secretKnown`.
  case keepSecret(String)
  /// Compare what was typed with the passphrase, or for the lock also with the PIN of who is at the keyboard. Answer with
  /// `DashboardEvent.secretChecked`.
  case checkSecret(requestID: Int, String, SecretPurpose)
  /// Leave nothing of what was shown on the terminal: clear its screen and its scrollback.
  case clearTerminal
  /// Stop computing figures until something changes.
  case cancelFigures
  /// Keep the views of the person at the keyboard, instead of those before.
  case keepViews([SavedView])
}
