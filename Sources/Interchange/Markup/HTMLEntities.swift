/// Entities such as `&amp;` and `&#x2714;` to the characters that they stand for.
enum HTMLEntities {
  /// Decodes the entities in a piece of HTML; what is none stays as it stands. O(length).
  ///
  /// Bytes that are not UTF-8 become U+FFFD, and so do numbers that are no character or a control character: an
  /// export must not be able to hide an escape sequence in a number.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(.ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == .ampersand, let (text, end) = entity(in: bytes, at: index) {
        decoded.append(contentsOf: text.utf8)
        index = end
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// No entity that is known here is longer.
  private static let longest = 12

  private static func entity(in bytes: ArraySlice<UInt8>, at start: Int) -> (text: String, end: Int)? {
    let window = bytes[(start + 1)...].prefix(longest)
    guard let end = window.firstIndex(of: .semicolon), end > window.startIndex else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let text = name.hasPrefix("#") ? character(number: name.dropFirst()) : named[name] else { return nil }
    return (text, end + 1)
  }

  private static func character(number: Substring) -> String? {
    let isHex = number.first == "x" || number.first == "X"
    let digits = isHex ? number.dropFirst() : number
    guard let first = digits.first, first != "+", first != "-", let code = UInt32(digits, radix: isHex ? 16 : 10)
    else { return nil }
    let isControl = (code < 0x20 && code != 0x09 && code != 0x0A) || (0x7F..<0xA0).contains(code)
    guard !isControl, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
    return String(scalar)
  }

  /// The ones that HTML must escape, and those that people type.
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
    "thinsp": " ", "shy": "", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "deg": "°",
    "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "micro": "µ",
    "para": "¶", "sect": "§", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥",
    "cent": "¢", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "le": "≤", "ge": "≥", "ne": "≠",
    "asymp": "≈", "infin": "∞", "minus": "−", "radic": "√", "sum": "∑", "alpha": "α", "beta": "β", "gamma": "γ",
    "delta": "δ", "Delta": "Δ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "Omega": "Ω",
    "aacute": "á", "agrave": "à", "acirc": "â", "auml": "ä", "aring": "å", "atilde": "ã", "aelig": "æ",
    "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "iacute": "í", "igrave": "ì",
    "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ograve": "ò", "ocirc": "ô", "ouml": "ö",
    "otilde": "õ", "oslash": "ø", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "szlig": "ß",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "Ntilde": "Ñ", "iquest": "¿", "iexcl": "¡",
    "hearts": "♥", "check": "✓",
  ]
}
