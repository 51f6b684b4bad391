/// C4, cookie-cutter: the share of team messages that are nearly the same as one to other people.
///
/// A team message counts as cookie-cutter when at least 80 % of its own word 3-grams are those of one other team
/// message, sent to other people within 90 days before or after it. So a letter to "Ana" is the same as one to "Tom",
/// and a message that was cut from a longer one is the same, while the longer one is not. In a text of 17 words or more
/// one changed name is not enough to hide it. Who wrote the other message does not matter.
///
/// Left out of both sides of the share: messages of fewer than eight words. "Thank you so much!" is repeated in honest
/// talk, and to count it as personal would let a team that says it often look the better.
///
/// MinHash finds the candidates and their hashes decide, so nothing is called a copy that is not. A copy is missed at
/// most once in 200 when each text is within the other, and often when the other is much longer (`MinHash`): the share
/// is a lower bound. What is answered does not depend on chance nor, as long as
/// messages come at most a week late, on the order in which they were added: one message more gives what all of them
/// from scratch give. Where a message was changed or taken back, start from scratch; it is enough to add what was sent
/// from 90 days before the window.
///
/// Texts are kept for 97 days behind the newest message, about 0.45 kB each for 60 words (0.7 with the room that growing
/// arrays keep), and 13 bytes of every message for good. Add nothing from after the instant as of which figures are
/// computed: a message from the future would age all the others.
package struct Broadcasts: Sendable {
  /// How far two messages may lie apart, in milliseconds: 90 days.
  static let reach: UInt64 = 90 * 86_400_000
  /// How long texts are kept: what comes a week late still finds its partners.
  static let memory: UInt64 = 97 * 86_400_000

  // Every message that is long enough, in the order in which it was added.
  var rows: [UInt32] = []
  var times: [Int64] = []
  var copies: [Bool] = []

  var index = TextIndex()
  private var grams = WordGrams()
  private var newest: Int64 = .min
  private var nextSweep = 1024

  /// No messages yet.
  package init() {}

  /// Takes one team message in, as UTF-8. `audience` says to whom: the same number for the same people; the caller makes
  /// it from the conversation and the member who is addressed. `at` in milliseconds since 1970. Some 5 µs for 35 words.
  package mutating func add(_ text: UnsafeRawBufferPointer, row: UInt32, audience: UInt64, at: Int64) {
    guard grams.read(text), index.slots.count < TextIndex.most - 1 else { return }
    let entry = rows.count
    rows.append(row)
    times.append(at)
    copies.append(false)
    newest = max(newest, at)
    guard Self.apart(newest, at) <= Self.memory else { return }
    sweepAndGrow()
    let slot = index.append(
      grams, at: at, audience: audience, entry: UInt32(truncatingIfNeeded: entry))
    let keys = index.keys(of: slot)
    let found = index.partners(of: slot, keys: keys)
    copies[entry] = found.isCopy
    for other in found.newCopies {
      copies[Int(index.slots[other].entry)] = true
      index.moveToCopies(other)
    }
    index.link(slot, keys: keys, isCopy: found.isCopy)
  }

  /// Takes one team message in.
  package mutating func add(_ text: String, row: UInt32, audience: UInt64, at: Int64) {
    var copy = text
    copy.withUTF8 { add(UnsafeRawBufferPointer($0), row: row, audience: audience, at: at) }
  }

  /// The team messages of eight words or more sent from `from` through `through` (milliseconds since 1970), and how many
  /// of them are cookie-cutter. The partner may lie outside the window. O(messages added), about 1 ns each.
  package func share(from: Int64, through: Int64) -> (copies: Int, total: Int) {
    var same = 0
    var total = 0
    for entry in times.indices where times[entry] >= from && times[entry] <= through {
      total += 1
      if copies[entry] { same += 1 }
    }
    return (same, total)
  }

  /// Milliseconds between two instants, whatever they are.
  static func apart(_ a: Int64, _ b: Int64) -> UInt64 {
    UInt64(bitPattern: a > b ? a &- b : b &- a)
  }

  /// Forgets texts that no message can meet any more, once a third has come to that, and makes room.
  private mutating func sweepAndGrow() {
    var forgets = false
    if index.slots.count >= nextSweep {
      let old = index.slots.reduce(0) { Self.apart(newest, $1.at) > Self.memory ? $0 + 1 : $0 }
      forgets = 3 * old > index.slots.count
      nextSweep = (forgets ? index.slots.count - old : index.slots.count) * 5 / 4 + 256
    }
    guard forgets || index.isCrowded else { return }
    let now = newest
    index.rebuild(entriesAreCopies: copies) { Self.apart(now, $0.at) <= Self.memory }
  }
}
