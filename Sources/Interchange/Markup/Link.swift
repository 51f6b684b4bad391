/// A web address beside the words that it stands behind.
enum Link {
  /// True when showing both would say the same thing twice: `example.org` behind `https://example.org/`.
  static func says(_ words: String, sameAs address: String) -> Bool { plain(words) == plain(address) }

  /// True for addresses that mean something outside the place they were written in.
  static func standsAlone(_ address: String) -> Bool {
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
