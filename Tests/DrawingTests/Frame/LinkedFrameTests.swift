import Drawing
import Testing

struct LinkedFrameTests {
  private let address = WebAddress.all(in: "https://a.example/b")[0]

  private func canvas() -> Canvas {
    var canvas = Canvas(size: Size(columns: 30, rows: 3))
    canvas.write(address.text, column: 2, row: 1, style: .plain)
    canvas.link(address.text, to: address, column: 2, row: 1)
    return canvas
  }

  @Test func cellsThatShowAnAddressLeadThere() throws {
    let link = try #require(canvas().frame.shownLinks.first)
    #expect(link.row == 1 && link.columns == 2..<21 && link.address == address)
  }

  @Test func whatIsDrawnOverALinkTakesItAway() {
    var canvas = canvas()
    canvas.write("window", column: 10, row: 1, style: .plain)
    #expect(canvas.frame.shownLinks.isEmpty)
  }

  @Test func cellsLeadOnlyToWhatTheySay() {
    var canvas = canvas()
    canvas.write("https://b.example/", column: 0, row: 2, style: .plain)
    canvas.link("https://b.example/", to: address, column: 0, row: 2)
    #expect(canvas.frame.shownLinks.count == 1)
  }

  @Test func nothingOutsideTheClipIsALink() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    canvas.write(address.text, column: 0, row: 0, style: .plain)
    canvas.link(address.text, to: address, column: 0, row: 0)
    canvas.link("https", to: address, column: 0, row: 5)
    #expect(canvas.frame.links.isEmpty)
  }

  @Test func partsOfAnAddressBelongTogether() {
    var canvas = canvas()
    canvas.write("example", column: 0, row: 2, style: .plain)
    canvas.link("example", to: address, column: 0, row: 2)
    #expect(Set(canvas.frame.shownLinks.map(\.group)).count == 1 && canvas.frame.shownLinks.count == 2)
  }
}
