import CommunityModel

/// What those are called for short who take part in what a text belongs to: Teo for a Teodoro.
///
/// Only for those few, and only where a word is written as a name: “The” is the beginning of Theodora too.
struct Nicknames: Sendable {
  private let parts: [NameParts.Part]

  /// Nobody.
  static let none = Nicknames(of: [])

  /// The short forms of these names. O(letters).
  init(of names: [String]) {
    parts = names.compactMap { NameParts($0).parts.first { !$0.isBreakless && !$0.isNumber && $0.length > 3 } }
  }

  var isEmpty: Bool { parts.isEmpty }

  /// The name whose beginning a folded word of three letters or more is; nil when it is none, or everyday language.
  func name(beginning word: String) -> NameParts.Part? {
    guard word.unicodeScalars.count >= 3, !Nicknames.everyday.contains(word), !WordLists.everyday.contains(word) else {
      return nil
    }
    return parts.first { $0.text.hasPrefix(word) && $0.text != word }
  }

  /// Words that begin sentences, in English and Spanish, and are the beginnings of names.
  private static let everyday: Set<String> = Set(
    """
    the and but for can has had her his him she they them then than this that these those there was were what when where why
    who whom how any all are you your yes not now one our out off old new may might must mar car con por que los las una uno
    ella ellas ello ese esa eso era eran mas mis muy nos sin ser son sus tan tus aun bien como cada casi dan dar del dia dos
    ben fue hay hoy ir la le lo me mi no ya yo ver vez voy vos val sal sol luz mal mil san set see say sun sat mon thu fri wed
    tue jan feb mar apr jun jul aug sep oct nov dec ever even else each did does done don just let like live long love low mad
    make man many men met mid much my near net next nor oh on only or own per put ran red rest rich said sad same saw sea sin
    sit six so some son soon still stop such take tell ten too try two up us use very via war way we well went wet win won
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
