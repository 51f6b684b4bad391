import TestSupport
import Testing

@testable import TrustMetrics

struct WordGramsTests {
  private func grams(_ text: String) -> [UInt32]? {
    var grams = WordGrams()
    var copy = text
    return copy.withUTF8 { grams.read(UnsafeRawBufferPointer($0)) } ? grams.hashes : nil
  }

  @Test func caseAccentsAndPunctuationDoNotMakeAnotherText() throws {
    let one = try #require(grams("¡Hola, Ana! Mañana por la mañana hablamos de tu insulina, ¿vale? Don't worry."))
    #expect(one.count == 12)
    #expect(grams("hola ana manana  por la MAÑANA\nhablamos de tu insulina vale don’t worry") == one)
    #expect(
      grams("hola ana man\u{303}ana por la ma\u{00AD}ñana hablamos de tu insu\u{200B}lina vale don't worry") == one)
  }

  @Test func otherScriptsAreLoweredToo() throws {
    let greek = try #require(grams("ΚΑΛΗΜΈΡΑ Σε Όλους Πώς Είστε Σήμερα Το Πρωί Παιδιά"))
    #expect(grams("καλημέρα σε όλους πώς είστε σήμερα το πρωί παιδιά") == greek)
    let armenian = try #require(grams("ԲԱՐԵՎ ՁԵԶ ԱՄԵՆ ՕՐ ՄԵՆՔ ԱՅՍՏԵՂ ԵՆՔ ՁԵԶ ՀԱՄԱՐ"))
    #expect(grams("բարեվ ձեզ ամեն օր մենք այստեղ ենք ձեզ համար") == armenian)
  }

  @Test func theOrderOfTheWordsCounts() throws {
    let one = try #require(grams("one two three four five six seven eight"))
    let two = try #require(grams("eight seven six five four three two one"))
    #expect(one.count == 6)
    #expect(Set(one).isDisjoint(with: two))
  }

  @Test func fewerThanEightWordsAreNotCompared() {
    #expect(grams("") == nil)
    #expect(grams("Thank you so much, we hear you!") == nil)
    #expect(grams("Thank you so very much, we hear you!")?.count == 6)
    #expect(grams("?!… 🙂 — ...") == nil)
  }

  @Test func whereNobodyWritesSpacesALetterIsAThirdOfAWord() throws {
    #expect(grams("ありがとうございます。よろしくお願いします。") == nil)
    let long = try #require(grams("血糖が高いときは水をたくさん飲んで、二時間後にもう一度測ってください。"))
    #expect(long.count > 20)
    #expect(grams("ขอบคุณมากค่ะ") == nil)
  }

  @Test func hashesRiseAndAreUnique() throws {
    let text = Array(repeating: "we are here for you every day of the week", count: 4).joined(separator: " ")
    let hashes = try #require(grams(text))
    #expect(hashes.count == 10)
    #expect(zip(hashes, hashes.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func longTextsKeepTheSmallestHashes() {
    var grams = WordGrams()
    var text = (0..<2_000).map { "word\($0)" }.joined(separator: " ")
    let isRead = text.withUTF8 { grams.read(UnsafeRawBufferPointer($0)) }
    #expect(isRead)
    #expect(grams.hashes.count == WordGrams.most)
    #expect(grams.hashes.last == grams.bound)
    #expect(grams.bound < .max / 3)
  }

  @Test func hostileBytesAreReadWithoutHarm() {
    var random = SeededGenerator(seed: 11)
    var grams = WordGrams()
    var counted = 0
    for _ in 0..<3_000 {
      let bytes = (0..<random.number(0..<80)).map { _ in UInt8(random.number(0..<256)) }
      let isRead = bytes.withUnsafeBytes { grams.read($0) }
      if isRead { counted += 1 }
      #expect(!isRead || grams.hashes.count >= 1)
      var text = random.text(upTo: 60)
      _ = text.withUTF8 { grams.read(UnsafeRawBufferPointer($0)) }
    }
    #expect(counted > 100)
  }
}
