/// A piece of a due time as it was typed.
enum DueToken: Equatable {
  /// A run of digits: its value, and how many there are.
  case number(Int, digits: Int)
  /// A run of letters, in lower case and without accents.
  case word(String)
  /// Anything else but a space.
  case mark(Character)

  /// The longest text that is looked at, in bytes; nobody types a longer time.
  static let longest = 80

  /// The pieces of a text; nil when it is too long, or holds a number that nobody means. What stands in parentheses at
  /// the end is passed over, so that an echo can be read again. O(length).
  static func read(_ text: String) -> [DueToken]? {
    guard text.utf8.count <= longest else { return nil }
    var tokens: [DueToken] = []
    var digits = ""
    var letters = ""
    func flush() -> Bool {
      if !digits.isEmpty {
        guard digits.utf8.count <= 9, let value = Int(digits) else { return false }
        tokens.append(.number(value, digits: digits.utf8.count))
        digits = ""
      }
      if !letters.isEmpty {
        tokens.append(.word(letters))
        letters = ""
      }
      return true
    }
    for character in text.lowercased() {
      if character == "(" { break }
      if character.isASCII, character.isNumber {
        if !letters.isEmpty { guard flush() else { return nil } }
        digits.append(character)
      } else if let letter = plainLetter(character) {
        if !digits.isEmpty { guard flush() else { return nil } }
        letters.append(letter)
      } else {
        guard flush() else { return nil }
        if !character.isWhitespace, character != "," { tokens.append(.mark(character)) }
      }
    }
    return flush() ? tokens : nil
  }

  /// A letter without the accents of Spanish; nil for what is no letter of either language.
  private static func plainLetter(_ character: Character) -> Character? {
    switch character {
    case "a"..."z" where character.isASCII: character
    case "á": "a"
    case "é": "e"
    case "í": "i"
    case "ó": "o"
    case "ú", "ü": "u"
    case "ñ": "n"
    default: nil
    }
  }
}
