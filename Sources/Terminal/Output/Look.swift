/// How signs look that are sent from here on: what SGR sequences (ECMA-48, 8.3.117) have built up.
struct Look: Equatable {
  /// A colour by the numbers that a terminal knows it by.
  enum Ink: Equatable {
    case standard
    /// 0 to 7, and 8 to 15 for the bright ones of aixterm.
    case basic(Int)
    case indexed(Int)
    case direct(Int, Int, Int)
  }

  struct Attributes: OptionSet {
    let rawValue: Int
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let italic = Attributes(rawValue: 4)
    static let underline = Attributes(rawValue: 8)
    static let blink = Attributes(rawValue: 16)
    static let reverse = Attributes(rawValue: 32)
    /// With the number that sets each, and the one that takes it away.
    static let numbers: [(Attributes, on: Int, off: Int)] = [
      (.bold, 1, 22), (.dim, 2, 22), (.italic, 3, 23), (.underline, 4, 24), (.blink, 5, 25), (.reverse, 7, 27),
    ]
  }

  var foreground = Ink.standard
  var background = Ink.standard
  var attributes: Attributes = []

  /// Takes the numbers of one sequence in; false for one that is not known, and then nothing is certain any more.
  mutating func take(_ numbers: [Int]) -> Bool {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Look()
      case 30...37: foreground = .basic(number - 30)
      case 40...47: background = .basic(number - 40)
      case 90...97: foreground = .basic(number - 82)
      case 100...107: background = .basic(number - 92)
      case 39: foreground = .standard
      case 49: background = .standard
      case 38, 48:
        guard let ink = Look.ink(&rest) else { return false }
        if number == 38 { foreground = ink } else { background = ink }
      case 10: break
      case 22: attributes.subtract([.bold, .dim])
      default:
        if let known = Attributes.numbers.first(where: { $0.on == number }) {
          attributes.insert(known.0)
        } else if let known = Attributes.numbers.first(where: { $0.off == number }) {
          attributes.remove(known.0)
        } else {
          return false
        }
      }
    }
    return true
  }

  private static func ink(_ rest: inout ArraySlice<Int>) -> Ink? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .indexed($0) }
    case 2:
      guard let red = rest.popFirst(), let green = rest.popFirst(), let blue = rest.popFirst() else { return nil }
      return .direct(red, green, blue)
    default: return nil
    }
  }

  /// The shortest sequence that makes `old` into this; empty when both are the same.
  ///
  /// - Parameter canTakeAway: the terminal knows 22 to 27, which take single attributes away. The VT100 does not.
  func sequence(from old: Look?, canTakeAway: Bool) -> [UInt8] {
    guard let old else { return Look.sequence(fromNothing) }
    if old == self { return [] }
    let removed = old.attributes.subtracting(attributes)
    if !removed.isEmpty, !canTakeAway { return Look.sequence(fromNothing) }
    var numbers: [Int] = []
    var kept = old.attributes
    for (attribute, _, off) in Attributes.numbers where removed.contains(attribute) {
      if numbers.last != off { numbers.append(off) }
      kept.subtract(off == 22 ? [.bold, .dim] : attribute)
    }
    for (attribute, on, _) in Attributes.numbers where attributes.subtracting(kept).contains(attribute) {
      numbers.append(on)
    }
    if foreground != old.foreground { numbers += Look.numbers(foreground, base: 30) }
    if background != old.background { numbers += Look.numbers(background, base: 40) }
    let change = Look.sequence(numbers)
    guard old.attributes != attributes || foreground == .standard || background == .standard else { return change }
    let anew = Look.sequence(fromNothing)
    return anew.count < change.count ? anew : change
  }

  private var fromNothing: [Int] {
    var numbers = [0]
    for (attribute, on, _) in Attributes.numbers where attributes.contains(attribute) { numbers.append(on) }
    if foreground != .standard { numbers += Look.numbers(foreground, base: 30) }
    if background != .standard { numbers += Look.numbers(background, base: 40) }
    return numbers
  }

  private static func numbers(_ ink: Ink, base: Int) -> [Int] {
    switch ink {
    case .standard: [base + 9]
    case .basic(let number): [number < 8 ? base + number : base + 52 + number]
    case .indexed(let number): [base + 8, 5, number]
    case .direct(let red, let green, let blue): [base + 8, 2, red, green, blue]
    }
  }

  private static func sequence(_ numbers: [Int]) -> [UInt8] {
    let text = numbers == [0] ? "" : numbers.map(String.init).joined(separator: ";")
    return Array("\u{1B}[\(text)m".utf8)
  }
}
