extension TextArena {
  /// Which strings hold every word of a needle, as a mask. One sweep of the whole block for each word.
  ///
  /// O(bytes · words), sixteen bytes at a time.
  package func matching(_ needle: Needle) -> [Bool] {
    var mask = [Bool](repeating: needle.isEmpty, count: count)
    guard let longest = needle.words.max(by: { $0.count < $1.count }) else { return mask }
    bytes.withUnsafeBytes { all in
      longest.withUnsafeBytes { longest in
        var offset = 0
        var index = 0
        while let at = ByteSearch.firstIndex(of: longest, in: all, from: offset) {
          index = self.index(ofByte: at, from: index)
          let range = range(index)
          // A hit may run over the end of a string into its neighbour.
          let fits = at + longest.count <= range.upperBound
          if fits {
            mask[index] =
              needle.words.count == 1 || needle.matches(folded: UnsafeRawBufferPointer(rebasing: all[range]))
          }
          // One look at a string is enough, however often it holds the word.
          offset = fits ? range.upperBound : at + 1
        }
      }
    }
    return mask
  }
}

extension MemberTable {
  /// Which members' names, roles or segments hold every word; one flag a row. See `Needle`.
  public func matching(_ needle: Needle) -> [Bool] { search.matching(needle) }
}

extension ConversationTable {
  /// Which conversations' titles, channels or tags hold every word; one flag a row. See `Needle`.
  public func matching(_ needle: Needle) -> [Bool] { search.matching(needle) }
}
