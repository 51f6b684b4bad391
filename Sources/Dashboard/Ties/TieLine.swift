import CommunityModel
import Drawing
import TrustMetrics

/// Which columns the list of ties has for a width; 0 leaves one out.
struct TieColumns: Equatable {
  var name = 0
  var role = 0
  var twoWay = 0
  var oneWay = 0
  var gap = 0
  var standing = 0
  var chart = 0

  init(_ columns: Int) {
    twoWay = columns >= 24 ? 4 : 0
    oneWay = columns >= 30 ? 4 : 0
    standing = columns >= 36 ? 9 : 0
    gap = columns >= 46 ? 6 : 0
    role = columns >= 58 ? 9 : 0
    chart = columns >= 76 ? DashboardState.sparklineWeeks : 0
    let taken = [role, twoWay, oneWay, gap, standing, chart].reduce(1) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    name = max(1, columns - ListColumns.marks - taken)
  }
}

extension DashboardState {
  /// `▌   Ana Ruiz   patient   2   3   41 d  alone   ▂▃▁▇`
  func drawTies(of row: MemberRow, _ area: Rect, _ line: Int, _ canvas: inout Canvas) {
    let member = community.members[row]
    let columns = TieColumns(area.columns)
    let needle = current.lists[.tieList]?.filter.needle ?? Needle("")
    let isGone = member.hasLeft || member.isDeceased
    if member.role.isTeam { canvas.write("+", column: area.column + 2, row: line, ink: .team) }
    var pen = Pen(area.column + ListColumns.marks, line)
    var name = needle.marked(
      Opening.words(of: shownName(member), limit: columns.name + 1), ink: isGone ? .faint : .text)
    if isGone { name.append(Span(member.isDeceased ? " (died)" : " (left)", .faint)) }
    pen.put(name, columns.name, &canvas)
    pen.put(needle.marked(member.role.name, ink: member.role.ink), columns.role, &canvas)
    let counts = tieCounts(of: row)
    func number(_ count: Int?) -> String {
      count.map { $0 == 0 ? glyphs.separator : Words.short($0) } ?? glyphs.unknown
    }
    pen.putRight(number(counts?.twoWay), columns.twoWay, counts?.twoWay == 0 ? .faint : .twoWay, &canvas)
    pen.putRight(number(counts?.oneWay), columns.oneWay, .muted, &canvas)
    pen.putRight(shortWord(.connectionGap, of: row) ?? glyphs.unknown, columns.gap, .muted, &canvas)
    let standing = tieStanding(of: row)
    pen.put(standing?.rawValue ?? "", columns.standing, standing == .bridge ? .accent : .warning, &canvas)
    pen.put(memberSparklines[UInt32(row.index)] ?? "", columns.chart, .chart, &canvas)
  }

  func drawTieHeadings(_ area: Rect, _ canvas: inout Canvas) {
    let columns = TieColumns(area.columns)
    var pen = Pen(area.column + ListColumns.marks, area.row)
    pen.put("Name", columns.name, .faint, &canvas)
    pen.put("Role", columns.role, .faint, &canvas)
    pen.putRight("Both", columns.twoWay, .faint, &canvas)
    pen.putRight("One", columns.oneWay, .faint, &canvas)
    pen.putRight("Gap", columns.gap, .faint, &canvas)
    pen.put("", columns.standing, .faint, &canvas)
    pen.put("\(columns.chart) weeks", columns.chart, .faint, &canvas)
  }
}
