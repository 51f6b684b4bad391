import CommunityModel
import Testing

@testable import Dashboard
@testable import TrustMetrics

@Suite struct ConversationStateTests {
  @Test func aConversationThatMembersCarryOnIsMarkedInTheList() {
    var person = Person.trusting(columns: 120)
    person.press("3")
    let line = person.screen.split(separator: "\n").first { $0.contains("Night-shift carers") }
    #expect(line?.contains("⇄ Night-shift carers") == true)
    person.press("/carers", "Enter", "Enter")
    person.sees("self-sustaining")
  }

  @Test func thePageSaysHowAConversationStands() {
    var person = Person.trusting(columns: 160)
    person.press("Tab", "j")
    person.sees("State      answered: somebody else has replied")
  }

  @Test func whoeverWaitsIsWaitingWhateverTheReportSays() throws {
    let person = Person.trusting()
    let sugar = try #require(person.state.community.conversations.row(id: "sugar"))
    #expect(person.state.conversationState(sugar) == .waiting)
    var late = Person()
    late.happen(.trust(Trusted.report { $0.conversations.states[sugar.index] = ConversationState.answered.rawValue }))
    #expect(late.state.conversationState(sugar) == .waiting)
  }

  @Test func withoutAReportNoStateIsMadeUp() throws {
    let person = Person()
    let night = try #require(person.state.community.conversations.row(id: "night"))
    #expect(person.state.conversationState(night) == nil)
    person.doesNotSee("⇄")
  }
}
