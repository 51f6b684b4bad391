import CTerminal
import Drawing

/// The key strings of a terminal description.
struct DescribedKeys {
  private let keys: [[UInt8]: Key]
  private let beginnings: Set<[UInt8]>
  private let longest: Int

  /// Takes the strings that begin with Esc and are longer than Esc and a sign: a shorter one would take the Esc of a
  /// person who types fast.
  init(_ strings: [[UInt8]: Key]) {
    keys = strings.filter { $0.key.count > 2 && $0.key.first == escapeByte }
    longest = keys.keys.map(\.count).max() ?? 0
    beginnings = Set(keys.keys.flatMap { string in (2..<string.count).map { Array(string.prefix($0)) } })
  }

  enum Finding: Equatable {
    case key(Key, Int)
    /// All that is there may become a key.
    case beginning
    case unknown
  }

  func look(at bytes: ArraySlice<UInt8>) -> Finding {
    guard longest > 2, bytes.count > 1 else { return .unknown }
    var length = min(longest, bytes.count)
    while length > 2 {
      if let key = keys[Array(bytes.prefix(length))] { return .key(key, length) }
      length -= 1
    }
    return bytes.count < longest && beginnings.contains(Array(bytes)) ? .beginning : .unknown
  }

  /// The strings of the screen that runs.
  static func ofRunningScreen() -> DescribedKeys {
    var capabilities: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ]
    for number in 1...12 { capabilities.append(("kf\(number)", .function(number))) }
    var strings: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      strings[Array(String(cString: ct_terminfo_string(capability)).utf8)] = key
    }
    return DescribedKeys(strings)
  }
}
