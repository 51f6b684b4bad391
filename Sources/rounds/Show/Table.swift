import CommunityStore
import Drawing

/// Rows as text in straight columns, or as one JSON object a line. Texts are cleaned here on their way to a terminal;
/// as JSON they are escaped, and whole.
struct Table {
  /// A column: its name in JSON, its head in text, and whether it is a number.
  struct Column {
    let name: StaticString
    let head: String
    var isNumber = false
    /// The most columns of the terminal that it may take.
    var most = 40
  }

  /// A value of a row.
  enum Value {
    case text(String?)
    case number(Int?)
    case flag(Bool)
  }

  let columns: [Column]
  private(set) var rows: [[Value]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ row: [Value]) { rows.append(row) }

  /// One JSON object a line; absent values are left out.
  func printJSON() {
    var block: [UInt8] = []
    for row in rows {
      JSONLine.append(to: &block) { line in
        for (column, value) in zip(columns, row) {
          switch value {
          case .text(let text): line.field(column.name, text)
          case .number(let number): line.field(column.name, number)
          case .flag(let flag): line.field(column.name, flag)
          }
        }
      }
      if block.count > 1 << 16 {
        Standard.output(String(decoding: block, as: UTF8.self))
        block = []
      }
    }
    Standard.output(String(decoding: block, as: UTF8.self))
  }

  /// A head and the rows, as wide as their widest value.
  func printText() {
    let cells = rows.map { row in zip(columns, row).map { Table.clean($1, most: $0.most) } }
    var widths = columns.map(\.head.count)
    for row in cells {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.width) }
    }
    func line(_ values: [(text: String, width: Int)]) -> String {
      var text = ""
      for (index, value) in values.enumerated() {
        let gap = String(repeating: " ", count: widths[index] - value.width)
        text += columns[index].isNumber ? gap + value.text : value.text + gap
        text += "  "
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    Standard.output(line(columns.map { ($0.head, $0.head.count) }))
    for row in cells { Standard.output(line(row)) }
  }

  private static func clean(_ value: Value, most: Int) -> (text: String, width: Int) {
    let raw =
      switch value {
      case .text(let text): text ?? ""
      case .number(let number): number.map { String($0) } ?? ""
      case .flag(let flag): flag ? "yes" : ""
      }
    var text = ""
    var width = 0
    for cluster in SafeText.clusters(of: raw) {
      if width + cluster.width > most {
        text += "…"
        return (text, width + 1)
      }
      text += cluster.text
      width += cluster.width
    }
    return (text, width)
  }
}
