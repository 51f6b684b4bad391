import Drawing
import Testing

@testable import Dashboard

struct LinkFinderTests {
  private func links(_ text: String, columns: Int) -> [LaidLink] {
    var finder = LinkFinder(text, glyphs: .unicode)
    for (number, line) in TextWrap(text, columns: columns).enumerated() { finder.read(line, number: number) }
    return finder.links
  }

  @Test func anAddressIsFoundBehindWideSigns() {
    let found = links("日本 https://a.example/b end", columns: 60)
    #expect(found.count == 1)
    #expect(found.first?.column == 5 && found.first?.text == "https://a.example/b")
  }

  @Test func aLongAddressIsOneLinkInSeveralParts() {
    let address = "https://a.example/" + String(repeating: "abcdefg/", count: 8)
    let found = links("see \(address) and go on", columns: 20)
    #expect(found.map(\.text).joined() == address)
    #expect(found.count > 3 && found.allSatisfy { $0.address.text == address })
    #expect(found.map(\.line) == Array(found[0].line..<found[0].line + found.count))
  }

  @Test func theSameAddressTwiceIsFoundTwice() {
    #expect(links("https://a.example/ https://a.example/", columns: 60).map(\.column) == [0, 19])
  }

  @Test func aLineBreakEndsAnAddress() {
    let found = links("https://a.example/\nb https://c.example/", columns: 60)
    #expect(found.map(\.text) == ["https://a.example/", "https://c.example/"])
    #expect(found.map(\.line) == [0, 1])
  }

  @Test func textWithoutAddressesHasNoLinks() {
    #expect(links("http is a word, https too: //", columns: 10).isEmpty)
  }
}
