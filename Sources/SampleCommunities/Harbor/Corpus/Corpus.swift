/// Everything that is said in Harbor, written by hand.
enum Corpus {
  /// The scripts of all ordinary conversations, read once.
  static let scripts = ThemeParser(
    [nights, devices, food, care, life, family, town, spanish, short].joined(separator: "\n"))
  /// The conversations that are put together from sentences.
  static let blends = Blend.parse(runningTalk)
  /// What is answered to a first post, in English and in Spanish.
  static let greetings = (
    english: ThemeParser(welcomes).themes.first?.replies ?? [],
    spanish: ThemeParser(welcomesES).themes.first?.replies ?? []
  )
  /// First posts of new members, by what they are.
  static let hellos = Blend.parse(helloTalk)
}
