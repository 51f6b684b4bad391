import CommunityModel
import CommunityStore
import Drawing
import FollowUps

/// Lines of the journal for people and for programs.
struct JournalLines {
  let names: Names

  /// What a line says, in a sentence; its event's word where this program does not know it.
  func sentence(_ event: JournalEvent) -> String {
    if let known = CareEvent(event) { return known.sentence { names($0) } }
    let subject = event.entry.subject.map { " \(names($0))" } ?? ""
    return "\(event.entry.event)\(subject)"
  }

  /// `    12  2026-11-21T14:02:00Z  Amy Ross  Claimed f7`.
  func print(_ event: JournalEvent, json: Bool) {
    if json {
      let line = JSONLine.bytes { fields(of: event, &$0) }
      Standard.output(String(decoding: line, as: UTF8.self))
      return
    }
    let number = String(event.seq)
    let gap = String(repeating: " ", count: max(0, 6 - number.count))
    let text = "\(event.entry.at)  \(names(event.entry.by))  \(sentence(event))"
    Standard.output("\(gap)\(number)  \(SafeText.clean(text))\n")
  }

  func fields(of event: JournalEvent, _ line: inout JSONLine) {
    line.field("seq", event.seq)
    line.field("at", event.entry.at)
    line.field("by", event.entry.by)
    line.field("byName", names(event.entry.by))
    line.field("event", event.entry.event)
    line.field("subject", event.entry.subject)
    line.field("sentence", sentence(event))
    line.field("known", CareEvent(event) != nil)
  }
}
