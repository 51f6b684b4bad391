import Drawing

/// Which columns a list of a width has. All in columns of the screen; 0 leaves one out.
struct ListColumns: Equatable {
  /// The width from which conversations have their small chart.
  static let leastForSparkline = 50

  /// The width from which lists say how long ago: the last column to go, as it is what people look for.
  static let leastForAge = 16

  var main = 0
  var second = 0
  var acuity = 0
  var third = 0
  var count = 0
  var age = 0
  var chart = 0

  /// Cursor, mark of what is unread, mark of the state, a space.
  static let marks = 4

  /// Title, channel, messages, age, chart.
  static func conversations(_ columns: Int, pane: Pane) -> ListColumns {
    var list = ListColumns()
    list.age = columns >= leastForAge ? 6 : 0
    list.count = columns >= 36 ? 5 : 0
    list.chart = columns >= 62 ? 14 : columns >= leastForSparkline ? 7 : 0
    if pane == .conversationList, columns >= 76 { list.second = columns >= 90 ? 18 : 12 }
    list.main = columns - marks - list.taken
    return list
  }

  /// Name, role, acuity, segments, messages, age.
  ///
  /// The figure that the list is sorted by stands in the place of the messages, on narrow screens too.
  static func members(_ columns: Int, pane: Pane, hasFigure: Bool = false) -> ListColumns {
    var list = ListColumns()
    list.age = columns >= leastForAge ? 6 : 0
    list.second = columns >= (hasFigure ? 44 : 34) ? 9 : 0
    if pane == .newcomers {
      list.count = columns >= 56 ? 16 : 0
    } else {
      list.count = hasFigure ? (columns >= 24 ? 7 : 0) : columns >= 44 ? 5 : 0
      list.acuity = columns >= 52 ? 6 : 0
      list.third = columns >= 66 ? 10 : 0
    }
    list.main = columns - marks - list.taken
    if list.third > 0 {
      // Names are seldom longer; segments often are.
      let spare = max(0, list.main - (columns >= 90 ? 30 : 24))
      list.main -= spare
      list.third += spare
    }
    return list
  }

  /// Columns beside the first, with a space before each.
  private var taken: Int {
    [second, acuity, third, count, age, chart].reduce(1) { $0 + ($1 > 0 ? $1 + 1 : 0) }
  }
}
