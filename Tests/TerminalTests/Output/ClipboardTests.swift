import Foundation
import Testing

@testable import Terminal

struct ClipboardTests {
  @Test(arguments: ["", "a", "ab", "abc", "Žluť 日本 👍", String(repeating: "x", count: 1000)])
  func base64IsThatOfEverybodyElse(text: String) {
    let expected = Data(text.utf8).base64EncodedString()
    #expect(String(decoding: ClipboardSequence.base64(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func theLongestTextMakesNoMoreThanAHundredThousandBytes() throws {
    let longest = String(repeating: "x", count: ClipboardSequence.longest)
    #expect(try #require(ClipboardSequence.make(longest, way: .plain)).count <= 100_000)
    #expect(ClipboardSequence.make(longest + "x", way: .plain) == nil)
  }

  @Test func screenGetsPiecesThatItCanHoldWithTheWholeTextInThem() throws {
    let text = String(repeating: "abc ", count: 1000)
    let bytes = try #require(ClipboardSequence.make(text, way: .screen))
    let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count + 2 <= 768 })
    let whole = pieces.map { $0.dropFirst(2) }.joined()
    #expect(Array(whole.utf8) == ClipboardSequence.make(text, way: .plain))
  }

  @Test func tmuxGetsThePlainFormAndAWrappedOne() throws {
    let bytes = try #require(ClipboardSequence.make("a", way: .tmux))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }
}
