extension HandOffReport {
  /// As plain text. Whatever stands in it is one line each, but is not cleaned: a terminal must be kept from what others wrote.
  public var text: String {
    var lines = [HandOffReport.oneLine(title)] + notes.map(HandOffReport.oneLine)
    if items.isEmpty { lines += ["", "No open flags."] }
    for (number, item) in items.enumerated() {
      lines += ["", "\(number + 1). \(HandOffReport.oneLine(item.title))"]
      for part in item.parts {
        for (index, line) in part.lines.enumerated() {
          lines.append("   \(index == 0 ? String(part.name.prefix(1)) : " ")  \(HandOffReport.oneLine(line))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As Markdown (CommonMark, with GitHub's tables and links in mind). What others wrote cannot make headings, links, images
  /// or HTML of itself; control characters are left for the caller to clean.
  public var markdown: String {
    var lines = ["# \(Markdown.escaped(title))", ""] + notes.flatMap { [Markdown.escaped($0), ""] }
    if items.isEmpty { lines += ["No open flags.", ""] }
    for item in items {
      lines += ["## \(Markdown.escaped(item.title))", ""]
      for part in item.parts {
        lines += ["**\(part.name)**", ""] + part.lines.map { "- \(Markdown.escaped($0))" } + [""]
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A text without line breaks: every run of space or line-breaking controls is one space.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value) }.map(String.init)
      .joined(separator: " ")
  }
}

/// Texts inside a Markdown document.
enum Markdown {
  /// A text as one line that means nothing to Markdown. O(length).
  ///
  /// Every ASCII punctuation that can begin a construct gets a backslash (CommonMark 2.4), also those that only GitHub reads:
  /// `@`, and the `:` and `.` that make a link of an address.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isStart = true
    let scalars = Array(HandOffReport.oneLine(text).unicodeScalars)
    var isNumber = false
    var last: Unicode.Scalar = " "
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "@", "$", "!", "^": escaped.append("\\")
      case "+", "-", "=": if isStart { escaped.append("\\") }
      case ")": if isNumber { escaped.append("\\") }
      case ".": if isNumber || last == "w" { escaped.append("\\") }
      case ":": if next == "/" { escaped.append("\\") }
      default: break
      }
      isNumber = (isStart || isNumber) && ("0"..."9").contains(scalar)
      isStart = false
      last = scalar.properties.lowercaseMapping == "w" ? "w" : scalar
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
