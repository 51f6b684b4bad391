import CommunityModel
import Drawing

/// A message as lines of the screen.
struct LaidMessage: Sendable, Equatable {
  /// What the lines depend on, beside the message.
  struct Key: Sendable, Equatable {
    var columns: Int
    var needle: Needle
    var isASCII: Bool
    var asOf: Timestamp
  }

  /// The guides of replies, the same before every line.
  var guide: String
  /// Header, words, reactions, and an empty line.
  var lines: [[Span]]
  /// Web addresses in its words.
  var links: [LaidLink] = []

  var height: Int { lines.count }
}

extension DashboardState {
  /// Levels of replies that are shown by indenting; deeper ones by their number.
  static let indentedLevels = 8

  /// Lays out one message of a thread. O(its text).
  func lay(_ node: ReplyTree.Node, columns: Int, find: ThreadFind, readUpTo: Timestamp) -> LaidMessage {
    let message = community.messages[node.row]
    let deepest = max(0, min(DashboardState.indentedLevels, (columns - 24) / 4))
    let level = min(node.depth, deepest)
    let guide = String(repeating: "\(glyphs.treeLine) ", count: level)
    let room = max(4, columns - level * 2)
    var links: [LaidLink] = []
    var lines = [header(message, depth: node.depth > deepest ? node.depth : nil, room: room, readUpTo: readUpTo)]
    if message.repliesToNothing {
      lines.append([Span("replies to a message that is not here", .faint)])
    }
    if message.isDeleted {
      lines.append([Span(DashboardState.deletedText, .faint)])
    } else {
      let first = lines.count
      let text = community.text(of: node.row)
      var finder = LinkFinder(text, glyphs: glyphs)
      for line in TextWrap(text, columns: min(room, 100), glyphs: glyphs) {
        finder.read(line, number: lines.count)
        lines.append(find.needle.marked(line))
      }
      links = finder.links
      // A message without a word would look like a fault of the screen.
      if lines[first...].allSatisfy({ $0.allSatisfy { DashboardState.isBlank($0.text) } }) {
        lines[first...] = [[Span(DashboardState.noText, .muted)]]
      }
    }
    let reactions = reactionSummary(message)
    if !reactions.isEmpty { lines.append([Span(reactions, .muted)]) }
    lines.append([])
    return LaidMessage(guide: guide, lines: lines, links: links)
  }

  private func header(_ message: Message, depth: Int?, room: Int, readUpTo: Timestamp) -> [Span] {
    let isUnread = message.sentAt > readUpTo
    var spans: [Span] = []
    if let depth { spans.append(Span("\(glyphs.reply)\(depth) ", .faint)) }
    if isUnread { spans.append(Span("\(glyphs.unread) ", .unread)) }
    guard message.author.index < community.members.count else { return spans }
    let author = community.members[message.author]
    let time = age(message.sentAt)
    let name = shownName(author)
    let role = author.role.isTeam ? "\(author.role.name) (team)" : author.role.name
    let date = DateText(message.sentAt, zone: zone).full(asOf: asOf.time, zone: zone)
    let edited = message.isEdited && !message.isDeleted ? " \(glyphs.separator) edited" : ""
    let used = spans.reduce(0) { $0 + TextWidth.columns($1.text, glyphs: glyphs) }
    let rest = room - used - TextWidth.columns(name, glyphs: glyphs)
    let parts = [
      " \(glyphs.separator) \(role) \(glyphs.separator) \(time)\(edited) \(glyphs.separator) \(date)",
      " \(glyphs.separator) \(role) \(glyphs.separator) \(time)\(edited)",
      " \(glyphs.separator) \(author.role.name) \(glyphs.separator) \(time)", " \(glyphs.separator) \(time)",
    ]
    let fitting = parts.first { TextWidth.columns($0, glyphs: glyphs) <= rest } ?? parts[3]
    let nameRoom = max(4, room - used - TextWidth.columns(fitting, glyphs: glyphs))
    spans.append(Span(TextWidth.truncated(name, to: nameRoom, glyphs: glyphs), author.role.ink))
    spans.append(Span(fitting, .muted))
    return spans
  }

  /// `2 thanks · 1 helpful`, the most frequent first.
  private func reactionSummary(_ message: Message) -> String {
    let reactions = message.reactions
    guard !reactions.isEmpty else { return "" }
    var counts: [(kind: String, count: Int)] = []
    for reaction in reactions {
      if let place = counts.firstIndex(where: { $0.kind == reaction.kind }) {
        counts[place].count += 1
      } else if counts.count < 12 {
        counts.append((reaction.kind, 1))
      }
    }
    // Sorted by count only: kinds that are equally frequent keep the order in which they came.
    let sorted = counts.enumerated().sorted {
      $0.element.count == $1.element.count ? $0.offset < $1.offset : $0.element.count > $1.element.count
    }
    return sorted.map { "\($0.element.count) \($0.element.kind)" }.joined(separator: " \(glyphs.separator) ")
  }
}
