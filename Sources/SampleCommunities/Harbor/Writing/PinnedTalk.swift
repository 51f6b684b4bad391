import CommunityModel

extension HarborWriter {
  /// Writes the conversations whose people and times are given.
  mutating func pin(_ text: String) {
    var thread: Int?
    var heading: [Int] = []
    var pending: (topic: String, title: String)?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("== ") {
        let parts = line.dropFirst(3).split(separator: "|", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        guard parts.count == 2 else { continue }
        pending = (String(parts[0].reversed().drop { $0 == " " }.reversed()), parts[1])
        thread = nil
        heading = []
      } else if line.hasPrefix("~ ") {
        thread = threads.firstIndex { $0.title == line.dropFirst(2) }
        pending = nil
        heading = []
      } else if let post = pinned(line) {
        if let opening = pending {
          let opened = open(
            titles: [opening.title], topic: opening.topic, starter: post.author, at: post.at, tags: ["pinned"])
          threads[opened].isPinned = true
          thread = opened
          pending = nil
        }
        guard let thread else { continue }
        var slots = threads[thread].slots
        slots.at = post.at
        let filled = slots.fill(post.text, using: &random)
        threads[thread].slots = slots
        let parent = post.answers.flatMap { heading.indices.contains($0 - 1) ? heading[$0 - 1] : nil }
        var draft = PostDraft(thread: thread, author: post.author, at: post.at, text: filled, parent: parent)
        draft.mentions = people.indices.filter { $0 != post.author && HarborWriter.names(filled, people[$0].given) }
        heading.append(append(draft))
      }
    }
  }

  /// True when the text calls somebody: `@Oye` but not the beginning of `@Oyelaran`.
  private static func names(_ text: String, _ given: String) -> Bool {
    guard text.contains("@") else { return false }
    return text.split(separator: "@").dropFirst().contains { part in
      part.hasPrefix(given) && part.dropFirst(given.count).first?.isLetter != true
    }
  }

  /// Reads `1500 Tom Kerr >1: text`.
  private func pinned(_ line: Substring) -> (at: Int64, author: Int, answers: Int?, text: String)? {
    guard let space = line.firstIndex(of: " "), let minutes = Int64(line[..<space]), let colon = line.range(of: ": ")
    else { return nil }
    var name = line[line.index(after: space)..<colon.lowerBound]
    var answers: Int?
    if let mark = name.lastIndex(of: ">") {
      answers = Int(name[name.index(after: mark)...])
      name = name[..<mark].dropLast()
    }
    guard let author = people.firstIndex(where: { $0.record.name == name }) else { return nil }
    return (end - minutes * 60, author, answers, String(line[colon.upperBound...]))
  }
}

extension Substring {
  /// The first place of a short text; the standard library has none without Foundation.
  func range(of text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
