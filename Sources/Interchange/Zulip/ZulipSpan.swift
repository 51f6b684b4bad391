import CommunityModel

/// An element whose inside is read as a whole, because what is shown is not what stands in it.
struct ZulipSpan {
  enum Kind {
    /// `@Name`; a silent one has no `@`.
    case mention(user: String, isSilent: Bool)
    /// The character that the picture stands for, when the element names one.
    case emoji(character: String?)
    /// A formula: only its TeX is for reading.
    case formula
    /// A time that the writer picked, RFC 3339.
    case time(String)
    /// A preview of something that is linked, mostly also in the text.
    case preview
    /// Nothing that a person wrote.
    case nothing
  }

  let kind: Kind
  /// The name of the element that opened it.
  let element: String
  /// Open elements of that name, itself included.
  var depth = 1
  /// The text inside, as far as it is for reading.
  var text = ""
  /// What a preview shows: an address and a name.
  var address: String?
  var title: String?
  /// True inside the TeX of a formula.
  var isInAnnotation = false

  /// The span that this tag opens; nil for an ordinary element.
  init?(_ tag: HTMLTag) {
    element = tag.name
    switch tag.name {
    case "span":
      let classes = tag.classes
      if classes.contains("user-mention"), let user = tag.value("data-user-id") ?? Self.userByAddress(tag) {
        kind = .mention(user: user, isSilent: classes.contains("silent"))
      } else if classes.contains("emoji") {
        kind = .emoji(character: Self.character(classes))
      } else if classes.contains("katex") || classes.contains("katex-display") {
        kind = .formula
      } else {
        return nil
      }
    case "div":
      let classes = tag.classes
      if classes.contains("message_inline_image") || classes.contains("message_inline_ref")
        || classes.contains("message_inline_video")
      {
        kind = .preview
      } else if classes.contains("message_embed") {
        // What a linked page says about itself is not what the member said.
        kind = .nothing
      } else {
        return nil
      }
    case "time":
      guard let time = tag.value("datetime") else { return nil }
      kind = .time(time)
    case "script", "style", "template":
      kind = .nothing
    default:
      return nil
    }
  }

  /// True when an element like this one cannot stand inside, so that the end of the span was forgotten.
  func isEnded(by name: String) -> Bool {
    name != element && !Self.opaque.contains(element) && Self.blocks.contains(name)
  }

  private static let opaque: Set<String> = ["script", "style", "template"]
  private static let blocks: Set<String> = [
    "p", "div", "blockquote", "ul", "ol", "li", "pre", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr",
  ]

  /// What the reader sees of a formula, a time or an emoji.
  var shown: String {
    switch kind {
    case .emoji(let character): character ?? text
    case .formula: text.isEmpty ? "" : "$\(text)$"
    case .time(let time): Self.shown(time: time) ?? text
    case .mention, .preview, .nothing: text
    }
  }

  /// `emoji-1f44d` or `emoji-1f468-200d-1f373` to the characters; nil when it is a picture of the server's own.
  private static func character(_ classes: [Substring]) -> String? {
    for name in classes where name.hasPrefix("emoji-") {
      let scalars = name.dropFirst(6).split(separator: "-").map { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      guard !scalars.isEmpty, scalars.count <= 16 else { continue }
      var text = String.UnicodeScalarView()
      for scalar in scalars {
        guard let scalar, scalar.value >= 0x20 else { return nil }
        text.append(scalar)
      }
      return String(text)
    }
    return nil
  }

  /// Servers of 2016 and before named people by their address.
  private static func userByAddress(_ tag: HTMLTag) -> String? { tag.value("data-user-email") }

  /// `2026-11-21 14:02 UTC`; nil when it is not a time.
  private static func shown(time: String) -> String? {
    guard let instant = Timestamp(rfc3339: time) else { return nil }
    let text = instant.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }
}
