/// A few different words, many uses: channels, reaction kinds, lists of segments. Two bytes a use.
package struct WordTable: Sendable {
  private var table = IDTable()

  package init() {}

  package var count: Int { table.count }

  /// The number of a word, which is 0 for the first. After 65,534 different words all others share one number.
  package mutating func number(of word: UnsafeRawBufferPointer) -> UInt16 {
    if let known = table.find(word) { return UInt16(known) }
    if table.count >= 65_533 { return UInt16(table.insert("…").row) }
    return UInt16(table.insert(word).row)
  }

  package mutating func number(of word: String) -> UInt16 {
    var copy = word
    return copy.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  package func number(ofKnown word: String) -> UInt16? {
    table.find(word).map { UInt16($0) }
  }

  package subscript(number: UInt16) -> String { table[Int(number)] }

  /// Stands for "none".
  package static let none = UInt16.max
}
