import CommunityModel
import Testing

@testable import Presenting

@Suite struct NicknameTests {
  private let community = Community(
    profile: CommunityProfile(name: "Zelkova Circle"),
    members: [
      MemberRecord(id: "m1", name: "Teodoroz Bankswick", role: .patient),
      MemberRecord(id: "m2", name: "Theodorax Quill", role: .nurse),
    ],
    conversations: [ConversationRecord(id: "c1", title: "Hello, I'm Teo", startedBy: "m1")],
    messages: [
      MessageRecord(
        id: "q1", conversation: "c1", author: "m1", sentAt: .distantPast,
        text: "Hello, I'm Teo. The doctor calls me Teod."),
      MessageRecord(
        id: "q2", conversation: "c1", author: "m2", sentAt: .distantPast, text: "Welcome, Teo! teo- is no name.",
        replyTo: "q1"),
    ])

  @Test func whoIsCalledForShortIsNotKnownByIt() throws {
    let masked = Mask(community).community(community)
    let name = masked.members[MemberRow(0)].name.split(separator: " ")[0]
    #expect(masked.conversations[ConversationRow(0)].title == "Hello, I'm \(name)")
    let texts = try ["q1", "q2"].map { masked.text(of: try #require(community.row(ofMessage: $0))) }
    #expect(texts[0] == "Hello, I'm \(name). The doctor calls me \(name).")
    #expect(texts[1].hasPrefix("Welcome, \(name)!"))
  }

  @Test func wordsThatBeginSentencesStay() {
    let nicknames = Nicknames(of: ["Theodora", "Marisol", "Andrea", "Ana"])
    for word in ["the", "mar", "and", "ana", "th", "xyz"] { #expect(nicknames.name(beginning: word) == nil, "\(word)") }
    for word in ["theo", "mari", "andr"] { #expect(nicknames.name(beginning: word) != nil, "\(word)") }
  }
}
