/// The signs of the larger charts, one column each; the line, its band and its markers differ by shape and not only by ink.
extension GlyphSet {
  /// The band of an interval, behind a line. In ASCII no sign of a line looks like it.
  var chartBand: Unicode.Scalar { isASCII ? ":" : "░" }
  /// A value that is pointed out: the last one, or where a curve meets a marker.
  var chartPoint: Unicode.Scalar { isASCII ? "o" : "●" }
  /// A single value between gaps.
  var chartSingle: Unicode.Scalar { isASCII ? "*" : "•" }
  /// A level to reach, across a chart; in ASCII in every second column.
  var chartLevel: Unicode.Scalar { isASCII ? "~" : "┄" }
  /// A time to reach, down a chart.
  var chartTime: Unicode.Scalar { isASCII ? "!" : "┊" }
  /// A person whose wait was not over when it was last looked at.
  var chartCensored: Unicode.Scalar { "+" }
  /// A cell of a heat map that nothing is known of.
  var chartUnknown: Unicode.Scalar { isASCII ? "." : "·" }
  /// The axis on the left, plain and where a number stands.
  var axisLeft: (line: Unicode.Scalar, tick: Unicode.Scalar) { isASCII ? ("|", "+") : ("│", "┤") }
  /// The axis below, plain and where a label stands.
  var axisBelow: (line: Unicode.Scalar, tick: Unicode.Scalar) { isASCII ? ("-", "+") : ("─", "┬") }
  /// Where both axes meet.
  var axisCorner: Unicode.Scalar { isASCII ? "+" : "└" }
  /// The ends and the line of an interval.
  var whisker: (low: String, line: String, high: String) { isASCII ? ("[", "-", "]") : ("├", "─", "┤") }
  /// From "all is well" to "look here".
  var heatLevels: [Unicode.Scalar] { isASCII ? [" ", ":", "=", "*", "#"] : [" ", "░", "▒", "▓", "█"] }
}
