import Drawing
import Testing

@testable import Terminal

struct InputDecoderTests {
  private func events(_ bytes: String, alt: Bool = false) -> [TerminalEvent] {
    var decoder = InputDecoder(readsAlt: alt)
    return decoder.feed(Array(bytes.utf8)) + decoder.giveUp()
  }
  private func keys(_ bytes: String, alt: Bool = false) -> [String] {
    events(bytes, alt: alt).map { if case .key(let key) = $0 { key.name } else { "\($0)" } }
  }

  /// Home, End, arrows and their like as xterm, tmux, screen, the Linux console, the VT series and rxvt send them.
  @Test(arguments: [
    ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[1;5A", "Up"), ("\u{1B}[B", "Down"), ("\u{1B}OD", "Left"),
    ("\u{1B}[c", "Right"), ("\u{1B}Oa", "Up"), ("\u{1B}[H", "Home"), ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"),
    ("\u{1B}[7~", "Home"), ("\u{1B}[7$", "Home"), ("\u{1B}[7^", "Home"), ("\u{1B}[1;2H", "Home"), ("\u{1B}[F", "End"),
    ("\u{1B}OF", "End"), ("\u{1B}[4~", "End"), ("\u{1B}[8~", "End"), ("\u{1B}[8@", "End"), ("\u{1B}[5~", "PgUp"),
    ("\u{1B}[6~", "PgDn"), ("\u{1B}[6;5~", "PgDn"), ("\u{1B}[2~", "Insert"), ("\u{1B}[3~", "Delete"),
    ("\u{1B}[Z", "S-Tab"), ("\u{1B}OM", "Enter"), ("\u{1B}OP", "F1"), ("\u{1B}[11~", "F1"), ("\u{1B}[[A", "F1"),
    ("\u{1B}[1;2P", "F1"), ("\u{1B}[[E", "F5"), ("\u{1B}[15~", "F5"), ("\u{1B}[17~", "F6"), ("\u{1B}[21~", "F10"),
    ("\u{1B}[24~", "F12"), ("\u{1B}Op", "0"), ("\u{1B}Oy", "9"), ("\u{1B}Ok", "+"), ("\r", "Enter"), ("\n", "Enter"),
    ("\u{8}", "Backspace"), ("\u{7F}", "Backspace"), ("\0", "C-Space"), ("\u{1}", "C-a"), ("\u{1A}", "C-z"),
    ("\u{1F}", "C-_"), ("\t", "Tab"), ("\u{1B}", "Esc"), ("ß", "ß"), ("日", "日"), ("👍", "👍"),
  ])
  func everySpellingOfAKeyIsThatKey(bytes: String, name: String) {
    #expect(keys(bytes) == [name])
    #expect(keys("j" + bytes + "k" + bytes) == ["j", name, "k", name])
  }

  @Test func escapeBeforeASignLosesNeither() {
    #expect(keys("\u{1B}j") == ["Esc", "j"])
    #expect(keys("\u{1B}é") == ["Esc", "é"])
    #expect(keys("\u{1B}\r") == ["Esc", "Enter"])
    #expect(keys("\u{1B}\u{1B}") == ["Esc", "Esc"])
    #expect(keys("\u{1B}\u{1B}[A") == ["Esc", "Up"])
    for sign in ["[", "O", "]", "P", "X", "^", "_"] { #expect(keys("\u{1B}" + sign) == ["Esc", sign]) }
  }

  @Test func altIsReadWhereAskedFor() {
    #expect(keys("\u{1B}j\u{1B}é", alt: true) == ["M-j", "M-é"])
    #expect(keys("\u{1B}[", alt: true) == ["M-["])
    #expect(keys("\u{1B}[A", alt: true) == ["Up"])
    #expect(keys("\u{1B}\r", alt: true) == ["Esc", "Enter"])
  }

  @Test(arguments: [
    "\u{1B}]10;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]0;q\u{1B}\\", "\u{1B}P1+r636f=38\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}[?62;1;6c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[4;1$y", "\u{1B}[8;24;80t",
    "\u{1B}[97;5u", "\u{1B}[999~", "\u{1B}[M !!", "\u{1B}[<0;1M", "\u{1B}Oz", "\u{1B}[ q", "\u{1B}[@",
    "\u{1B}[201~", "\u{1B}[99999999999999999999~", "\u{1B}[[Z",
  ])
  func whatIsNoKeyIsSwallowedWhole(bytes: String) {
    #expect(keys(bytes + "j") == ["j"])
  }

  @Test func aBrokenSequenceGivesWayToTheNextOne() {
    #expect(keys("\u{1B}[1;\u{1B}[B") == ["Down"])
    #expect(keys("\u{1B}[1;\rj") == ["Enter", "j"])
    #expect(keys("\u{1B}]10;rgb\u{1B}[B") == ["Down"])
    #expect(keys("\u{1B}O\u{1B}OB") == ["Down"])
    #expect(keys("\u{1B}[1;") == [])
  }

  @Test func bytesThatAreNoTextDoNothing() {
    let broken: [[UInt8]] = [
      [0xFF], [0xC0, 0xAF], [0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC2, 0x9B],
      [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
    ]
    for bytes in broken {
      var decoder = InputDecoder()
      #expect(decoder.feed(bytes + [0x6A]) + decoder.giveUp() == [.key(.character("j"))], "\(bytes)")
    }
  }

  @Test func pastedTextIsOneEvent() {
    #expect(
      events("\u{1B}[200~one\r\ntwo\rthree\n\tq\u{1B}[201~j") == [
        .paste("one\ntwo\nthree\n\tq"), .key(.character("j")),
      ])
    #expect(events("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(events("\u{1B}[200~a\u{1B}[31mb\u{3}\u{1B}[201\u{1B}[201~") == [.paste("a[31mb[201")])
    #expect(events("\u{1B}[200~never closed") == [.paste("never closed")])
  }

  @Test func aHugePasteIsCutAndStillNoCommands() {
    let text = String(repeating: "q", count: InputDecoder.longestPaste + 5000)
    let all = events("\u{1B}[200~" + text + "\u{1B}[201~j")
    #expect(all == [.paste(String(repeating: "q", count: InputDecoder.longestPaste)), .key(.character("j"))])
  }

  @Test func mouseReportsAreRead() {
    let at = Frame.Position(column: 299, row: 4)
    #expect(events("\u{1B}[<0;300;5M") == [.mouse(MouseEvent(action: .press, button: 0, position: at))])
    #expect(events("\u{1B}[<2;300;5m") == [.mouse(MouseEvent(action: .release, button: 2, position: at))])
    #expect(events("\u{1B}[<32;300;5M") == [.mouse(MouseEvent(action: .drag, button: 0, position: at))])
    #expect(events("\u{1B}[<64;300;5M") == [.mouse(MouseEvent(action: .wheelUp, position: at))])
    #expect(events("\u{1B}[<65;300;5M") == [.mouse(MouseEvent(action: .wheelDown, position: at))])
    #expect(events("\u{1B}[<66;300;5M\u{1B}[<35;1;1M") == [])
  }

  @Test func focusReportsAreRead() {
    #expect(events("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }

  @Test func theTerminalsOwnStringsComeFirst() {
    var decoder = InputDecoder(
      described: DescribedKeys([
        Array("\u{1B}Ot".utf8): .function(5), Array("\u{1B}[[Q~x".utf8): .end, Array("\u{1B}j".utf8): .delete,
      ]))
    #expect(decoder.feed("\u{1B}Ot\u{1B}[[Q~x".utf8) == [.key(.function(5)), .key(.end)])
    // Too short a string would take the Esc of a person who types fast.
    #expect(decoder.feed("\u{1B}j".utf8) == [.key(.escape), .key(.character("j"))])
  }

  @Test func onlyUnfinishedInputNeedsAClock() {
    var decoder = InputDecoder()
    #expect(decoder.patience == nil)
    _ = decoder.feed("j\u{1B}[A".utf8)
    #expect(decoder.patience == nil)
    _ = decoder.feed("\u{1B}".utf8)
    #expect(decoder.patience == 25)
    _ = decoder.feed("[".utf8)
    #expect(decoder.patience == 100)
    _ = decoder.feed("200~".utf8)
    #expect((decoder.patience ?? 0) >= 1000)
    _ = decoder.feed("x\u{1B}[201~".utf8)
    #expect(decoder.patience == nil)
  }
}
