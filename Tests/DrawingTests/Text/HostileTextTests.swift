import Drawing
import Foundation
import Testing
import TestSupport

/// What must hold for every text whatever is in it.
private func check(_ text: String, _ comment: @autoclosure () -> String = "") {
  for glyphs in [GlyphSet.unicode, .ascii] {
    for lineBreaks in [SafeText.LineBreaks.asSpaces, .kept] {
      let clean = SafeText.clean(text, glyphs: glyphs, lineBreaks: lineBreaks)
      let scalars = clean.unicodeScalars.filter { lineBreaks == .asSpaces || $0 != "\n" }
      #expect(!scalars.contains(where: isHarmful), "\(text.debugDescription) \(comment())")
      #expect(SafeText.clean(clean, glyphs: glyphs, lineBreaks: lineBreaks) == clean, "\(text.debugDescription)")
      if glyphs.isASCII { #expect(clean.utf8.allSatisfy { $0 < 0x80 }) }
      for cluster in SafeText.clusters(of: text, glyphs: glyphs, lineBreaks: lineBreaks) {
        #expect((1...5).contains(cluster.text.unicodeScalars.count))
        #expect(cluster.width == (cluster.text == "\n" ? 0 : TextWidth.columns(cluster.text)))
      }
    }
  }
  var canvas = Canvas(size: Size(columns: 24, rows: 1))
  canvas.write(text, column: 3, row: 0, style: .plain, maxColumns: 20)
  #expect(fault(in: canvas.frame) == nil, "\(text.debugDescription)")
}

/// Texts that others collected because they do harm.
private enum TextStress {
  static let isThere = SharedData.file("text-stress/blns.json") != nil

  static func text(_ name: String) throws -> String {
    let file = try #require(SharedData.file("text-stress/\(name)"))
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

@Suite("Hostile text")
struct HostileTextTests {
  @Test func randomScalarsNeverYieldAControlAndCleaningTwiceIsCleaningOnce() {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<3000 { check(random.hostileText()) }
  }

  @Test func everyScalarThereIsIsSafe() {
    for page in UInt32(0)..<0x1100 {
      var text = String.UnicodeScalarView()
      for scalar in (page << 8..<(page + 1) << 8).compactMap(Unicode.Scalar.init) {
        text.append(scalar)
        text.append("x")
      }
      let clean = SafeText.clean(String(text))
      let columns = SafeText.clusters(of: clean).reduce(0) { $0 + $1.width }
      if let bad = clean.unicodeScalars.first(where: isHarmful) { Issue.record("U+\(String(bad.value, radix: 16))") }
      if columns != TextWidth.columns(String(text)) { Issue.record("page \(page)") }
    }
  }

  @Test(.enabled(if: TextStress.isThere, "the text-stress data is not beside the package"))
  func theBigListOfNaughtyStringsIsHarmless() throws {
    let strings = try JSONDecoder().decode([String].self, from: Data(TextStress.text("blns.json").utf8))
    #expect(strings.count > 500)
    for string in strings { check(string) }
  }

  @Test(.enabled(if: TextStress.isThere, "the text-stress data is not beside the package"))
  func graphemeBreakTestsAreHarmless() throws {
    var count = 0
    for line in try TextStress.text("GraphemeBreakTest.txt").split(separator: "\n") where line.hasPrefix("÷") {
      let codes = line.prefix { $0 != "#" }.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      check(String(String.UnicodeScalarView(codes.compactMap(Unicode.Scalar.init))), String(line))
      count += 1
    }
    #expect(count > 500)
  }

  @Test(.enabled(if: TextStress.isThere, "the text-stress data is not beside the package"))
  func everyEmojiIsOneOrTwoCellsOfAgreedWidth() throws {
    var count = 0
    for line in try TextStress.text("emoji-test.txt").split(separator: "\n") where !line.hasPrefix("#") {
      let codes = line.prefix { $0 != ";" }.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard !codes.isEmpty else { continue }
      let emoji = String(String.UnicodeScalarView(codes.compactMap(Unicode.Scalar.init)))
      check(emoji, String(line))
      let columns = TextWidth.columns(emoji)
      #expect((0...2).contains(columns), "\(line)")
      let isSkinTone = codes.count == 1 && (0x1F3FB...0x1F3FF).contains(codes[0])
      #expect(columns > 0 || isSkinTone, "\(line)")
      count += 1
    }
    #expect(count > 4000)
  }
}
