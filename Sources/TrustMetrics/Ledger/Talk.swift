/// What the metrics remember of a conversation: 56 bytes.
///
/// A *question* is the opening message of a conversation by somebody who is not on the team: on real forums three
/// openers of four ask something, and what is asked further down is part of a talk that goes on.
package struct Talk: BitwiseCopyable {
  package static let nobody = UInt32.max

  /// Who wrote the first message that was not taken back; `nobody` before there is one.
  package var starter = Talk.nobody
  package var startedAt = Int64.min
  /// When the first human other than the starter wrote; `Int64.min` before.
  package var firstReplyAt = Int64.min
  /// The newest message by a human.
  package var lastAt = Int64.min
  /// The last human who wrote and is still here, and the one before who is not the same.
  package var lastAuthor = Talk.nobody
  package var authorBefore = Talk.nobody
  /// Messages by humans, and those of them by the team.
  package var humans: UInt32 = 0
  package var team: UInt32 = 0
  /// The next question by the same starter.
  package var nextQuestion = Talk.nobody
  package var flags: UInt8 = 0

  package enum Flag {
    /// The starter is a human who is not on the team: this is a question.
    package static let question: UInt8 = 1
    /// A member other than the starter wrote after the last message by the team.
    package static let carriedOn: UInt8 = 2
    /// A member other than the starter wrote after the third message.
    package static let wentOn: UInt8 = 4
    /// The first reply came from the team.
    package static let teamReplied: UInt8 = 8
    /// The team began it.
    package static let teamStarted: UInt8 = 16
    /// A bot began it.
    package static let botStarted: UInt8 = 32
  }

  package init() {}

  package func has(_ flag: UInt8) -> Bool { flags & flag != 0 }

  /// C2's success: members carried it on after the team's last word, or after the third message where the team said nothing.
  package var isSelfSustaining: Bool { team > 0 ? has(Flag.carriedOn) : has(Flag.wentOn) }

  /// A human wrote one more message. O(1).
  @inline(__always)
  mutating func hear(_ author: UInt32, _ kind: MemberClass, at: Int64) {
    if author != starter, firstReplyAt == .min {
      firstReplyAt = at
      if kind == .team { flags |= Flag.teamReplied }
    }
    if kind == .team {
      team += 1
      flags &= ~Flag.carriedOn
    } else if author != starter {
      flags |= Flag.carriedOn
      if humans >= 3 { flags |= Flag.wentOn }
    }
    humans += 1
    lastAt = max(lastAt, at)
    if kind.isPresent, lastAuthor != author {
      authorBefore = lastAuthor
      lastAuthor = author
    }
  }

  /// The author of the newest message by somebody else than `author`; `nobody` when there is none.
  @inline(__always)
  package func authorOther(than author: UInt32) -> UInt32 { lastAuthor == author ? authorBefore : lastAuthor }
}
