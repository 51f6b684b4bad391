/// A web address beside the words that it stands behind.
enum Link {
  /// True when showing both would say the same thing twice: `example.org` behind `https://example.org/`.
  static func says(_ words: String, sameAs address: String) -> Bool { plain(words) == plain(address) }

  /// True for addresses that mean something outside the place they were written in, and are addresses.
  static func standsAlone(_ address: String) -> Bool {
    guard !address.utf8.contains(where: { $0 <= .space || $0 == .lessThan || $0 == .greaterThan }) else { return false }
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("ftp://")
  }

  /// The last part of the path, percent-escapes decoded: the name of a file.
  static func fileName(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return PercentEncoding.decode(path.split(separator: "/").last.map(String.init) ?? "", escape: "%")
  }

  /// True when the path ends as pictures do.
  static func isPicture(_ address: String) -> Bool {
    let name = fileName(address).lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".heic", ".tif", ".tiff"]
      .contains { name.hasSuffix($0) }
  }

  /// The ending of a file's name in lower case, without its dot; nil when it has none.
  static func ending(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func plain(_ address: String) -> String {
    var rest = Substring(PercentEncoding.decode(address.filter { !$0.isWhitespace }, escape: "%"))
    for scheme in ["https://", "http://", "ftp://", "mailto:"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      break
    }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }
}
