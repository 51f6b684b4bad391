import CommunityModel
import CommunityStore
import Drawing
import FollowUps

/// What a command says once its line is on the disk.
struct CareReceipt {
  private let event: JournalEvent
  private let flags: [String]
  private let sentence: String

  init(_ event: JournalEvent, _ state: CareState, _ names: Names) {
    self.event = event
    flags = state.flags.filter { $0.history.contains(event.seq) }.map(\.id)
    sentence = CareEvent(event)?.sentence { names($0) } ?? event.entry.event
  }

  /// `raised f12 for Ana Ruiz: “dizzy”`, or an object with the line's number and the flags that it concerns.
  func print(json: Bool) {
    if json {
      let line = JSONLine.bytes { line in
        line.field("seq", event.seq)
        line.field("at", event.entry.at)
        line.field("by", event.entry.by)
        line.field("event", event.entry.event)
        line.field("subject", event.entry.subject)
        line.field("flags", flags)
        line.field("sentence", sentence)
      }
      Standard.output(String(decoding: line, as: UTF8.self))
    } else {
      Standard.output(SafeText.clean(sentence) + "\n")
    }
  }
}
