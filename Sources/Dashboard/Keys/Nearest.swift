/// The word that a person probably meant.
enum Nearest {
  /// The known word with the fewest letters changed, if those are few; the first of several. O(words · letters²).
  static func word(to typed: String, among words: [String]) -> String? {
    let typed = Array(typed.lowercased().prefix(40))
    guard !typed.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let distance = distance(typed, Array(word.lowercased()))
      if distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best.flatMap { $0.distance <= max(1, typed.count / 3) ? $0.word : nil }
  }

  /// Letters to add, drop or change (Levenshtein 1966).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = letter == other ? diagonal : min(diagonal, above, row[j]) + 1
        diagonal = above
      }
    }
    return row[b.count]
  }
}
