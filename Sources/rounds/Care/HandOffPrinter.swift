import CommunityModel
import CommunityStore
import Drawing
import FollowUps

/// A hand-off on paper: plain text, Markdown, or one JSON object a flag. Texts of others are cleaned on their way.
struct HandOffPrinter {
  let report: HandOffReport
  let names: Names
  let zone: ZoneRule
  let reader: FlagReader
  private static let columns = 90

  /// The four parts in the order in which they are said.
  private static func parts(_ item: HandOffItem) -> [(letter: String, name: String, lines: [String])] {
    [
      ("S", "Situation", item.situation), ("B", "Background", item.background), ("A", "Assessment", item.assessment),
      ("R", "Recommendation", item.recommendation),
    ]
  }

  private var title: String {
    var title = report.from.map { "Hand-off by \(names($0))" } ?? "Hand-off"
    if let to = report.to { title += " to \(names(to))" }
    return "\(title), \(DueTime.echo(report.asOf, now: report.asOf, zone: zone).prefix { $0 != "(" })· "
      + counted(report.items.count, "open flag")
  }

  private func head(_ item: HandOffItem) -> String {
    var words = [item.title, item.flag.id, item.flag.priority.rawValue]
    if let due = item.flag.due { words.append("due \(DueTime.echo(due, now: report.asOf, zone: zone))") }
    words.append(item.flag.owner.map { names($0) } ?? "nobody has it")
    if let offer = item.flag.handOff { words.append("offered to \(names(offer.to)), not accepted yet") }
    return words.joined(separator: " · ")
  }

  func printText() {
    put(SafeText.clean(title))
    for (index, item) in report.items.enumerated() {
      put("")
      for line in TextWrap.lines("\(index + 1). \(head(item))", columns: HandOffPrinter.columns) { put(line) }
      for part in HandOffPrinter.parts(item) {
        for (number, text) in part.lines.enumerated() {
          for (row, line) in TextWrap.lines(text, columns: HandOffPrinter.columns - 6).enumerated() {
            put((number == 0 && row == 0 ? "   \(part.letter)  " : row == 0 ? "      " : "        ") + line)
          }
        }
      }
    }
    put("")
    put("Decision support, not a diagnosis. The giver keeps each flag until the receiver accepts it with a read-back.")
  }

  func printMarkdown() {
    put("# \(HandOffPrinter.escaped(title))")
    for item in report.items {
      put("")
      put("## \(HandOffPrinter.escaped(head(item)))")
      for part in HandOffPrinter.parts(item) where !part.lines.isEmpty {
        put("")
        put("**\(part.name)**")
        put("")
        for line in part.lines { put("- \(HandOffPrinter.escaped(line))") }
      }
    }
    put("")
    put("Decision support, not a diagnosis. The giver keeps each flag until the receiver accepts it with a read-back.")
  }

  func printJSON() {
    for item in report.items {
      let line = JSONLine.bytes { line in
        line.field("title", item.title)
        line.field("from", report.from)
        line.field("to", report.to)
        line.field("asOf", report.asOf)
        line.object("flag") { $0.fields(of: item.flag, asOf: report.asOf, names: names, reader: reader) }
        line.field("situation", item.situation)
        line.field("background", item.background)
        line.field("assessment", item.assessment)
        line.field("recommendation", item.recommendation)
      }
      Standard.output(String(decoding: line, as: UTF8.self))
    }
  }

  /// A text in which nothing means anything to Markdown or HTML, on one line.
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for sign in SafeText.clean(text) {
      if "\\`*_{}[]()#+-.!|<>&~".contains(sign) { safe += "\\" }
      safe.append(sign)
    }
    return safe
  }

  private func put(_ line: String) { Standard.output(line + "\n") }
}
