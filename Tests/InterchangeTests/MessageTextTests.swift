import Testing

@testable import Interchange

/// HTML as Zulip writes it, and the text that a person should read.
struct MessageTextTests {
  @Test(arguments: [
    ("<p>One</p>\n<p>Two</p>", "One\n\nTwo"),
    ("<p>One<br>\nTwo</p>", "One\nTwo"),
    ("<p>  folded \n\t space </p>", "folded space"),
    ("<h2>Title</h2>\n<p>Body</p>", "Title\n\nBody"),
    ("<p>a</p>\n\n\n<p></p><p> </p><p>b</p>", "a\n\nb"),
    ("<p>a<br><br><br><br>b</p>", "a\n\nb"),
    ("<p>a</p><hr><p>b</p>", "a\n\n———\n\nb"),
    ("<p><strong>Not</strong> <em>now</em></p>", "Not now"),
    ("<p>take <del>two</del> one</p>", "take ~~two~~ one"),
    ("no markup at all", "no markup at all"),
    ("", ""),
  ])
  func paragraphsAndLines(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("<p>For:</p>\n<ul>\n<li>tea</li>\n<li>rest</li>\n</ul>\n<p>ok</p>", "For:\n• tea\n• rest\n\nok"),
    ("<ol>\n<li>wash</li>\n<li>dry</li>\n</ol>", "1. wash\n2. dry"),
    ("<ol start=\"9\"><li>a</li><li>b</li></ol>", "9. a\n10. b"),
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "• a\n  • b\n• c"),
    ("<ul><li><p>loose</p></li><li><p>list</p></li></ul>", "• loose\n• list"),
    ("<ol><li>a<br>b</li></ol>", "1. a\n   b"),
    ("<ul><li>unclosed<li>items</ul>after", "• unclosed\n• items\nafter"),
    ("<ul><li></li><li>second</li></ul>", "• second"),
  ])
  func lists(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>", "> a\n>\n> b\n\nc"),
    ("<blockquote><blockquote><p>a</p></blockquote><p>b</p></blockquote>", "> > a\n>\n> b"),
    ("<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>", "> a\n\n> b"),
    ("<ul><li><blockquote>a<br>b</blockquote></li></ul>", "• > a\n  > b"),
    ("</blockquote></ul></li>fine", "fine"),
  ])
  func quotations(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    (
      "<p>Try</p>\n<div class=\"codehilite\"><pre><span></span><code><span class=\"k\">if</span> a:\n    b\n\n\n  c\n"
        + "</code></pre></div>\n<p>ok</p>",
      "Try\n    if a:\n        b\n\n\n      c\n\nok"
    ),
    ("<blockquote><pre>a\n\n  b\n</pre></blockquote>", ">     a\n>\n>       b"),
    ("<p>run <code>ls  -l &lt;x&gt;</code> now</p>", "run `ls  -l <x>` now"),
    ("<p>an <code>unclosed</p>\n<p>end  here</p>", "an `unclosed`\n\nend here"),
    ("<pre>\n\n\n\nfirst\n\n\n</pre>", "    first"),
  ])
  func codeKeepsItsSpaces(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("<a href=\"https://x.org/a\">https://x.org/a</a>", "https://x.org/a"),
    ("<a href=\"http://x.org/\">x.org</a>", "x.org"),
    ("<a href=\"https://x.org/%C3%BC\">https://x.org/ü</a>", "https://x.org/ü"),
    ("<a href=\"https://x.org/a?b=1&amp;c=2\">the page</a>.", "the page <https://x.org/a?b=1&c=2>."),
    ("<a href=\"https://x.org/a\"></a>", "https://x.org/a"),
    ("<a href=\"mailto:ana@x.org\">ana@x.org</a>", "ana@x.org"),
    ("<a class=\"stream\" href=\"/#narrow/stream/3-general\">#general</a>", "#general"),
    ("<a href=\"javascript:alert(1)\">press</a>", "press"),
    (
      "<a href=\"https://x.org/1\">one<a href=\"https://x.org/2\">two</a>", "one <https://x.org/1>two <https://x.org/2>"
    ),
  ])
  func links(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("<a href=\"/user_uploads/2/a/foot.PNG\">foot.PNG</a>", "[image: foot.PNG]"),
    ("<a href=\"/user_uploads/2/a/Foot-1.png\">Foot 1.png</a>", "[image: Foot 1.png]"),
    ("<a href=\"/user_uploads/2/a/plan%20b.pdf\">the plan</a>", "the plan [file: plan b.pdf]"),
    ("<a href=\"/user_uploads/2/a/x.pdf\"></a>", "[file: x.pdf]"),
    (
      "<p><a href=\"/user_uploads/2/a/f.png\">f.png</a></p>\n<div class=\"message_inline_image\">"
        + "<a href=\"/user_uploads/2/a/f.png\" title=\"f.png\"><img src=\"/user_uploads/2/a/f.png\"></a></div>",
      "[image: f.png]"
    ),
    (
      "<p>see</p><div class=\"message_inline_image\"><a href=\"/user_uploads/2/a/f.png\" title=\"my foot\">"
        + "<img src=\"x\"></a></div><p>so</p>", "see\n[image: my foot]\n\nso"
    ),
    (
      "<p><a href=\"https://youtu.be/1\">https://youtu.be/1</a></p><div class=\"youtube-video message_inline_image\">"
        + "<a href=\"https://youtu.be/1\"><img src=\"y\"></a></div>", "https://youtu.be/1"
    ),
    (
      "<p>a</p><div class=\"message_embed\"><a href=\"https://x.org\"></a><div><div>An advert</div></div></div><p>b</p>",
      "a\n\nb"
    ),
    ("<img src=\"https://x.org/a/cat.gif\">", "[image: cat.gif]"),
  ])
  func attachmentsAndPreviews(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("<span class=\"emoji emoji-1f44d\" title=\"thumbs up\">:+1:</span>", "👍"),
    ("<span class=\"emoji emoji-1f1fa-1f1f8\">:us:</span>", "🇺🇸"),
    ("<span class=\"emoji emoji-zz\">:odd:</span>", ":odd:"),
    ("<span class=\"emoji emoji-1b\">:escape:</span>", ":escape:"),
    ("<img alt=\":octopus:\" class=\"emoji\" src=\"/user_avatars/o.png\" title=\"octopus\">", ":octopus:"),
    (
      "<p>so <span class=\"katex\"><span class=\"katex-mathml\"><math><mi>x</mi><annotation encoding=\"application/x-tex\">"
        + "x_1</annotation></math></span><span class=\"katex-html\"><span class=\"mord\">x1</span></span></span> is</p>",
      "so $x_1$ is"
    ),
    ("<time datetime=\"2026-11-21T14:02:00Z\">Nov 21, 9:02am</time>", "2026-11-21 14:02 UTC"),
    ("<time datetime=\"soon\">soon</time>", "soon"),
    (
      "<div class=\"spoiler-block\"><div class=\"spoiler-header\">\n<p>A needle</p>\n</div>"
        + "<div class=\"spoiler-content\">\n<p>picture</p>\n</div></div>", "Spoiler: A needle\n\npicture"
    ),
    (
      "<table>\n<thead>\n<tr>\n<th>Day</th>\n<th>Dose</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Mon</td>\n<td>2</td>\n"
        + "</tr>\n</tbody>\n</table>", "Day | Dose\nMon | 2"
    ),
    ("<script>alert('<p>')</script>ok", "ok"),
    ("a<!-- hidden <p> -->b", "ab"),
  ])
  func thingsThatAreShownOtherwise(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }

  @Test(arguments: [
    ("&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39; &#x2714;", "<b> &amp; \"x\" 'y' ✔"),
    ("caf&eacute; &hellip; 5&nbsp;mg", "café … 5 mg"),
    ("&nosuch; &; & &#; &#x; &#+5; &#-5;", "&nosuch; &; & &#; &#x; &#+5; &#-5;"),
    ("&#27;[31m &#0; &#155; &#xD800; &#99999999;", "\u{FFFD}[31m \u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD}"),
    ("1 < 2 and <3 and a<", "1 < 2 and <3 and a<"),
    ("kept though <b the tag never ends", "kept though <b the tag never ends"),
    ("<a href=\"never closed>still <b>here</b>", "still here"),
  ])
  func entitiesAndStraySigns(html: String, text: String) {
    #expect(ZulipContent(html: html).text == text)
  }
}
