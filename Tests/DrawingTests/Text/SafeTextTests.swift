import Drawing
import Testing

private func texts(_ text: String, glyphs: GlyphSet = .unicode) -> [String] {
  SafeText.clusters(of: text, glyphs: glyphs).map(\.text)
}

@Suite("Cleaning text that other people wrote")
struct SafeTextTests {
  @Test func plainTextStaysAsItIs() {
    #expect(SafeText.clean("Sugar has been 300 since Tuesday.") == "Sugar has been 300 since Tuesday.")
    #expect(SafeText.clean("Grüße, Łukasz – こんにちは 👋") == "Grüße, Łukasz – こんにちは 👋")
  }

  @Test func namesThatHoldEscapesAreShownHarmlessly() {
    #expect(SafeText.clean("Ana\u{1B}[31mRuiz\u{07}") == "Ana\u{FFFD}[31mRuiz\u{FFFD}")
    #expect(SafeText.clean("\u{9B}31m\u{7F}\u{0}") == "\u{FFFD}31m\u{FFFD}\u{FFFD}")
  }

  @Test func tabsAndLineBreaksBecomeOneSpaceEach() {
    #expect(SafeText.clean("a\tb\nc\r\nd\re\u{2028}f\u{2029}g") == "a b c d e f g")
  }

  @Test func lineBreaksCanBeKept() {
    let clusters = SafeText.clusters(of: "a\r\nb\u{2029}c", lineBreaks: .kept)
    #expect(clusters.map(\.text) == ["a", "\n", "b", "\n", "c"])
    #expect(clusters.map(\.width) == [1, 0, 1, 0, 1])
  }

  @Test func bidiControlsAndInvisibleScalarsAreDropped() {
    let hidden =
      "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{061C}"
      + "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{FE0E}\u{FE0F}\u{E0100}\u{E0041}\u{AD}\u{3164}\u{34F}"
    #expect(SafeText.clean("a\(hidden)b") == "ab")
  }

  @Test func privateUnassignedAndNoncharactersAreReplaced() {
    #expect(SafeText.clean("\u{E000}\u{F0000}\u{378}\u{FFFE}\u{10FFFF}") == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func signsWhoseWidthIsDisputedAreReplaced() {
    #expect(SafeText.clean("\u{2630}\u{4DC0}\u{3248}\u{1D300}") == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func vowelSignsThatTakeSpaceHaveTheirOwnCell() {
    #expect(SafeText.clusters(of: "\u{915}\u{93E}").map(\.text) == ["\u{915}", "\u{93E}"])
  }

  @Test func aFlagIsShownAsItsTwoLetters() {
    #expect(texts("🇺🇸🇫🇷") == ["U", "S", "F", "R"])
    #expect(texts("🏴󠁧󠁢󠁳󠁣󠁴󠁿") == ["🏴"])
  }

  @Test func aJoinedEmojiIsItsFirstPicture() {
    #expect(texts("👨‍👩‍👧‍👦!") == ["👨", "!"])
    #expect(texts("👩‍❤️‍💋‍👨") == ["👩"])
    #expect(texts("🧑🏽‍⚕️ok") == ["🧑", "o", "k"])
    #expect(TextWidth.columns("👨‍👩‍👧‍👦") == 2)
  }

  @Test func picturesSideBySideStayApart() {
    #expect(texts("👨👩") == ["👨", "👩"])
    #expect(texts("a\u{200D}👩") == ["a", "👩"])
  }

  @Test func skinTonesAndKeycapsLoseTheirDress() {
    #expect(texts("👍🏽") == ["👍"])
    #expect(texts("3️⃣#️⃣") == ["3", "#"])
    #expect(texts("❤️") == ["❤"])
    #expect(TextWidth.columns("❤️") == 1)
  }

  @Test func aLoneMarkStandsOnADottedCircle() {
    #expect(texts("\u{301}") == ["\u{25CC}\u{301}"])
    #expect(TextWidth.columns("\u{301}") == 1)
  }

  @Test func atMostFourMarksStandOnALetter() {
    let zalgo = "H" + String(repeating: "\u{301}\u{489}", count: 40)
    let clusters = texts(zalgo)
    #expect(clusters.count == 1)
    #expect(clusters[0].unicodeScalars.count == 5)
  }

  @Test func looseKoreanLettersBecomeSyllables() {
    #expect(
      texts("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}").map { Array($0.unicodeScalars) } == [["한"], ["글"]])
  }

  @Test func rightToLeftLettersKeepTheirOrder() {
    #expect(texts("שלום") == ["ש", "ל", "ו", "ם"])
    #expect(texts("\u{202E}سلام") == ["س", "ل", "ا", "م"])
  }

  @Test func inASCIISimpleFormsAreUsedAndTheRestKeepsItsWidth() {
    #expect(SafeText.clean("José “Pepe” Łuczak – naïve…", glyphs: .ascii) == "Jose \"Pepe\" Luczak - naive...")
    #expect(SafeText.clean("┌─┐│漢😀Ж e\u{301}", glyphs: .ascii) == "+-+|????? e")
    #expect(TextWidth.columns("ＡＢ", glyphs: .ascii) == 4)
  }

  @Test func widthsAreThoseOfTheTable() {
    #expect(TextWidth.columns("abc") == 3)
    #expect(TextWidth.columns("漢字") == 4)
    #expect(TextWidth.columns("ｶﾅ") == 2)
    #expect(TextWidth.columns("e\u{301}") == 1)
    #expect(TextWidth.columns("") == 0)
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    #expect(TextWidth.truncated("Conversation", to: 6) == "Conve…")
    #expect(TextWidth.truncated("漢字漢字", to: 4) == "漢…")
    #expect(TextWidth.truncated("漢字", to: 4) == "漢字")
    #expect(TextWidth.truncated("Conversation", to: 8, glyphs: .ascii) == "Conve...")
    #expect(TextWidth.truncated("x", to: 0) == "")
    #expect(TextWidth.truncated("漢", to: 1) == "…")
  }
}
