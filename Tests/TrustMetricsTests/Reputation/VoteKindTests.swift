import Testing

@testable import TrustMetrics

@Suite struct VoteKindTests {
  @Test(arguments: [
    ("like", VoteKind.like), ("+1", .like), (":+1:", .like), ("+1::skin-tone-3", .like), ("thumbs_up", .like),
    ("thumbs-up", .like), ("ThumbsUp", .like), ("👍", .like), ("👍🏽", .like), ("heart", .like), ("❤️", .like), ("❤", .like),
    ("thanks", .thanks), ("thank_you", .thanks), ("Thank you", .thanks), ("pray", .thanks), ("🙏🏿", .thanks),
    ("helpful", .helpful), ("bulb", .helpful), ("accepted", .accepted), ("check", .accepted),
    ("white_check_mark", .accepted), ("✔️", .accepted), ("solved", .accepted), ("not helpful", .notHelpful),
    ("not_helpful", .notHelpful), ("-1", .notHelpful), (":-1:", .notHelpful), ("thumbs_down", .notHelpful),
    ("👎", .notHelpful),
  ])
  func whatSaysThatItHelpedIsAVote(_ word: String, _ kind: VoteKind) {
    #expect(VoteKind(reaction: word) == kind)
  }

  @Test(arguments: [
    "", ":", "::", "-", "+", "laughing", "joy", "eyes", "tada", "wave", "cry", "hug", "😂", "👀", "not", "1", "nothing",
    "thanksgiving", "\u{FE0F}", "help",
  ])
  func otherFeelingsAreNoVotes(_ word: String) {
    #expect(VoteKind(reaction: word) == nil)
  }

  @Test func whatWasMeantToJudgeIsExplicit() {
    #expect(VoteKind.allCases.filter { !$0.isExplicit } == [.wroteBack])
    #expect(VoteKind.allCases.filter { !$0.isPositive } == [.notHelpful, .upheldFlag])
  }
}
