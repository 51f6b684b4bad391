import CommunityModel
import CommunityStore
import FollowUps

/// A journal of a year of work, every line of it written through the door that the program writes through.
struct MadeJournal {
  let store: String
  let members: [String]

  /// Appends so many lines: flags raised, taken, noted, touched and closed, some of them for several at once.
  func write(_ count: Int, endingAt end: Timestamp) throws {
    let journal = Journal(store)
    var state = CareState()
    var waiting: [JournalEntry] = []
    let team = ["u1", "u2", "u3", "u4"]
    for number in 0..<count {
      let at = end.adding(seconds: Int64(number - count) * 300)
      let member = members[number / 6 * 7919 % members.count]
      // Six lines a flag, which the first of them raises.
      let flag = "f\(number / 6 * 6 + 1)"
      let action: CareAction =
        switch number % 6 {
        case 0:
          .raise([
            FlagDraft(
              member: member, reason: "asks about the dose, nobody answered", signal: .unanswered, priority: .urgent,
              due: at.adding(days: 1))
          ])
        case 1: .claim([flag], raising: [])
        case 2: .note([flag], text: "Rang twice; left word with her sister. Will try again in the evening.")
        case 3:
          .touch(
            TouchDraft(member: member, channel: "phone", outcome: "reached", next: at.adding(days: 14), flag: flag))
        case 4: .snooze([flag], until: at.adding(days: 2), text: "until the lab has answered")
        default: .complete([flag], outcome: "dose explained, she repeated it")
        }
      waiting.append(action.entry(at: at, by: team[number / 6 % team.count], in: state))
      if waiting.count == 6_000 || number == count - 1 {
        state.apply(try journal.append(waiting))
        waiting = []
      }
    }
  }
}
