import CommunityModel

extension Wants {
  /// Whether a way to reach a member is one that they asked for; nil when they asked for none.
  ///
  /// Compared without case; what they asked for may name several ways: `phone or visit`, `letter, message`.
  public func accepts(channel: String) -> Bool? {
    guard let asked = self.channel, !asked.isBlank else { return nil }
    let way = Wants.words(channel)
    let separators: [Substring] = ["or", "and", "|"]
    var ways: [[Substring]] = [[]]
    for part in asked.lowercased().split(whereSeparator: { ",;/+&".contains($0) }) {
      ways.append([])
      for word in part.split(whereSeparator: \.isWhitespace) {
        if separators.contains(word) { ways.append([]) } else { ways[ways.count - 1].append(word) }
      }
    }
    return ways.contains { !$0.isEmpty && $0.map(String.init) == way }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
