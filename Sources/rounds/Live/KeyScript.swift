import ArgumentParser
import Drawing

/// Keys as people write them down: `2 j j Enter`, and `text:insulin` for letters that are typed.
enum KeyScript {
  static func parse(_ script: String) throws -> [Key] {
    try script.split(whereSeparator: \.isWhitespace).flatMap { word -> [Key] in
      if word.hasPrefix("text:") {
        return word.dropFirst("text:".count).compactMap { Key(name: String($0)) }
      }
      guard let key = Key(name: String(word)) else {
        throw ValidationError(
          "“\(word)” is not the name of a key. Names are such as j, Enter, Esc, Tab, S-Tab, PgDn, C-d, Space, text:ana."
        )
      }
      return [key]
    }
  }
}
