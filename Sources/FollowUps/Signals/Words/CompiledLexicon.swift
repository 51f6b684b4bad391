/// A lexicon made ready: words as numbers, phrases by their first word.
struct CompiledLexicon: Sendable {
  /// What a phrase is for.
  enum List: UInt16, CaseIterable {
    case redFlag, distress, ignored, negation, notNegation, reported, firstPerson, hypothetical, past, present, now, ask
    case ongoing, formerly
    /// Single words.
    case negationEnd, clauseBreak

    var bit: UInt16 { 1 << rawValue }
  }

  struct Element {
    /// Numbers of words, in order.
    var words: [UInt16]
    var gap: Int
  }

  struct Phrase {
    var list: List
    /// Of red flags or distress; 0 for other lists.
    var group: Int
    var elements: [Element]
  }

  private(set) var phrases: [Phrase] = []
  /// Names of red flags, and of distress.
  let redFlags: [String]
  let distress: [String]
  let reach: Int
  /// The lists whose phrases begin with a word, by its number.
  private(set) var starts: [UInt16] = [0]
  /// The phrases that begin with a word, by its number.
  private(set) var byFirstWord: [[Int]] = [[]]
  private var table: [(hash: UInt64, word: UInt16)] = []
  private var mask = 0

  init(_ lexicon: Lexicon) {
    redFlags = lexicon.redFlags.map(\.group)
    distress = lexicon.distress.map(\.group)
    reach = lexicon.negationReach
    var numbers: [UInt64: UInt16] = [:]
    func add(_ texts: [String], _ list: List, group: Int = 0) {
      for pattern in texts.compactMap(PhrasePattern.init) {
        let elements = pattern.elements.map { element in
          Element(words: element.words.map { number(of: $0, &numbers) }, gap: element.gap)
        }
        phrases.append(Phrase(list: list, group: group, elements: elements))
      }
    }
    for (number, group) in lexicon.redFlags.enumerated() { add(group.phrases, .redFlag, group: number) }
    for (number, group) in lexicon.distress.enumerated() { add(group.phrases, .distress, group: number) }
    add(lexicon.ignored, .ignored)
    add(lexicon.negations, .negation)
    add(lexicon.notNegations, .notNegation)
    add(lexicon.reported, .reported)
    add(lexicon.firstPerson, .firstPerson)
    add(lexicon.hypothetical, .hypothetical)
    add(lexicon.past, .past)
    add(lexicon.present, .present)
    add(lexicon.now, .now)
    add(lexicon.ask, .ask)
    add(lexicon.ongoing ?? [], .ongoing)
    add(lexicon.formerly ?? [], .formerly)
    add(lexicon.negationEnds, .negationEnd)
    add(lexicon.clauseBreaks, .clauseBreak)
    starts = Array(repeating: 0, count: numbers.count + 1)
    byFirstWord = Array(repeating: [], count: numbers.count + 1)
    for (index, phrase) in phrases.enumerated() {
      for word in Set(phrase.elements[0].words) where Int(word) < starts.count {
        starts[Int(word)] |= phrase.list.bit
        byFirstWord[Int(word)].append(index)
      }
    }
    var size = 64
    while size < numbers.count * 3 { size *= 2 }
    mask = size - 1
    table = Array(repeating: (0, 0), count: size)
    for (hash, word) in numbers.sorted(by: { $0.value < $1.value }) {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while table[slot].word != 0 { slot = (slot + 1) & mask }
      table[slot] = (hash, word)
    }
  }

  /// The number of a word; 0 for one that is in no phrase. Expected O(1).
  @inline(__always)
  func word(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot].word != 0 {
      if table[slot].hash == hash { return table[slot].word }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func number(of hash: UInt64, _ numbers: inout [UInt64: UInt16]) -> UInt16 {
    if let known = numbers[hash] { return known }
    // More words than numbers: the rest of a list that large is passed over.
    guard numbers.count < Int(UInt16.max) - 1 else { return .max }
    let number = UInt16(numbers.count + 1)
    numbers[hash] = number
    return number
  }
}
