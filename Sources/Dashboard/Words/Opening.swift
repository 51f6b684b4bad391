/// The first words of a message, for places where it is quoted.
enum Opening {
  /// At most that many characters, on one line, with blanks joined. O(limit), however long the text is.
  static func words(of text: String, limit: Int = 400) -> String {
    var words = ""
    var count = 0
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if isSpace {
        pendingSpace = count > 0
        continue
      }
      if pendingSpace {
        words += " "
        count += 1
        pendingSpace = false
      }
      if count >= limit { return words + "…" }
      words.unicodeScalars.append(scalar)
      count += 1
    }
    return words
  }
}
