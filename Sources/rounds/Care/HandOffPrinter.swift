import CommunityModel
import CommunityStore
import Drawing
import FollowUps

/// A hand-off on paper: plain text, Markdown, or one JSON object a flag. Texts of others are cleaned on their way.
struct HandOffPrinter {
  let report: HandOffReport
  let names: Names
  let reader: FlagReader

  func printText() { put(report.text) }

  func printMarkdown() { put(report.markdown) }

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

  private func put(_ text: String) {
    let clean = SafeText.clean(text, lineBreaks: .kept)
    Standard.output(clean.last == "\n" ? clean : clean + "\n")
  }
}
