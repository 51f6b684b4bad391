import CommunityModel
import Foundation
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct JSONLineTests {
  @Test func everyScalarSurvivesWritingAndReading() throws {
    let store = try TemporaryStore.with()
    var bytes: [UInt8] = []
    var texts: [String] = []
    var block = String.UnicodeScalarView()
    let edges: [UInt32] = [
      0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF, 0x2028, 0x2029, 0xFEFF, 0x7F, 0x80,
    ]
    for value in Array(0...0x2FF) + Array(0x2000...0x206F) + edges {
      guard let scalar = Unicode.Scalar(value) else { continue }
      block.append(scalar)
      texts.append(String(scalar))
      if block.count % 50 == 0 { texts.append(String(block)) }
    }
    for (number, text) in texts.enumerated() {
      MessageRecord(id: "m\(number)", conversation: "talk", author: "ana", sentAt: TemporaryStore.clock, text: text)
        .appendLine(to: &bytes)
    }
    #expect(bytes.filter { $0 < 32 && $0 != 10 }.isEmpty)
    #expect(bytes.filter { $0 == 10 }.count == texts.count)
    try store.write("messages/2026-11.jsonl", bytes)
    let community = try store.read()
    #expect(community.problems == [])
    for (number, text) in texts.enumerated() {
      let row = try #require(community.row(ofMessage: "m\(number)"))
      #expect(Array(community.text(of: row).utf8) == Array(text.utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func nothingThatMisleadsATerminalIsWrittenAsItIs() {
    let hostile = "a\u{1B}[2J\u{9B}31m\u{85}b\u{202E}c\u{2066}d\u{200F}e\u{7F}"
    let line = String(decoding: JSONLine.bytes { $0.field("text", hostile) }, as: UTF8.self)
    #expect(
      line == #"{"text":"a\u001b[2J\u009b31m\u0085b\u202ec\u2066d\u200fe\u007f"}"# + "\n")
    // Their neighbours are everyday signs and stay as they are.
    let kind = "\u{A0}é†‘“…\u{2028}€"
    #expect(
      String(decoding: JSONLine.bytes(newline: false) { $0.field("text", kind) }, as: UTF8.self)
        == #"{"text":"\#(kind)"}"#)
  }

  @Test func anyRecordComesBackAsItWas() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<500 {
      let text = { (generator: inout SeededGenerator) in generator.text(upTo: 20) }
      let message = MessageRecord(
        id: text(&generator), conversation: text(&generator), author: text(&generator),
        sentAt: Timestamp(milliseconds: .random(in: 0...1_795_000_000_000, using: &generator)), text: text(&generator),
        replyTo: generator.number(0..<2) == 0 ? nil : text(&generator),
        mentions: generator.number(0..<2) == 0 ? nil : [text(&generator), text(&generator)],
        reactions: generator.number(0..<2) == 0
          ? nil
          : [
            ReactionRecord(by: text(&generator), kind: text(&generator), at: TemporaryStore.clock),
            ReactionRecord(by: "", kind: ""),
          ],
        editedAt: generator.number(0..<2) == 0 ? nil : TemporaryStore.clock,
        deleted: generator.number(0..<2) == 0 ? nil : false)
      var bytes: [UInt8] = []
      message.appendLine(to: &bytes)
      #expect(try JSONDecoder().decode(MessageRecord.self, from: Data(bytes)) == message)
      let member = MemberRecord(
        id: text(&generator), name: text(&generator), role: generator.pick(Role.allCases), acuity: 3,
        segments: [text(&generator)], joinedAt: message.sentAt, leftAt: nil, deceased: true,
        wants: Wants(channel: text(&generator), hours: nil, language: "es", format: nil), needs: [],
        consent: Consent(contact: true),
        identities: [text(&generator): text(&generator), "b": "c"], manager: text(&generator))
      bytes = []
      member.appendLine(to: &bytes)
      #expect(try JSONDecoder().decode(MemberRecord.self, from: Data(bytes)) == member)
      let conversation = ConversationRecord(
        id: text(&generator), title: text(&generator), channel: text(&generator), topic: nil,
        startedBy: text(&generator),
        startedAt: message.sentAt, closedAt: nil, tags: ["", text(&generator)],
        ignition: Ignition(by: "x", at: message.sentAt, fuel: text(&generator)))
      bytes = []
      conversation.appendLine(to: &bytes)
      #expect(try JSONDecoder().decode(ConversationRecord.self, from: Data(bytes)) == conversation)
    }
  }
}
