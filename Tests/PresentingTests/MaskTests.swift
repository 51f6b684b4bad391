import CommunityModel
import FollowUps
import SampleCommunities
import TestSupport
import Testing

@testable import Presenting

@Suite struct MaskTests {
  private let real = Canaries.community()

  @Test func theCanariesWouldBeSeenWithoutAMask() {
    var all = ""
    real.messages.forEach { all += real.text(of: $0.row) + "\n" }
    for part in Canaries.parts { #expect(Canaries.squashed(all).contains(Canaries.squashed(part)), "\(part)") }
  }

  @Test func noTextHoldsANameOrAnId() {
    let mask = Mask(real)
    let masked = mask.community(real)
    real.messages.forEach { message in
      let text = masked.text(of: message.row)
      #expect(Canaries.found(in: text).isEmpty, "\(real.text(of: message.row)) → \(text)")
    }
  }

  @Test func noFieldOfAnyRecordHoldsANameOrAnId() {
    let masked = Mask(real).community(real)
    for row in masked.members.rows {
      let member = masked.members[row]
      let fields = [
        member.id, member.name, member.segments, member.manager ?? "", "\(String(describing: masked.record(of: row)))",
      ]
      #expect(fields.flatMap(Canaries.found).isEmpty, "\(fields)")
      #expect(member.role == real.members[row].role)
      #expect(member.acuity == real.members[row].acuity)
      #expect(member.isUnlisted == real.members[row].isUnlisted)
      #expect(Canaries.found(in: masked.members.search[row.index]).isEmpty)
    }
    for row in masked.conversations.rows {
      let talk = masked.conversations[row]
      let fields = [talk.id, talk.title, talk.channel ?? "", "\(String(describing: masked.record(of: row)))"]
      #expect(fields.flatMap(Canaries.found).isEmpty, "\(fields)")
      #expect(Canaries.found(in: masked.conversations.search[row.index]).isEmpty)
    }
    masked.messages.forEach { message in
      let fields = ["\(String(describing: masked.record(of: message.row)))", masked.id(of: message.row) ?? ""]
      #expect(fields.flatMap(Canaries.found).isEmpty, "\(fields)")
      #expect(message.reactions.flatMap { Canaries.found(in: $0.kind) }.isEmpty)
    }
    #expect(Canaries.found(in: "\(masked.profile)").isEmpty, "\(masked.profile)")
    #expect(masked.problems.isEmpty)
  }

  @Test func theJournalIsGeneralWords() {
    let mask = Mask(real)
    let data: [String: JournalValue] = [
      "reason": .text("Zaqira asked"), "owner": .text("birdteam1"), "flags": .list(["f3", "birdmem1"]),
      "message": .text("birdnote0-0"), "members": .list(["birdmem1"]), "pin": .text("scrypt$1$2$birdteam"),
      "channel": .text("Voltemand's phone"), "Zaqira": .text("x"), "priority": .text("quorvane"),
      "due": .text("2026-11-22T17:00:00Z"),
    ]
    for event in ["flag-raised", "touch-logged", "pin-set", "zaqira-event"] {
      let entry = JournalEntry(at: Canaries.end, by: "birdteam0", event: event, subject: "birdmem0", data: data)
      let masked = mask.event(JournalEvent(seq: 3, previous: "birdmem", entry: entry))
      #expect(Canaries.found(in: "\(masked)").isEmpty, "\(masked)")
      #expect(masked.entry.data["due"] == .text("2026-11-22T17:00:00Z"))
      #expect(masked.entry.data["pin"] == .text(""))
      #expect(masked.entry.by == mask.person("birdteam0"))
    }
  }

  @Test func namesAgreeEverywhereAndEachTime() {
    let masked = Mask(real).community(real)
    let again = Mask(Canaries.community()).community(Canaries.community())
    for row in masked.members.rows {
      #expect(masked.members[row].name == again.members[row].name)
      #expect(masked.members[row].id == again.members[row].id)
    }
    let row = MemberRow(2)
    let name = masked.members[row].name
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    let mask = Mask(real)
    #expect(
      mask.text("Zaqira Voltemand came. zaqira left. ZAQIRA!").hasPrefix("\(name) came. \(first.lowercased()) left."))
    #expect(mask.profile(real.profile).team?.first?.name == masked.members[MemberRow(0)].name)
    #expect(mask.profile(real.profile).team?.first?.id == masked.members[MemberRow(0)].id)
  }

  @Test func idsOfMessagesLeadBackToTheirRows() {
    let masked = Mask(real).community(real)
    real.messages.forEach { message in
      guard let id = masked.id(of: message.row) else {
        Issue.record("no id")
        return
      }
      #expect(masked.row(ofMessage: id) == message.row)
    }
    #expect(masked.row(ofMessage: "birdnote0-0") == nil)
    #expect(masked.row(ofMessage: "msg-zzzzzzz") == nil)
  }

  @Test func everydayWordsAreNamesOnlyWhereTheyAreWrittenSo() {
    let members = [MemberRecord(id: "birdmem0", name: "Will Rose", role: .patient)]
    let community = Community(
      profile: CommunityProfile(name: "Circle"), members: members, conversations: [], messages: [])
    let mask = Mask(community)
    #expect(mask.text("it will be a rose") == "it will be a rose")
    for text in ["I met Will.", "Rose came", "@will hello", "WILL!", "will rose wrote"] {
      let masked = mask.text(text)
      #expect(
        !masked.contains("Will") && !masked.contains("Rose") && !masked.contains("WILL") && !masked.contains("@will"))
      #expect(masked != text)
    }
  }

  @Test func whoeverIsCalledIsHiddenEvenIfNobodyKnowsThem() {
    let mask = Mask(real)
    for (text, name) in [
      ("@Brunhildis hello", "Brunhildis"), ("@花子 ok", "花子"), ("@**Some Body** yes", "Some Body"),
      ("hi @anon_77.x!", "anon"),
      ("@מישהו", "מישהו"),
    ] { #expect(!mask.text(text).contains(name), "\(mask.text(text))") }
    #expect(mask.text("@all hello") == "@all hello")
  }

  @Test func plainTalkStaysAsItIs() {
    let mask = Mask(real)
    for text in [
      "My sugar was 300 since Tuesday, should I take 12 units?", "It was 5.6 at 7:30, and 140/90 after.",
      "Buenos días a todos 🌻",
      "Who else? See you.",
    ] { #expect(mask.text(text) == text) }
  }

  @Test func noFalseNameIsTheNameOfSomebodyReal() {
    let firsts = NamePool.given.names.prefix(200)
    let members = firsts.enumerated().map { MemberRecord(id: "m\($0)", name: "\($1) Quorvane", role: .patient) }
    let community = Community(
      profile: CommunityProfile(name: "Circle"), members: members, conversations: [], messages: [])
    let masked = Mask(community).community(community)
    let real = Set(firsts.map { Canaries.squashed($0) })
    for row in masked.members.rows {
      let name = masked.members[row].name
      #expect(!name.split(separator: " ").contains { real.contains(Canaries.squashed(String($0))) }, "\(name)")
    }
  }

  @Test func randomTextsAroundNamesHideThemToo() {
    let mask = Mask(real)
    var random = SeededGenerator(seed: 5)
    let around = [
      "(", ")", "\"", "*", "_", "~", "`", "#", ".", ",", "—", "/", "\\", "|", " ", "\n", "\t", "\u{200D}", "🙂", ":",
    ]
    for _ in 0..<3000 {
      let name = Canaries.names[Int.random(in: 0..<Canaries.names.count, using: &random)]
      var text = ""
      for _ in 0..<Int.random(in: 0...4, using: &random) { text += around.randomElement(using: &random) ?? "" }
      text += Bool.random(using: &random) ? name : name.uppercased()
      for _ in 0..<Int.random(in: 0...4, using: &random) { text += around.randomElement(using: &random) ?? "" }
      let masked = mask.text(text)
      #expect(Canaries.found(in: masked).isEmpty, "\(text.debugDescription) → \(masked.debugDescription)")
    }
  }
}
