import ArgumentParser
import CommunityModel
import CommunityStore
import Dashboard
import Drawing

/// `rounds screen`.
struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play keys and print the screen that a person would see.",
    discussion: """
      Keys are separated by blanks and named as in the help: 2 j j Enter Esc Tab S-Tab PgDn C-d Space. \
      text:ana types letters: rounds screen STORE --keys "2 / text:ana Enter". What keys would write into the journal is shown \
      as if it were there, and is not written.
      """)

  @Argument(help: "The store's folder.")
  var store: String

  @Option(help: "Columns and rows, such as 120x40; each at most 1000.")
  var size = ScreenSize(size: Size(columns: 80, rows: 24))

  @Option(help: "The keys to play.")
  var keys = ""

  @Option(help: "text, ansi, svg or linear.")
  var format = ScreenFormat.text

  @OptionGroup var look: Look

  private var isLinear: Bool { format == .linear || look.linear }

  // Found wrong here, a key is answered with this command's own usage.
  func validate() throws { _ = try KeyScript.parse(keys) }

  func run() throws {
    try reportingFailures {
      let pressed = try KeyScript.parse(keys)
      let clock = look.asOf ?? Clock.now()
      let real = try CommunityStore.read(store, options: StoreOptions(clock: clock))
      let world = look.present ? MaskedWorld(real, store: store, person: look.person(real.profile)) : nil
      let community = world?.community ?? real
      let wished = try ThemeWish.theme(look.theme)
      var state = DashboardState(
        community: community, clock: clock, size: size.size, userName: world.map(\.person) ?? look.person(real.profile),
        chosenAsOf: look.asOf,
        readBaseline: ReadMarkFile.baseline(of: community, clock: clock, asOf: look.asOf),
        zone: LocalZone.rule(community.profile.timeZone),
        glyphs: isLinear ? .spoken : look.ascii ? .ascii : .unicode, isReadOnly: !StoreAccess.isWritable(store))
      for event in OwnKeys.events(look.keymap.flatMap { OwnKeys.read($0) }) { _ = update(&state, event) }
      let stage = Stage(community, store: store, asOf: state.asOf, clock: clock, care: world?.care)
      try stage.begin(&state)
      if world != nil {
        stage.play(.presenting(true), &state)
      } else if let notice = LocalZone.notice(of: community.profile) {
        stage.play(.notice(notice), &state)
      }
      for key in pressed { stage.play(.key(key), &state) }
      if isLinear {
        Standard.output(linearLines(state).map { $0 + "\n" }.joined())
        return
      }
      let theme = state.theme ?? wished
      let frame = render(state, theme: theme)
      let text =
        switch format {
        case .text, .linear: FrameText.encode(frame)
        case .ansi: FrameANSI.encode(frame, depth: theme.name == "mono" ? .mono : .truecolour)
        case .svg: FrameSVG.encode(frame, theme: theme, title: community.profile.name)
        }
      // Exactly as many lines as the screen has.
      Standard.output(text.last == "\n" ? text : text + "\n")
    }
  }
}

/// `120x40`.
struct ScreenSize: ExpressibleByArgument, CustomStringConvertible {
  var size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var description: String { "\(size.columns)x\(size.rows)" }
  var defaultValueDescription: String { description }
}

/// How a screen is printed.
enum ScreenFormat: String, CaseIterable, ExpressibleByArgument {
  case text, ansi, svg, linear
}
