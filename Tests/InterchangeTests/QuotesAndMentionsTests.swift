import Testing

@testable import Interchange

/// Who answers whom and who calls on whom.
struct QuotesAndMentionsTests {
  private static let said =
    "<p><span class=\"user-mention silent\" data-user-id=\"9\">Ana Ruiz</span> "
    + "<a href=\"#narrow/stream/27-dask/topic/x/near/40920\">said</a>:</p>\n<blockquote>\n<p>Hi</p>\n</blockquote>\n"

  @Test func quoteAndReplyAnswersTheQuotedMessage() {
    let content = ZulipContent(html: Self.said + "<p>Hello</p>")
    #expect(content.quoted == 40920)
    #expect(content.text == "Ana Ruiz said:\n> Hi\n\nHello")
    #expect(content.mentions.isEmpty)
  }

  @Test func theFirstQuotationCounts() {
    let second = Self.said.replacing("40920", with: "50000")
    #expect(ZulipContent(html: Self.said + "<p>yes</p>" + second).quoted == 40920)
    #expect(ZulipContent(html: "<p>Well, <a href=\"#narrow/a/near/3\">this</a> and:</p>" + second).quoted == 50000)
  }

  @Test(arguments: [
    "<p>see <a href=\"#narrow/stream/1-a/topic/x/near/5\">above</a></p>",
    "<p>see <a href=\"#narrow/stream/1-a/topic/x/near/5\">above</a></p><blockquote>mine</blockquote>",
    "<p><a href=\"#narrow/stream/1-a/topic/x/near/5\">said</a>: something</p><blockquote>else</blockquote>",
    "<p><a href=\"#narrow/stream/1-a/topic/x/near/5\">said</a>: <span class=\"emoji emoji-1f44d\">:+1:</span></p>"
      + "<blockquote>else</blockquote>",
    "<p><a href=\"https://other.org/#narrow/stream/1-a/topic/x/near/5\">said</a>:</p><blockquote>x</blockquote>",
    "<p><a href=\"#narrow/stream/1-a/topic/x\">said</a>:</p><blockquote>x</blockquote>",
    "<p><a href=\"#narrow/stream/1-a/topic/x/near/\">said</a>:</p><blockquote>x</blockquote>",
    "<p><a href=\"#narrow/stream/1-a/near/99999999999999999999\">said</a>:</p><blockquote>x</blockquote>",
    "<blockquote><p><a href=\"#narrow/stream/1-a/topic/x/near/5\">said</a>:</p><blockquote>x</blockquote></blockquote>",
  ])
  func aReferenceIsNoReply(html: String) {
    #expect(ZulipContent(html: html).quoted == nil)
  }

  @Test func onlyCallsAreMentions() {
    let html =
      "<p><span class=\"user-mention\" data-user-id=\"1\">@Ana &amp; Co</span> "
      + "<span class=\"user-mention silent\" data-user-id=\"2\">Tom</span> "
      + "<span class=\"user-mention\" data-user-id=\"*\">@all</span> "
      + "<span class=\"user-group-mention\" data-user-group-id=\"4\">@nurses</span></p>"
      + "<blockquote><span class=\"user-mention\" data-user-id=\"3\">@Mei</span></blockquote>"
    let content = ZulipContent(html: html)
    #expect(content.mentions == [.init(user: "1", name: "Ana & Co")])
    #expect(content.names.map(\.user) == ["1", "2", "3"])
    #expect(content.text == "@Ana & Co Tom @all @nurses\n> @Mei")
  }

  @Test func aMentionShowsTheNameThatThePersonGoesByNow() {
    let html =
      "<span class=\"user-mention\" data-user-id=\"1\">@Old Name</span>, "
      + "<span class=\"user-mention silent\" data-user-id=\"1\">Old Name</span>, "
      + "<span class=\"user-mention\" data-user-id=\"2\">@Tom</span>"
    let content = ZulipContent(html: html) { $0 == "1" ? "New Name" : nil }
    #expect(content.text == "@New Name, New Name, @Tom")
  }

  @Test func aMentionWithoutEndKeepsTheRestOfTheMessage() {
    let content = ZulipContent(html: "<p><span class=\"user-mention\" data-user-id=\"1\">@Ana</p><p>rest</p>")
    #expect(content.text == "@Ana\n\nrest")
    #expect(content.mentions.map(\.name) == ["Ana"])
  }
}
