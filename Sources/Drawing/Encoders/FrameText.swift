/// A frame as plain text: what goldens, pipes and screen readers get.
public enum FrameText {
  /// The rows, each without the blanks at its end, each with a line feed. O(cells).
  public static func encode(_ frame: Frame) -> String {
    var text = ""
    text.reserveCapacity(frame.size.columns * frame.size.rows)
    for row in 0..<frame.size.rows {
      text += self.row(row, of: frame)
      text += "\n"
    }
    return text
  }

  /// One row without the blanks at its end; empty outside the frame.
  public static func row(_ row: Int, of frame: Frame) -> String {
    var end = frame.size.columns
    while end > 0, frame[end - 1, row].text == " " { end -= 1 }
    var text = ""
    for column in 0..<end { text += frame[column, row].text }
    return text
  }
}
