import CommunityModel
import CommunityStore
import Drawing
import TrustMetrics

/// An explanation without a screen: for a person at a terminal, or as one JSON object.
struct ExplanationText {
  let explanation: Explanation
  let community: Community
  private static let columns = 100

  func printText() {
    let figure = explanation.figure
    put("\(figure.id.name) (\(figure.id.rawValue))\(subject.map { " of \($0)" } ?? "")")
    put(FigureText.sentence(figure))
    put("")
    paragraph(explanation.meaning)
    printSum()
    for group in explanation.evidence { printGroup(group) }
    put("")
    put("What to do")
    paragraph(explanation.advice, indent: "  ")
    put("")
    put("Source")
    paragraph(explanation.source, indent: "  ")
  }

  func printJSON() {
    let line = JSONLine.bytes { line in
      line.field("id", explanation.figure.id.rawValue)
      line.field("word", explanation.figure.id.word)
      if case .member(let id) = explanation.subject { line.field("member", id) }
      line.fields(of: explanation.figure)
      line.field("meaning", explanation.meaning)
      line.list("sum", explanation.sum) { line, part in
        line.nested {
          $0.field("label", part.label)
          $0.field("value", part.value)
        }
      }
      line.list("evidence", explanation.evidence) { line, group in
        line.nested { line in
          line.field("title", group.title)
          line.field("total", group.total)
          line.list("rows", group.rows) { line, evidence in
            line.nested {
              $0.field("kind", evidence.subject.kind)
              $0.field("ids", evidence.subject.ids(in: community))
              $0.field("about", about(evidence.subject))
              $0.field("note", evidence.note)
            }
          }
        }
      }
      line.field("advice", explanation.advice)
      line.field("source", explanation.source)
    }
    Standard.output(String(decoding: line, as: UTF8.self))
  }

  private var subject: String? {
    guard case .member(let id) = explanation.subject, let row = community.members.row(id: id) else { return nil }
    return "\(community.members[row].name) (\(id))"
  }

  /// Labels to the left, numbers to the right, one under the other.
  private func printSum() {
    guard !explanation.sum.isEmpty else { return }
    put("")
    put("The sum")
    let labels = explanation.sum.map { TextWidth.columns($0.label) }.max() ?? 0
    // A result may hold half a sentence: it is not to push all other numbers to the far side.
    let values = explanation.sum.map { TextWidth.columns($0.value) }.filter { $0 <= 24 }.max() ?? 0
    for line in explanation.sum {
      let gap = labels + 3 + values - TextWidth.columns(line.label) - TextWidth.columns(line.value)
      put("  \(line.label)\(String(repeating: " ", count: max(3, gap)))\(line.value)")
    }
  }

  private func printGroup(_ group: EvidenceGroup) {
    put("")
    put(group.rows.count < group.total ? "\(group.title) (\(group.rows.count) of \(group.total))" : group.title)
    guard !group.rows.isEmpty else { return }
    let rows = group.rows.map { row in
      (
        ids: row.subject.kind + " " + row.subject.ids(in: community).joined(separator: " → "),
        about: self.about(row.subject),
        note: row.note
      )
    }
    let ids = min(36, rows.map { TextWidth.columns($0.ids) }.max() ?? 0)
    let words = min(52, rows.map { TextWidth.columns($0.about) }.max() ?? 0)
    for row in rows { put("  \(padded(row.ids, ids))  \(padded(row.about, words))  \(row.note)") }
  }

  /// Names and titles, as the store has them.
  private func about(_ subject: Evidence.Subject) -> String {
    switch subject {
    case .member(let row): community.members[row].name
    case .conversation(let row): community.conversations[row].title
    case .tie(let from, let to): "\(community.members[from].name) → \(community.members[to].name)"
    case .message(let row):
      "\(community.members[community.messages[row].author].name), "
        + community.conversations[community.messages[row].conversation].title
    }
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    let short = TextWidth.truncated(SafeText.clean(text), to: columns)
    return short + String(repeating: " ", count: max(0, columns - TextWidth.columns(short)))
  }

  private func paragraph(_ text: String, indent: String = "") {
    for line in TextWrap.lines(text, columns: ExplanationText.columns - indent.count) { put(indent + line) }
  }

  private func put(_ line: String) {
    var clean = SafeText.clean(line)
    while clean.last == " " { clean.removeLast() }
    Standard.output(clean + "\n")
  }
}
