import TestSupport
import Testing

@testable import Interchange

/// Messages that no server would write.
struct MessageSoupTests {
  private static let names = [
    "p", "br", "ul", "ol", "li", "blockquote", "pre", "code", "a", "span", "div", "table", "tr", "td", "del", "strong",
    "h1", "time", "hr",
  ]
  private static let fragments =
    names.flatMap { ["<\($0)>", "</\($0)>", "<\($0.uppercased()) x=1>"] } + [
      "<span class=\"user-mention\" data-user-id=\"7\">", "<span class=\"katex\">", "<annotation>", "</annotation>",
      "<span class='emoji emoji-1f44d'>", "<div class=\"message_inline_image\">", "<a href=\"#narrow/near/5\">",
      "<a href=\"", "\">", "<!--", "-->", "word ", ": ", "\n", "  ", "é", "👍", "@Ana", "< ", "<3 ", "> ", "' ",
    ]

  @Test func soupNeverLeavesATag() {
    var dice = SeededGenerator(seed: 7)
    for round in 0..<3000 {
      let html = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in
        Self.fragments.randomElement(using: &dice) ?? ""
      }.joined()
      let text = ZulipContent(html: html).text.lowercased()
      for name in Self.names {
        for tag in ["<\(name)>", "</\(name)>", "<\(name) x=1>"] where text.contains(tag) {
          Issue.record("round \(round): \(tag) is left of \(html.debugDescription)")
          return
        }
      }
    }
  }

  @Test func randomBytesGiveTextThatIsNotMuchLonger() {
    var dice = SeededGenerator(seed: 11)
    let likely = Array("<>/&;\"'= apbrlidvscode\n".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0..<120, using: &dice)).map { _ in
        Bool.random(using: &dice) ? UInt8.random(in: 0...255, using: &dice) : likely.randomElement(using: &dice) ?? 0
      }
      let html = String(decoding: bytes, as: UTF8.self)
      let text = ZulipContent(html: html).text
      // A tag of three bytes may stand for some more: `<hr>` for a line, `<li>` for a bullet and its indent.
      #expect(text.utf8.count <= 40 * html.utf8.count)
    }
  }

  /// Each of these would take the square of its length (years, here) in a reader that looks ahead, nests or recurses.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<a", "<a b=\"", "<!--", "<!--x>", "</", "&", "&#", "&amp", "<blockquote>", "<ul><li>", "<blockquote></ul>",
      "<span class=\"katex\">", "<span class=\"user-mention\" data-user-id=\"1\">", "<li>x", "<blockquote>x<br>",
      "<p><code>", "<pre>\n", "<a href=\"https://x.org\">", "<div class=\"message_inline_image\"><a href=\"u\">",
      "<b x='", "<a =\">=\"", "<table><tr><td>", "\n", " ",
    ])
  func hostileMessagesCostNoMoreThanTheirLength(piece: String) {
    let count = 300_000 / piece.utf8.count
    let html = String(repeating: piece, count: count)
    let text = ZulipContent(html: html).text
    #expect(text.utf8.count <= 40 * html.utf8.count)
  }

  @Test func nestingIsDrawnOnlySoDeep() {
    let html =
      String(repeating: "<blockquote>", count: 50_000) + "deep" + String(repeating: "</blockquote>", count: 50_000)
    #expect(ZulipContent(html: html + "<p>after</p>").text == String(repeating: "> ", count: 16) + "deep\n\nafter")
  }
}
