/// A conversation that still goes on: what is needed to add the next message, and no more.
struct LiveConversation {
  /// Its number, from 1, also its id.
  var id: Int
  /// How many messages it would still take.
  var left: Int
  var count: Int
  /// The number of its first message and the last four, newest in place `count & 3`.
  var first: Int
  var messages: SIMD4<Int> = .zero
  var authors: SIMD4<Int> = .zero

  @inline(__always)
  mutating func add(message: Int, author: Int) {
    messages[count & 3] = message
    authors[count & 3] = author
    count += 1
    left -= 1
  }
}
