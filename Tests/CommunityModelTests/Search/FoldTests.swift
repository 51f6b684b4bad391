import CommunityModel
import Foundation
import Testing
import TestSupport

@Suite struct FoldTests {
  private func folded(_ text: String) -> String { String(decoding: Fold.fold(text), as: UTF8.self) }

  @Test(arguments: [
    ("Ruíz", "ruiz"), ("RUIZ", "ruiz"), ("Rui\u{301}z", "ruiz"), ("Ñandú", "nandu"), ("Łódź", "lodz"),
    ("Straße", "strase"), ("ΑΘΉΝΑ", "αθηνα"), ("Αθήνα", "αθηνα"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"),
    ("ΪΫϊϋΐΰ", "ιυιυιυ"), ("МОСКВА", "москва"), ("Ёлка", "елка"), ("ЙОД", "иод"), ("Қазақ Әлем", "қазақ әлем"),
    ("Ǣlfric", "alfric"),
    ("ҐАНОК", "ґанок"), ("Nguyễn", "nguyen"), ("梅林 😀 עברית", "梅林 😀 עברית"), ("", ""), ("a\u{0}B", "a\u{0}b"),
  ])
  func wordsFoldToWhatIsTyped(text: String, expected: String) { #expect(folded(text) == expected) }

  @Test func foldingTwiceChangesNothingMore() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let once = folded(generator.text(upTo: 40))
      #expect(folded(once) == once)
    }
  }

  @Test func composedAndDecomposedLettersMeet() {
    for value in Array(0xC0...0x24F) + Array(0x386...0x3CE) + Array(0x400...0x45F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      guard let base = decomposed.unicodeScalars.first, base.value < 0x180 || value >= 0x386 else { continue }
      guard decomposed.unicodeScalars.dropFirst().allSatisfy({ (0x300...0x36F).contains($0.value) }) else { continue }
      #expect(folded(String(scalar)) == folded(decomposed), "U+\(String(value, radix: 16))")
    }
  }

  @Test func capitalsMeetSmallLetters() {
    // Ɓ and other letters of U+0180–024F that are no accented a … z have no base letter and stay as they are.
    for value in Array(0x41...0x5A) + Array(0xC0...0x17F) + Array(0x386...0x3CE) + Array(0x400...0x52F) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let lower = scalar.properties.lowercaseMapping
      #expect(folded(String(scalar)) == folded(lower), "U+\(String(value, radix: 16))")
    }
  }

  @Test func theQuickWayForASCIIIsTheSlowWay() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<5_000 {
      let ascii = generator.bytes(upTo: 60, from: Array(0...127))
      let slow = ascii.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
      for shift in 0..<4 {
        // A letter in front moves the block boundaries over the text.
        let text = [UInt8](repeating: 120, count: shift) + ascii
        #expect(Fold.fold(String(decoding: text, as: UTF8.self)) == text.prefix(shift) + slow)
      }
      let mixed = Array("é".utf8) + ascii + Array("Ж".utf8)
      #expect(Fold.fold(String(decoding: mixed, as: UTF8.self)) == [101] + slow + Array("ж".utf8))
    }
  }

  @Test func brokenUTF8IsKeptAndNeverGrows() {
    var generator = SeededGenerator(seed: 9)
    let alphabet: [UInt8] = [
      0, 65, 0x7F, 0x80, 0xA9, 0xBF, 0xC0, 0xC3, 0xC4, 0xCC, 0xCD, 0xCE, 0xD0, 0xD1, 0xE1, 0xBA, 0xF0, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = generator.bytes(upTo: 40, from: alphabet)
      var out = [UInt8](repeating: 0xEE, count: bytes.count + 8)
      let count = bytes.withUnsafeBytes { bytes in
        out.withUnsafeMutableBytes {
          Fold.fold(bytes, into: UnsafeMutableRawBufferPointer(rebasing: $0[..<bytes.count]))
        }
      }
      #expect(count <= bytes.count)
      #expect(out[bytes.count...].allSatisfy { $0 == 0xEE }, "wrote behind the end for \(bytes)")
    }
  }
}
