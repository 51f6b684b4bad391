import Drawing
import Testing

@testable import Terminal

struct TerminalAnswerTests {
  @Test(arguments: [
    ("\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", Theme.Appearance.dark),
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", .light), ("\u{1B}]11;rgb:f/f/f\u{7}", .light),
    ("\u{1B}]11;rgb:fd/f6/e3\u{7}", .light), ("\u{1B}]11;rgb:000/2bb/366\u{1B}\\", .dark),
    ("\u{1B}]11;rgba:0000/0000/0000/ffff\u{7}", .dark), ("\u{1B}]11;rgb:0000/0000/ffff\u{7}", .dark),
  ])
  func theGroundIsDarkOrLight(answer: String, appearance: Theme.Appearance) {
    for cut in 1..<answer.utf8.count {
      var decoder = InputDecoder()
      let bytes = Array(answer.utf8)
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.feed([0x6A])
      #expect(events == [.background(appearance), .key(.character("j"))], "cut at \(cut)")
    }
  }

  @Test(arguments: [
    "\u{1B}]11;?\u{7}", "\u{1B}]11;rgb:/0/0\u{7}", "\u{1B}]11;rgb:00000/0/0\u{7}", "\u{1B}]11;rgb:+1/0/0\u{7}",
    "\u{1B}]11;rgb:0/0\u{7}", "\u{1B}]11;red\u{7}", "\u{1B}]10;rgb:0/0/0\u{7}", "\u{1B}P11;rgb:0/0/0\u{1B}\\",
    "\u{1B}]11;rgb:0/0/0                                                            \u{7}",
  ])
  func otherAnswersAreNothingAndNoKeys(answer: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(answer.utf8)).isEmpty)
    #expect(decoder.feed([0x6A]) == [.key(.character("j"))])
  }

  @Test func anAnswerThatNeverEndsIsNoKey() {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("\u{1B}]11;rgb:0/0".utf8)).isEmpty)
    #expect(decoder.patience != nil)
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.feed([0x6A]) == [.key(.character("j"))])
  }
}
