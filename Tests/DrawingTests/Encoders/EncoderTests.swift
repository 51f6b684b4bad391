import Drawing
import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing
import TestSupport

private func sample() -> Canvas {
  var canvas = Canvas(size: Size(columns: 14, rows: 3))
  canvas.box(canvas.bounds, title: "A<b>&\"c\"")
  canvas.write("漢 <i>", column: 1, row: 1, style: Style(foreground: .rgb(255, 0, 0), attributes: .bold))
  canvas.write("\u{1B}]0;x", column: 8, row: 1, style: .plain)
  return canvas
}

@Suite("Frames as text and pictures")
struct EncoderTests {
  @Test func plainTextHasNoBlanksAtItsEnds() {
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    canvas.write(" a ", column: 0, row: 1)
    #expect(FrameText.encode(canvas.frame) == "\n a\n\n")
    #expect(FrameText.row(9, of: canvas.frame) == "")
  }

  @Test func coloursAreWrittenForTheDepth() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write(
      "a", column: 0, row: 0,
      style: Style(foreground: .rgb(255, 154, 139), background: .rgb(0, 0, 0), attributes: .bold))
    func encoded(_ depth: ColourDepth) -> String { FrameANSI.encode(canvas.frame, depth: depth) }
    #expect(encoded(.truecolour) == "\u{1B}[0;1;38;2;255;154;139;48;2;0;0;0ma\u{1B}[0m  \n")
    #expect(encoded(.xterm256) == "\u{1B}[0;1;38;5;210;48;5;16ma\u{1B}[0m  \n")
    #expect(encoded(.ansi16) == "\u{1B}[0;1;91;40ma\u{1B}[0m  \n")
    #expect(encoded(.ansi8) == "\u{1B}[0;1;31;40ma\u{1B}[0m  \n")
    #expect(encoded(.mono) == "\u{1B}[0;1ma\u{1B}[0m  \n")
  }

  @Test func theOnlyEscapesAreOurOwn() {
    let encoded = FrameANSI.encode(sample().frame, depth: .truecolour)
    for piece in encoded.split(separator: "\u{1B}").dropFirst() {
      #expect(piece.hasPrefix("["))
      #expect(piece.drop { $0 == "[" || $0 == ";" || $0.isNumber }.first == "m")
    }
  }

  @Test func thePictureIsWellFormedAndHoldsTheText() throws {
    let svg = FrameSVG.encode(sample().frame, theme: .mono, title: "Rounds & co <1>")
    let check = WellFormedness()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = check
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(check.text.contains("Rounds & co <1>"))
    #expect(check.text.contains("A<b>&\"c\""))
    #expect(check.text.contains("<i>"))
    #expect(!svg.unicodeScalars.contains("\u{1B}"))
  }

  @Test func everyRunOfThePictureIsHeldToItsColumns() {
    let svg = FrameSVG.encode(sample().frame, theme: .mono)
    #expect(svg.contains("<text x=\"8.4\" y=\"31.32\" textLength=\"16.8\""))
    let runs = svg.split(separator: "\n").filter { $0.hasPrefix("<text") }
    #expect(runs.count >= 4)
    for run in runs { #expect(run.contains("textLength=")) }
  }

  @Test func hostileTextCannotBreakThePicture() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<40 {
      var canvas = Canvas(size: Size(columns: 30, rows: 2))
      canvas.write(random.hostileText() + "]]><script>&", column: 0, row: 0)
      let svg = FrameSVG.encode(canvas.frame, theme: .mono, title: random.hostileText())
      #expect(XMLParser(data: Data(svg.utf8)).parse())
    }
  }
}

/// Gathers the text of an XML file.
private final class WellFormedness: NSObject, XMLParserDelegate {
  var text = ""
  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
