/// Turns the HTML of one Zulip message into text; see `ZulipContent` for what comes out.
///
/// One walk over the tokens. What is open is kept in counters and one span at a time, never in the call stack.
struct ZulipContentReader {
  private var tokens: HTMLTokenizer
  private var layout = TextLayout()
  private var span: ZulipSpan?
  private var link: OpenLink?
  private var content = ZulipContent(text: "", names: [], mentions: [], quoted: nil)
  /// Linked addresses, so that a preview of the same thing is not shown again.
  private var linked: Set<String> = []
  private var preformatted = 0
  private var isInInlineCode = false
  private var isFirstCell = true
  /// True until the first paragraph behind `Spoiler:`, which stands on the same line.
  private var isAfterSpoilerMark = false
  /// The message that the last link led to, while nothing but a colon has followed.
  private var lead: Int64?
  private var hasColon = false

  private struct OpenLink {
    var address: String
    var words = ""
    /// The name of the file when it is an attachment; its words are held back until the link is closed.
    var attachment: String?
  }

  init(_ html: String) { tokens = HTMLTokenizer(html) }

  mutating func read(nameOf name: (String) -> String?) -> ZulipContent {
    while let token = tokens.next() {
      switch token {
      case .text(let bytes): addText(HTMLEntities.decode(bytes))
      case .open(let tag): if span == nil { open(tag, name) } else { openInside(tag, name) }
      case .close(let element): if span == nil { close(element) } else { closeInside(element, name) }
      }
    }
    finishSpan(name)
    closeLink()
    content.text = layout.text
    return content
  }

  // MARK: - Text

  private mutating func addText(_ text: String) {
    guard span == nil else {
      if case .formula? = span?.kind, span?.isInAnnotation == false { return }
      span?.text += text
      return
    }
    say(text)
  }

  /// Puts text on the page, and into the words of an open link.
  private mutating func say(_ text: String) {
    if lead != nil { follow(text) }
    link?.words += text
    if link?.attachment != nil { return }
    if preformatted > 0 {
      layout.addVerbatim(text)
    } else if isInInlineCode {
      layout.addVerbatim(String(text.map { $0.isNewline ? " " : $0 }))
    } else {
      layout.add(text)
    }
  }

  /// After a link to a message only a colon may come before the quotation.
  private mutating func follow(_ text: String) {
    for character in text where !character.isWhitespace {
      if character == ":" || character == "：", !hasColon {
        hasColon = true
      } else {
        lead = nil
        return
      }
    }
  }

  // MARK: - Elements

  private mutating func open(_ tag: HTMLTag, _ name: (String) -> String?) {
    if let opened = ZulipSpan(tag) {
      span = opened
      return
    }
    switch tag.name {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6":
      if !isAfterSpoilerMark { layout.breakParagraph() }
      isAfterSpoilerMark = false
    case "div": openDivision(tag)
    case "br": if preformatted > 0 { layout.addVerbatim("\n") } else { layout.breakLine() }
    case "hr":
      layout.breakParagraph()
      say("———")
      layout.breakParagraph()
    case "blockquote":
      if let lead, hasColon, !layout.isInQuote, content.quoted == nil { content.quoted = lead }
      lead = nil
      layout.beginQuote()
    case "ul": layout.beginList(from: nil)
    case "ol": layout.beginList(from: tag.value("start").flatMap { Int($0) } ?? 1)
    case "li": layout.beginItem()
    case "pre":
      preformatted += 1
      if preformatted == 1 { layout.beginCode() }
    case "code": if preformatted == 0, !isInInlineCode { toggleInlineCode() }
    case "del", "s", "strike": say("~~")
    case "table": layout.breakParagraph()
    case "tr":
      layout.endLine()
      isFirstCell = true
    case "td", "th":
      if !isFirstCell { say(" | ") }
      isFirstCell = false
    case "img": sayPicture(tag)
    case "audio", "video": say("[\(tag.name): \(tag.value("title") ?? Link.fileName(tag.value("src") ?? ""))]")
    case "a": openLink(tag)
    default: break
    }
  }

  private mutating func close(_ element: String) {
    switch element {
    case "p", "div", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6":
      if isInInlineCode { toggleInlineCode() }
      layout.endLine()
    case "blockquote": layout.endQuote()
    case "ul", "ol": layout.endList()
    case "li": layout.endItem()
    case "pre":
      if preformatted > 0 { preformatted -= 1 }
      if preformatted == 0 { layout.endCode() }
    case "code": if isInInlineCode { toggleInlineCode() }
    case "del", "s", "strike": say("~~")
    case "a": closeLink()
    default: break
    }
  }

  private mutating func openDivision(_ tag: HTMLTag) {
    layout.endLine()
    // A spoiler hides something from the glance, not from the team: it is marked and shown.
    if tag.classes.contains("spoiler-header") {
      layout.breakParagraph()
      say("Spoiler: ")
      isAfterSpoilerMark = true
    }
  }

  private mutating func toggleInlineCode() {
    say("`")
    isInInlineCode.toggle()
  }

  private mutating func sayPicture(_ tag: HTMLTag) {
    let label = tag.value("alt") ?? tag.value("title")
    if tag.classes.contains("emoji") {
      say(label ?? "")
    } else {
      let name = label.flatMap { $0.isEmpty ? nil : $0 } ?? Link.fileName(tag.value("src") ?? "")
      say(name.isEmpty ? "[image]" : "[image: \(name)]")
    }
  }

  // MARK: - Links

  private mutating func openLink(_ tag: HTMLTag) {
    closeLink()
    let address = tag.value("href") ?? ""
    linked.insert(address)
    let isUpload = address.contains("/user_uploads/")
    link = OpenLink(address: address, attachment: isUpload ? Link.fileName(address) : nil)
  }

  private mutating func closeLink() {
    guard let open = link else { return }
    link = nil
    let isEmpty = !open.words.contains { !$0.isWhitespace }
    if let file = open.attachment {
      // Zulip makes the file's name the words of the link; when the writer chose others, both are shown.
      let isName = isEmpty || Link.ending(open.words) == Link.ending(file)
      let kind = Link.isPicture(file) ? "image" : "file"
      say(isName ? "[\(kind): \(isEmpty ? file : open.words)]" : "\(open.words) [\(kind): \(file)]")
    } else if Link.standsAlone(open.address) {
      if isEmpty {
        say(open.address)
      } else if !Link.says(open.words, sameAs: open.address) {
        say(" <\(open.address)>")
      }
    }
    lead = ZulipMessageLink.target(of: open.address)
    hasColon = false
  }

  // MARK: - Spans

  private mutating func openInside(_ tag: HTMLTag, _ name: (String) -> String?) {
    guard let current = span else { return }
    if current.isEnded(by: tag.name) {
      finishSpan(name)
      open(tag, name)
      return
    }
    if tag.name == current.element { span?.depth += 1 }
    switch (current.kind, tag.name) {
    case (.preview, "a") where current.address == nil:
      span?.address = tag.value("href")
      span?.title = tag.value("title") ?? tag.value("aria-label")
    case (.preview, "img") where current.title == nil: span?.title = tag.value("alt")
    case (.formula, "annotation"): span?.isInAnnotation = true
    default: break
    }
  }

  private mutating func closeInside(_ element: String, _ name: (String) -> String?) {
    guard let current = span else { return }
    if current.isEnded(by: element) {
      finishSpan(name)
      close(element)
      return
    }
    if element == "annotation" { span?.isInAnnotation = false }
    guard element == current.element else { return }
    span?.depth -= 1
    if current.depth == 1 { finishSpan(name) }
  }

  private mutating func finishSpan(_ name: (String) -> String?) {
    guard let done = span else { return }
    span = nil
    switch done.kind {
    case .nothing: break
    case .emoji, .formula, .time: say(done.shown)
    case .mention(let user, let isSilent): sayMention(user: user, isSilent: isSilent, text: done.text, name)
    case .preview: sayPreview(done)
    }
  }

  private mutating func sayMention(user: String, isSilent: Bool, text: String, _ name: (String) -> String?) {
    let written = text.hasPrefix("@") ? String(text.dropFirst()) : text
    let mention = ZulipContent.Mention(user: user, name: written)
    if user != "*" {
      content.names.append(mention)
      if !isSilent, !layout.isInQuote { content.mentions.append(mention) }
    }
    say((text.hasPrefix("@") ? "@" : "") + (name(user) ?? written))
  }

  private mutating func sayPreview(_ preview: ZulipSpan) {
    guard let address = preview.address, linked.insert(address).inserted else { return }
    layout.endLine()
    if address.contains("/user_uploads/") || Link.isPicture(address) {
      let title = preview.title.flatMap { $0.isEmpty ? nil : $0 }
      say("[image: \(title ?? Link.fileName(address))]")
    } else if Link.standsAlone(address) {
      say(address)
    }
    layout.endLine()
  }
}
