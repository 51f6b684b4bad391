/// False names to choose from.
struct NamePool: Sendable {
  let names: [String]
  /// Those that stand for somebody who is really here, and so must not be used.
  private(set) var isTaken: [Bool]

  /// The names of a text, parted by blanks.
  init(_ text: String) {
    names = text.split(separator: " ").map(String.init)
    isTaken = Array(repeating: false, count: names.count)
  }

  /// Leaves out the names that are real ones. O(names).
  mutating func leaveOut(_ isReal: (String) -> Bool) {
    for index in names.indices { isTaken[index] = isReal(names[index]) }
  }

  /// The name that a hash chooses: always the same one. Where a community has nearly every name there is, a made-up one.
  func name(_ hash: UInt64, isReal: (String) -> Bool) -> String {
    guard !names.isEmpty else { return NamePool.madeUp(hash) }
    let start = Int(hash % UInt64(names.count))
    // Not the next free one but another leap: neighbours in the list would all fall on one name.
    for leap in 0..<8 {
      let index = (start + leap * (1 + Int(hash >> 40) % 97)) % names.count
      if !isTaken[index] { return names[index] }
    }
    var salt = hash
    for _ in 0..<64 {
      let made = NamePool.madeUp(salt)
      if !isReal(made) { return made }
      salt = salt &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }
    return "Somebody"
  }

  /// A word that sounds like a name: three syllables.
  private static func madeUp(_ hash: UInt64) -> String {
    let heads = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "tr"]
    let tails = ["a", "e", "i", "o", "u", "ai", "el", "in", "or", "un", "ar", "en", "is", "os", "am", "il"]
    var rest = hash
    var word = ""
    for _ in 0..<4 {
      word += heads[Int(rest & 15)] + tails[Int(rest >> 4 & 15)]
      rest >>= 9
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
