import Testing

@testable import FollowUps

@Suite struct WordsTests {
  private func standings(_ text: String, redFlags: Bool = true) -> [TextReading.Standing] {
    TextReader(Lexicon.shipped).read(text).findings.filter { $0.isRedFlag == redFlags }.map(\.standing)
  }

  @Test func bothShippedListsAreRead() { #expect(Lexicon.shipped.map(\.language) == ["en", "es"]) }

  @Test(arguments: [
    "I have chest pain since noon", "My chest really hurts", "there is a pressure on my chest", "CHEST PAIN!!",
    "I can’t breathe", "i cant breathe", "trouble breathing today", "my heart is racing", "I fainted twice",
    "I keep vomiting", "can't keep anything down", "severe stomach pain", "I want to kill myself",
    "they are better off without me", "I want to die", "quiero matarme",
    "I don't want to be here anymore", "Tengo dolor en el pecho", "me duele mucho el pecho", "No puedo respirar",
    "me desmayé ayer", "quiero morirme", "no sleep and chest pain", "no fever, but chest pain",
    "I am not sure if this is chest pain", "The chest pain does not go away", "I have had chest\npain all night",
    "My wife says that I have chest pain", "chest pain😢", "No tengo fiebre pero tengo palpitaciones",
    "no dormí y tengo dolor de pecho", "> how are you?\nI have chest pain",
  ])
  func ownRedFlagsAreFound(_ text: String) { #expect(standings(text).contains(.own), "\(text)") }

  @Test(arguments: [
    "No chest pain today", "I don't have chest pain or trouble breathing", "never had palpitations, without vomiting",
    "My mother had chest pain", "a friend of mine fainted", "If you have chest pain, call", "symptoms of chest pain",
    "> I have chest pain\nthat sounds bad", "She wrote “I have got chest pain since noon” to us",
    "I had chest pain years ago", "No tengo dolor en el pecho", "mi madre tuvo palpitaciones",
    "sin vómitos", "Si tienes dolor en el pecho llama", "has anyone ever fainted with this",
  ])
  func whatIsNegatedReportedOrQuotedIsOnlyMentioned(_ text: String) {
    #expect(!standings(text).isEmpty && standings(text).allSatisfy { $0 == .mentioned }, "\(text)")
  }

  @Test(arguments: [
    "two fainting goats", "a faint line on the test", "I had to get it off my chest", "it throws an exception up there",
    "the chest freezer is full", "https://example.org/chest-pain", "solo quiero decir hola", "suicide prevention week",
  ])
  func idiomsAndAddressesAreNothing(_ text: String) { #expect(standings(text).isEmpty, "\(text)") }

  @Test func whatACaregiverTellsInThePresentIsToldApart() {
    #expect(standings("My mother is having chest pain") == [.otherPresent])
    #expect(standings("my husband has chest pain right now") == [.otherNow])
    #expect(standings("mi madre tiene dolor en el pecho") == [.otherPresent])
  }

  @Test func wordsAreQuotedAsWritten() {
    let found = TextReader(Lexicon.shipped).read("Me DESMAYÉ hoy").findings
    #expect(found.map(\.words).contains("DESMAYÉ") || found.map(\.words).contains("Me DESMAYÉ"))
  }

  @Test func distressIsFoundAndNegatedInBothLanguages() {
    for text in ["I feel so alone", "I can't cope", "me siento muy sola", "ya no aguanto más", "tengo mucho miedo"] {
      #expect(standings(text, redFlags: false).contains(.own), "\(text)")
    }
    for text in ["I am not scared", "you are not alone", "no tengo miedo", "no estás sola"] {
      #expect(!standings(text, redFlags: false).contains(.own), "\(text)")
    }
  }

  @Test func questionsAreToldByMarkOrPhraseInOnesOwnWords() {
    let reader = TextReader(Lexicon.shipped)
    for text in ["What is this?", "does anyone know a good diary", "¿Qué como?", "alguien sabe de un grupo"] {
      #expect(reader.read(text).asks, "\(text)")
    }
    for text in ["Good morning all", "see https://example.org/a?b=1", "> what is this?\nthanks", "Gracias a todos"] {
      #expect(!reader.read(text).asks, "\(text)")
    }
  }

  @Test func aBrokenListSaysWhatIsWrong() {
    guard case .failure(let error) = Lexicon.decode(Array("{\"language\":\"fr\"}".utf8)) else {
      Issue.record("it should fail")
      return
    }
    #expect(error.description.contains("redFlags"))
    #expect(PhrasePattern("a ~x b") == nil && PhrasePattern("") == nil && PhrasePattern("a|") == nil)
  }

  @Test func anyBytesAreRead() {
    let reader = TextReader(Lexicon.shipped)
    for bytes: [UInt8] in [
      [], [0xE2], [0xF0, 0x9F], [0xC2], [62], [96, 96, 96], [39, 39], [0xE2, 0x80], [34, 34, 63],
    ] {
      bytes.withUnsafeBytes { _ = reader.read($0) }
    }
  }
}
