import Drawing
import Glibc
import Settings
import Themes

/// What a person asked for on the command line.
enum ThemeWish: Sendable, Equatable {
  /// What they chose the last time, or else as the terminal is.
  case remembered
  /// As the terminal is.
  case following
  /// This one, whatever the terminal is.
  case named(String)
}

/// Which theme the live dashboard is drawn with. No key pays for it: a theme is read, resolved and quantised once.
struct Looks {
  private let shelf: ThemeShelf
  private let depth: ColourDepth
  private let wish: ThemeWish
  private var memory: ThemeMemory
  /// The theme that was chosen; nil follows the terminal.
  private(set) var chosen: String?
  /// What the terminal said of its ground, or its environment; nil when neither did.
  var background: Theme.Appearance?
  /// All themes, once they were asked for.
  private(set) var known: [Theme] = []
  /// What is wrong with a person's files, in a sentence to be told once.
  private(set) var problem: String?
  private var broken: Set<String> = []
  private var absent: Set<String> = []
  private var present: [String: Theme] = [:]
  private var drawn: (theme: Theme, adapted: Theme)?

  init(
    wish: ThemeWish, depth: ColourDepth, memory: ThemeMemory, shelf: ThemeShelf = ThemeShelf(),
    background: Theme.Appearance? = Looks.environmentBackground
  ) {
    self.shelf = shelf
    self.depth = depth
    self.wish = wish
    self.memory = memory
    self.background = background
    remember()
  }

  /// Draws in no colours, whatever theme was chosen.
  var isColourless: Bool { depth == .mono }

  /// Somebody else is at the keyboard; what the command line named stays.
  mutating func change(to memory: ThemeMemory) {
    self.memory = memory
    remember()
  }

  private mutating func remember() {
    switch wish {
    case .remembered: chosen = memory.read()
    case .following: chosen = nil
    case .named(let name): chosen = name
    }
  }

  /// Takes a theme for now, without keeping it.
  mutating func choose(_ name: String?) { chosen = name }

  /// Keeps a theme. False when the disk does not take it.
  mutating func keep(_ name: String?) -> Bool {
    chosen = name
    return memory.write(name)
  }

  /// The theme to draw with, for the terminal's colours: the one that the dashboard says, or else the one that was chosen, or
  /// else the one for the terminal's ground.
  mutating func theme(_ told: Theme?) -> Theme {
    let theme = told ?? chosenTheme()
    if let drawn, drawn.theme == theme { return drawn.adapted }
    let adapted = theme.adapted(to: depth)
    drawn = (theme, adapted)
    return adapted
  }

  private mutating func chosenTheme() -> Theme {
    if let chosen {
      if let theme = read(chosen) { return theme }
      // Not looked for again at every key; but when something is saved.
      if absent.insert(chosen).inserted, problem == nil {
        problem = "There is no theme “\(chosen)” any more: this one follows the terminal. T shows all."
      }
    }
    let appearance = background ?? .dark
    return read(Themes.standardName(for: appearance)) ?? Themes.standard(for: appearance)
  }

  private mutating func read(_ name: String) -> Theme? {
    if let theme = present[name] { return theme }
    if absent.contains(name) { return nil }
    do {
      present[name] = try shelf.theme(name)
    } catch {
      broken.insert(name)
      problem = "\(error)."
      // The person's version of one of Rounds' own: that one, until theirs can be read.
      present[name] = Themes.named(name)
      absent.insert(name)
    }
    return present[name]
  }

  /// Reads all themes, anew. What cannot be read keeps its last good look.
  ///
  /// - Returns: what there is to tell: what is wrong, or that it is not any more.
  mutating func readAll() -> (text: String, isProblem: Bool)? {
    let (themes, problems) = shelf.all()
    let before = known + present.values.filter { theme in !known.contains { $0.name == theme.name } }
    known = themes
    absent = []
    for name in problems.keys.sorted() {
      guard let good = before.first(where: { $0.name == name }) else { continue }
      if let place = known.firstIndex(where: { $0.name == name }) {
        known[place] = good
      } else {
        known.insert(good, at: max(0, known.count - 1))
      }
    }
    present = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
    defer { broken = Set(problems.keys) }
    if let name = problems.keys.min(), let error = problems[name] {
      let keeps = present[name] != nil ? " The look stays as it was." : ""
      let more = problems.count > 1 ? " (\(problems.count) theme files are wrong.)" : ""
      return ("\(error).\(keeps)\(more)", true)
    }
    if let chosen, present[chosen] == nil, before.contains(where: { $0.name == chosen }) {
      return ("The theme “\(chosen)” is gone: this one follows the terminal.", true)
    }
    if !broken.isEmpty { return ("Your theme files can all be read again.", false) }
    return nil
  }

  /// The problem that was found at the start, once.
  mutating func takeProblem() -> String? {
    defer { problem = nil }
    return problem
  }

  /// What some terminals say of themselves: the last part of `$COLORFGBG` is the colour behind, 7 and 9…15 are light ones.
  static var environmentBackground: Theme.Appearance? { Person.variable("COLORFGBG").flatMap(background) }

  /// The same for a value of it.
  static func background(_ value: String) -> Theme.Appearance? {
    guard let last = value.split(separator: ";").last, let number = Int(last), (0...15).contains(number) else {
      return nil
    }
    return number == 7 || number >= 9 ? .light : .dark
  }
}
