import CommunityModel
import SampleCommunities
import TrustMetrics

/// What is kept up message by message against a computation from the beginning, on a made community.
enum LiveValidation {
  static func rows() -> [TrustValidation.Row] {
    let clock = Timestamp(seconds: 1_795_000_000)
    let made = MadeCommunity(members: 2_000, messages: 20_000, seed: 7, endingAt: clock)
    var (members, conversations, messages) = ([MemberRecord](), [ConversationRecord](), [MessageRecord]())
    made.members { members.append($0) }
    made.stream(conversation: { conversations.append($0) }, message: { messages.append($0) })
    let base = Community(profile: made.profile, members: members, conversations: conversations, messages: messages)
    let engine = TrustEngine(base, asOf: clock)
    let feed = LiveFeed(base, clock)
    var last = base
    for number in 0..<2_000 {
      last = feed.next(number)
      engine.update(last, asOf: clock)
    }
    let (kept, anew) = (engine.report(), TrustEngine(last, asOf: clock).report())
    let isSame =
      kept.community == anew.community && kept.replies == anew.replies
      && FigureID.ofMembers.allSatisfy { kept.members.order($0) == anew.members.order($0) }
    return [
      TrustValidation.Row(
        what: "live = recomputed: every figure after 2,000 messages that came one by one onto 20,000",
        measured: isSame ? "the same, bit for bit" : "DIFFERENT", expected: "the same")
    ]
  }
}
