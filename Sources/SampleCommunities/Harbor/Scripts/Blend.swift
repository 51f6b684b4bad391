/// A long-running conversation or a kind of message that is put together from sentences.
///
///     == night-shift | Caring | g[night] | Night-shift carers
///     1 A first sentence
///     2 A second one
///     3 A last one
///     r What somebody answers
struct Blend: Sendable {
  var id: String
  var topic: String
  var speaker: Speaker
  var title: String
  /// Sentences by their place in the message.
  var places: [[String]] = [[], [], []]
  var answers: [String] = []

  /// Reads blends; lines that cannot be read come back as problems.
  static func parse(_ text: String) -> (blends: [Blend], problems: [String]) {
    var blends: [Blend] = []
    var problems: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("== ") {
        let parts = line.dropFirst(3).split(separator: "|").map { part in
          String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        if parts.count == 4, let speaker = Speaker(Substring(parts[2])) {
          blends.append(Blend(id: parts[0], topic: parts[1], speaker: speaker, title: parts[3]))
        } else {
          problems.append(String(line))
        }
        continue
      }
      let body = String(line.dropFirst(2))
      guard !blends.isEmpty, line.dropFirst().first == " ", !body.isEmpty else {
        problems.append(String(line))
        continue
      }
      let last = blends.count - 1
      switch line.first {
      case "1": blends[last].places[0].append(body)
      case "2": blends[last].places[1].append(body)
      case "3": blends[last].places[2].append(body)
      case "r": blends[last].answers.append(body)
      default: problems.append(String(line))
      }
    }
    return (blends, problems)
  }
}
