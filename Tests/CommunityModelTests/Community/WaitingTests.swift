import CommunityModel
import Testing

/// When a conversation waits for somebody.
@Suite struct WaitingTests {
  @Test func aQuestionWaitsUntilAnotherHumanAnswers() {
    var made = MadeCommunity()
    made.says("ana", at: 5)
    #expect(made.community.waits("talk") == 5)
    made.says("ana", at: 9)
    #expect(made.community.waits("talk") == 5)
    made.says("bo", at: 10)
    #expect(made.community.waits("talk") == nil)
  }

  @Test func aBotIsNobody() {
    var made = MadeCommunity()
    made.says("ana", at: 5)
    made.says("pip", at: 6)
    #expect(made.community.waits("talk") == 5)
    made.says("ned", at: 7)
    #expect(made.community.waits("talk") == nil)
  }

  @Test(arguments: ["ned", "pip"]) func whatTheTeamOrABotStartsDoesNotWait(starter: String) {
    var made = MadeCommunity()
    made.says(starter, at: 0)
    made.says("ana", at: 1)
    #expect(made.community.waits("talk") == nil)
  }

  @Test func deletedMessagesNeitherAskNorAnswer() {
    var made = MadeCommunity()
    made.says("ned", at: 0, deleted: true)
    made.says("ana", at: 5)
    made.says("bo", at: 6, deleted: true)
    #expect(made.community.waits("talk") == 5)
    made.says("bo", in: "gone", at: 7, deleted: true)
    #expect(made.community.waits("gone") == nil)
  }

  @Test func whatIsClosedDoesNotWait() {
    var made = MadeCommunity()
    made.says("ana", at: 5)
    made.close("talk")
    #expect(made.community.waits("talk") == nil)
    #expect(made.community.waitingCount == 0)
  }

  @Test func somebodyWhomNoFileListsWaitsAndAnswersLikeAnyPeer() {
    var made = MadeCommunity()
    made.says("stranger", at: 1)
    #expect(made.community.waits("talk") == 1)
    made.says("other stranger", at: 2)
    #expect(made.community.waits("talk") == nil)
  }

  @Test func theOrderOfTimesCountsNotThatOfTheRecords() {
    var made = MadeCommunity()
    made.says("bo", at: 10)
    made.says("ana", at: 1)
    #expect(made.community.waits("talk") == nil)
    made.messages.removeFirst()
    #expect(made.community.waits("talk") == 1)
  }

  @Test func aConversationWithoutMessagesDoesNotWait() {
    var made = MadeCommunity()
    made.conversations.append(ConversationRecord(id: "empty", title: "Empty"))
    #expect(made.community.waits("empty") == nil)
  }
}
