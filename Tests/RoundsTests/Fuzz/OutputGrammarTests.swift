import Testing

@Suite struct OutputGrammarTests {
  private func findings(_ text: String) -> [String] {
    var grammar = OutputGrammar()
    grammar.read(text.utf8)
    return grammar.findings
  }

  @Test(arguments: [
    "plain text, 漢字 and e\u{301}", "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;24r\u{1B}(B\u{1B}[m\u{1B}[4l\u{1B}[?7h",
    "\u{1B}[38;5;110m\u{1B}[48;5;17mx\u{1B}[39;49m\u{1B}[K\r\n\u{8}", "\u{1B}]2;Rounds\u{7}\u{1B}]11;?\u{1B}\\",
    "\u{1B}]52;c;QW5h\u{7}", "\u{1B}]8;id=a;https://example.org/a\u{1B}\\link\u{1B}]8;;\u{1B}\\",
  ])
  func whatRoundsSendsPasses(_ text: String) { #expect(findings(text) == []) }

  @Test(arguments: [
    "\u{7}", "\u{0}", "a\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{7F}", "\u{1B}]0;owned\u{7}",
    "\u{1B}Pq\u{1B}\\",
    "\u{1B}[777y", "\u{1B}]52;c;?\u{7}", "\u{1B}]8;;file:///etc/passwd\u{7}", "\u{1B}_x\u{1B}\\",
    "\u{1B}]8;;http://a b\u{7}",
  ])
  func whatOnlyDataCouldSendIsFound(_ text: String) { #expect(!findings(text).isEmpty) }

  @Test func howTheOutputIsCutMakesNoDifference() {
    let bytes = Array("é\u{1B}[31m\u{1B}]0;owned\u{7}漢\u{202E}x".utf8)
    for cut in bytes.indices {
      var grammar = OutputGrammar()
      grammar.read(bytes[..<cut])
      grammar.read(bytes[cut...])
      #expect(grammar.findings.count == 2, "cut at \(cut)")
    }
  }
}
