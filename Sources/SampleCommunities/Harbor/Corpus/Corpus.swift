/// Everything that is said in Harbor, written by hand.
enum Corpus {
  /// The scripts of all ordinary conversations, read once.
  static let scripts = ThemeParser([nights, devices, food, care, life, spanish, short].joined(separator: "\n"))
  /// The conversations that are put together from sentences.
  static let blends = Blend.parse(runningTalk)
  /// First posts of new members, by what they are.
  static let hellos = Blend.parse(helloTalk)
}
