import Drawing
import Testing

struct WebAddressTests {
  @Test(arguments: [
    ("see https://example.org/a?b=c#d, then", ["https://example.org/a?b=c#d"]),
    ("(http://a.example:8080/x)", ["http://a.example:8080/x"]),
    ("https://one.example https://two.example.", ["https://one.example", "https://two.example"]),
    ("“https://a.example/”", []),
    ("https://a.example/\u{202E}gpj", []), ("https://good.example\u{200B}.evil.example", []),
    ("https://ex\u{430}mple.org/", []), ("https://bank.example@evil.example/", []),
    ("https://user:word@evil.example/", []), ("https://a%2eb.example/", []), ("https://[::1]/", []),
    ("javascript:alert(1) ftp://a.example file:///etc/passwd", []), ("https://", []), ("https:///path", []),
    ("xhttps://a.example", []), ("https://a.example/\u{1B}]8;;evil\u{7}", ["https://a.example/"]),
  ])
  func onlyPlainAddressesAreFound(text: String, found: [String]) {
    #expect(WebAddress.all(in: text).map(\.text) == found)
  }

  @Test func anAddressThatIsTooLongIsRefused() {
    let stem = "https://a.example/"
    let longest = stem + String(repeating: "x", count: WebAddress.longest - stem.count)
    #expect(WebAddress.all(in: longest).map(\.text) == [longest])
    #expect(WebAddress.all(in: longest + "x").isEmpty)
  }
}
