import CommunityModel
import Testing

@testable import CommunityStore

/// What members agreed to, and when they came home: prompts to contact them hang on it.
@Suite struct ConsentTests {
  private func line(_ id: String, _ more: String = "") -> String {
    #"{"id":"\#(id)","name":"N","role":"patient"\#(more.isEmpty ? "" : ",")\#(more)}"# + "\n"
  }

  @Test(
    arguments: [
      ("", nil), (#""consent":null"#, nil), (#""consent":{}"#, nil), (#""consent":{"share":true}"#, nil),
      (#""consent":{"contact":null,"share":false}"#, nil), (#""consent":{"contact":true}"#, true),
      (#""consent":{"share":false,"contact":true}"#, true), (#""consent":{"contact":false,"share":true}"#, false),
      (#""consent":{"contact":false,"by":{"contact":true}}"#, false),
    ] as [(String, Bool?)])
  func consentIsWhatTheRecordSaysAndNothingElse(_ fields: String, _ agrees: Bool?) throws {
    let store = try TemporaryStore.with(members: line("a", fields), conversations: "")
    let community = try store.read()
    #expect(community.members[MemberRow(0)].agreesToContact == agrees)
    #expect(community.record(of: MemberRow(0))?.consent?.contact == agrees)
    #expect(try store.check() == [])
  }

  @Test(arguments: [#""yes""#, #"{"contact":"yes"}"#, #"{"contact":1}"#, "[true]", "true"])
  func aConsentThatCannotBeReadIsNoAnswerAndIsNamed(_ consent: String) throws {
    let store = try TemporaryStore.with(members: line("a", #""consent":\#(consent)"#), conversations: "")
    #expect(try store.read().members[MemberRow(0)].agreesToContact == nil)
    let found = try store.check()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("members.jsonl:1: consent") == true)
  }

  @Test func whenSomebodyCameHomeIsRead() throws {
    let store = try TemporaryStore.with(
      members: line("a", #""dischargedAt":"2026-11-10T09:00:00-05:00""#) + line("b", #""dischargedAt":null"#)
        + line("c"), conversations: "")
    let members = try store.read().members
    #expect(members[MemberRow(0)].dischargedAt == Timestamp(rfc3339: "2026-11-10T14:00:00Z"))
    #expect(members[MemberRow(1)].dischargedAt == nil && members[MemberRow(2)].dischargedAt == nil)
    #expect(try store.check() == [])
  }

  @Test(arguments: [#""yesterday""#, "1795269720", #""2026-11-10T09:00:00""#, "{}"])
  func aDischargeThatIsNoTimeIsIgnoredAndNamedOnce(_ value: String) throws {
    let store = try TemporaryStore.with(
      members: line("ok") + line("a", #""dischargedAt":\#(value)"#), conversations: "")
    let community = try store.read()
    #expect(community.members.count == 2 && community.members[MemberRow(1)].dischargedAt == nil)
    let found = try store.check()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("members.jsonl:2: dischargedAt: ") == true)
  }

  /// Every answer, with and without the rest: written as a line, read as a record and as columns, and as in memory.
  @Test func whatIsWrittenOfAMemberIsReadAgain() throws {
    var records: [MemberRecord] = []
    for contact in [nil, true, false] as [Bool?] {
      for share in [nil, true, false] as [Bool?] {
        for home in [nil, Timestamp(milliseconds: 1_795_000_000_123)] {
          for (hasConsent, gone) in [(true, nil), (false, true), (true, false)] as [(Bool, Bool?)] {
            records.append(
              MemberRecord(
                id: "m\(records.count)", name: "“\(records.count)”", role: .caregiver, acuity: 2, segments: ["a", "b"],
                joinedAt: Timestamp(seconds: 1_700_000_000), deceased: gone,
                wants: Wants(channel: "phone", format: "large print"), needs: ["a lift"],
                consent: hasConsent ? Consent(contact: contact, share: share) : nil, identities: ["zulip": "7"],
                manager: "ned", dischargedAt: home))
          }
        }
      }
    }
    var bytes: [UInt8] = []
    for record in records { record.appendLine(to: &bytes) }
    let store = try TemporaryStore.with(conversations: "")
    try store.write("members.jsonl", bytes)
    let community = try store.read()
    #expect(try store.check() == [])
    let made = Community(profile: community.profile, members: records, conversations: [], messages: [])
    for (place, record) in records.enumerated() {
      let row = try #require(community.members.row(id: record.id))
      // A consent without an answer may be left out of the line or stand there empty: it says the same.
      #expect(community.record(of: row)?.consent?.contact == record.consent?.contact)
      #expect(community.record(of: row)?.consent?.share == record.consent?.share)
      #expect(community.record(of: row)?.dischargedAt == record.dischargedAt)
      let (read, memory) = (community.members[row], made.members[MemberRow(place)])
      #expect(read.agreesToContact == memory.agreesToContact && read.agreesToContact == record.consent?.contact)
      #expect(read.dischargedAt == memory.dischargedAt && read.dischargedAt == record.dischargedAt)
      #expect(read.isDeceased == memory.isDeceased && read.joinedAt == memory.joinedAt)
    }
  }
}
