import CommunityModel
import Drawing

extension Needle {
  /// Cuts a line where words of the filter stand in it. O(length · words).
  func marked(_ line: String, ink: Ink = .text) -> [Span] {
    if isEmpty { return [Span(line, ink)] }
    let flags = line.utf8.allSatisfy { $0 < 0x80 } ? asciiFlags(line) : scalarFlags(line)
    guard flags.contains(true) else { return [Span(line, ink)] }
    var spans: [Span] = []
    var text = ""
    var isMatch = false
    for (scalar, flag) in zip(line.unicodeScalars, flags) {
      if flag != isMatch, !text.isEmpty {
        spans.append(Span(text, isMatch ? .match : ink))
        text = ""
      }
      isMatch = flag
      text.unicodeScalars.append(scalar)
    }
    if !text.isEmpty { spans.append(Span(text, isMatch ? .match : ink)) }
    return spans
  }

  /// One flag for each byte, which is a scalar and folds to one byte.
  private func asciiFlags(_ line: String) -> [Bool] {
    let folded = Fold.fold(line)
    var flags = [Bool](repeating: false, count: folded.count)
    forEachMatch(in: folded) { range in for place in range { flags[place] = true } }
    return flags
  }

  /// One flag for each scalar: each is folded by itself, so that the place of a match is known.
  private func scalarFlags(_ line: String) -> [Bool] {
    var folded: [UInt8] = []
    var owners: [Int] = []
    var count = 0
    for scalar in line.unicodeScalars {
      let bytes = Fold.fold(String(scalar))
      folded += bytes
      owners += repeatElement(count, count: bytes.count)
      count += 1
    }
    var flags = [Bool](repeating: false, count: count)
    forEachMatch(in: folded) { range in for place in range { flags[owners[place]] = true } }
    return flags
  }

  private func forEachMatch(in folded: [UInt8], _ body: (Range<Int>) -> Void) {
    folded.withUnsafeBytes { text in
      for word in words {
        word.withUnsafeBytes { word in
          var from = 0
          while let at = ByteSearch.firstIndex(of: word, in: text, from: from) {
            body(at..<at + word.count)
            from = at + word.count
          }
        }
      }
    }
  }
}
