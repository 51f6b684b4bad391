import CommunityModel
import Drawing
import TrustMetrics

/// All that the dashboard knows: what `update` changes and `render` draws.
///
/// A value: copying it is cheap, and two copies never meet. It reads no clock and no file; texts come through the
/// community's snapshot.
public struct DashboardState: Sendable {
  /// The snapshot on the screen.
  public internal(set) var community: Community
  /// The instant that ages are counted to.
  public internal(set) var asOf: AsOf
  /// Columns and rows of the window.
  public internal(set) var size: Size
  /// Who is at the keyboard; nil when nobody said.
  public internal(set) var userName: String?
  /// The store cannot be written, so nothing that would change it is kept; a quiet mark says so as long as it lasts.
  public let isReadOnly: Bool
  /// Why the store cannot be read any more, in a sentence that stays on the screen; nil while all is well.
  public internal(set) var trouble: String?
  /// The signs that the terminal can show.
  public internal(set) var glyphs: GlyphSet
  /// The screen that is shown.
  public internal(set) var screen: ScreenID = .rounds

  /// The loop draws what follows a list (`followingCells`) once the keys rest and tells so with `DashboardEvent.rested`, so
  /// what nobody sees need not be made at every key. A key then costs the list, not the page beside it.
  public var followsAtRest = false
  /// The page or the conversation beside the list is that of an earlier line.
  public internal(set) var isPageBehind = false

  var clock: Timestamp
  let chosenAsOf: Timestamp?
  var zone: ZoneRule
  var screens: [ScreenID: ScreenState]
  var history: [ScreenState] = []
  var overlay: Overlay?
  var typing: TypedInput?
  var message: Remark?
  var reads: ReadMarks
  var lastSearchID = 0
  /// What was typed last into the filter of each pane, for n and N.
  var lastQueries: [Pane: String] = [:]
  /// Counts snapshots, so that a part knows whether it is up to date.
  var generation = 0
  /// Messages a day of the last days, for the lines of lists that were on the screen.
  var sparklines: [UInt32: String] = [:]
  /// Messages a week of members whose lines were on the screen.
  var memberSparklines: [UInt32: String] = [:]
  var layout = Layout()
  /// The team's work.
  var care = CareBook()
  /// Figures from the background; community figures are shown for any snapshot, rows only for theirs.
  var figures = TrustState()
  /// Long work in the background, beside the figures.
  var workBook = WorkBook()
  /// Ties, and numbers in the place of pictures.
  var ties = TieBook()
  /// The help as it was made last, while it is open.
  var helpWindow: HelpWindow?
  /// Which key does what.
  public internal(set) var keymap = Keymap.standard
  /// What is looked for in the help.
  var helpFind = HelpFind()
  /// Whom and what the person opened, the latest first.
  var opened: [PaletteEntry.Choice] = []
  /// The window under the command line, which comes back when that closes.
  var behindPalette: Overlay?
  /// Themes.
  var look = LookBook()
  /// The mouse.
  var mouse = MouseBook()
  /// What a shared terminal needs.
  var sharing = SharingBook()

  /// A dashboard on its first screen.
  ///
  /// `readMarks` says up to when this user has read conversations, by id; `readBaseline` is the mark of all others.
  /// `isReadOnly` only says so on the screen.
  public init(
    community: Community, clock: Timestamp, size: Size, userName: String? = nil, chosenAsOf: Timestamp? = nil,
    readMarks: [String: Timestamp] = [:], readBaseline: Timestamp, zone: ZoneRule = .utc,
    glyphs: GlyphSet = .unicode, isReadOnly: Bool = false
  ) {
    self.isReadOnly = isReadOnly
    self.community = community
    self.clock = clock
    self.size = size
    self.userName = userName
    self.chosenAsOf = chosenAsOf
    self.zone = zone
    self.glyphs = glyphs
    asOf = AsOf(clock: clock, newestMessage: community.newestMessage, chosen: chosenAsOf)
    reads = ReadMarks(marks: readMarks, baseline: readBaseline)
    screens = Dictionary(uniqueKeysWithValues: ScreenID.allCases.map { ($0, ScreenState($0)) })
    reads.resolve(in: community)
    settle()
  }

  /// The screen that is shown.
  var current: ScreenState {
    get { screens[screen] ?? ScreenState(screen) }
    _modify { yield &screens[screen, default: ScreenState(screen)] }
  }

  /// The pane that has the keyboard.
  var focus: Pane { current.focus }

  /// Up to when this user has read conversations, by id, as far as they have marks of their own.
  public var readMarks: [String: Timestamp] { reads.marks }
}
