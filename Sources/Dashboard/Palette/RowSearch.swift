import CommunityModel

/// Finds rows of a large table for what is typed, within what a key may cost.
///
/// Looked for in this order, until enough is found: texts that begin with it (binary search in the order of names), that hold it
/// at the beginning of a word, that hold it anywhere (both by one sweep of the folded texts, sixteen bytes at a time), and at
/// last those that hold its letters in order, side by side or not. The last looks only at the rows that were active
/// latest, `mostFuzzy` of them: what is left out is old, and a letter more finds it.
struct RowSearch {
  /// Rows that are looked at letter by letter.
  static let mostFuzzy = 4_000
  /// Hits of a sweep that are looked at when they hold only one of several words.
  private static let mostTried = 20_000

  let arena: TextArena
  /// Rows in the order of their texts; empty while that is not known.
  let byName: [UInt32]
  /// Rows in the order in which they were active, the latest first.
  let recent: [UInt32]

  /// At most so many rows, the best kind of hit first.
  func rows(_ needle: Needle, limit: Int) -> [UInt32] {
    guard !needle.isEmpty, arena.count > 0 else { return [] }
    var found: [UInt32] = []
    var seen: Set<UInt32> = []
    func take(_ row: UInt32) -> Bool {
      if seen.insert(row).inserted { found.append(row) }
      return found.count < limit
    }
    arena.bytes.withUnsafeBytes { all in
      beginning(with: Array(needle.words.joined(separator: [0x20])), in: all, take)
      guard found.count < limit, let word = needle.words.max(by: { $0.count < $1.count }) else { return }
      sweep(word, needle, in: all, limit: limit, take)
      guard found.count < limit else { return }
      fuzzy(needle, in: all, take)
    }
    return found
  }

  private func text(_ row: Int, _ all: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: all[arena.range(row)])
  }

  /// O(log rows + hits).
  private func beginning(with prefix: [UInt8], in all: UnsafeRawBufferPointer, _ take: (UInt32) -> Bool) {
    guard byName.count == arena.count else { return }
    var low = 0
    var high = byName.count
    while low < high {
      let middle = (low + high) / 2
      if text(Int(byName[middle]), all).lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
    }
    while low < byName.count, text(Int(byName[low]), all).starts(with: prefix), take(byName[low]) { low += 1 }
  }

  /// Those that hold a word at the beginning of one of theirs, then those that hold it within. O(bytes / 16 + hits).
  private func sweep(
    _ word: [UInt8], _ needle: Needle, in all: UnsafeRawBufferPointer, limit: Int, _ take: (UInt32) -> Bool
  ) {
    var within: [UInt32] = []
    var isFull = false
    defer { if !isFull { for row in within where !take(row) { break } } }
    word.withUnsafeBytes { word in
      var offset = 0
      var index = 0
      var tried = 0
      while let at = ByteSearch.firstIndex(of: word, in: all, from: offset), tried < RowSearch.mostTried {
        tried += 1
        index = arena.index(ofByte: at, from: index)
        guard index < arena.count else { return }
        let range = arena.range(index)
        // A hit may run over the end of a text into its neighbour.
        let fits = at + word.count <= range.upperBound
        if fits, needle.words.count == 1 || needle.matches(folded: UnsafeRawBufferPointer(rebasing: all[range])) {
          if at > range.lowerBound, all[at - 1] != 0x20 {
            // A place within a word; a better one may stand behind it in the same text.
            if within.count < limit, within.last != UInt32(index) { within.append(UInt32(index)) }
            offset = at + 1
            continue
          }
          isFull = !take(UInt32(index))
          if isFull { return }
        }
        offset = fits ? range.upperBound : at + 1
      }
    }
  }

  /// O(rows looked at · their length).
  private func fuzzy(_ needle: Needle, in all: UnsafeRawBufferPointer, _ take: (UInt32) -> Bool) {
    let order = recent.count == arena.count ? recent[...] : byName[...]
    for row in order.prefix(RowSearch.mostFuzzy) {
      let text = text(Int(row), all)
      if needle.words.allSatisfy({ RowSearch.holds($0, text) }), !take(row) { return }
    }
  }

  /// True when the letters stand in the text in their order; none of them in another field than the others.
  private static func holds(_ word: [UInt8], _ text: UnsafeRawBufferPointer) -> Bool {
    var next = 0
    for byte in text {
      if byte == word[next] {
        next += 1
        if next == word.count { return true }
      } else if byte == 31 {
        next = 0
      }
    }
    return false
  }
}

extension RowSearch {
  /// Members by name, role and segment.
  static func members(_ community: Community) -> RowSearch {
    RowSearch(
      arena: community.members.search, byName: community.orders.membersByName,
      recent: community.orders.membersRecent)
  }

  /// Conversations by title, channel and tag.
  static func conversations(_ community: Community) -> RowSearch {
    RowSearch(
      arena: community.conversations.search, byName: community.orders.conversationsByName,
      recent: community.orders.conversationsRecent)
  }
}
