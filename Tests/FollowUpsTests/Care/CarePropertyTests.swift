import CommunityModel
import TestSupport
import Testing

@testable import FollowUps

struct CarePropertyTests {
  /// Whatever is not refused has its effect on all that it names, and what is refused leaves no trace.
  @Test(arguments: 0..<40) func whatIsNotRefusedHasItsEffect(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    var desk = CareDesk()
    var written = 0
    for _ in 0..<250 {
      desk.now = desk.now.adding(seconds: Int64(chance.number(0..<2000)))
      let action = AnyAction.action(&chance, upTo: desk.state.lastSeq)
      let person = chance.pick(AnyAction.people)
      let before = desk.journal.count
      guard desk.act(person, action) == nil else {
        #expect(desk.journal.count == before)
        continue
      }
      written += 1
      let seq = desk.state.lastSeq
      #expect(desk.state.passedOver == 0, "\(action)")
      for id in action.flagIDs { #expect(try desk.flag(id).history.last == seq) }
      for index in action.drafts.indices { #expect(desk.state.flag(Flag.id(line: seq, number: index + 1)) != nil) }
      switch action {
      case .undo(let line): #expect(desk.state.isUndone(line) && desk.state.redoable(by: person)?.seq == line)
      case .redo(let line): #expect(!desk.state.isUndone(line) && desk.state.undoable(by: person) != nil)
      case .setPIN: break
      default: #expect(desk.state.undoable(by: person)?.seq == seq && desk.state.redoable(by: person) == nil)
      }
      let concerned = Set(desk.state.membersConcerned(after: seq - 1))
      #expect(action.drafts.allSatisfy { concerned.contains($0.member) })
    }
    #expect(written > 40)
    try Self.expectUndoneAsIfNeverWritten(desk)
  }

  /// Flags are what they would be if the lines that were taken back had never been there.
  private static func expectUndoneAsIfNeverWritten(_ desk: CareDesk) throws {
    var plain = CareState()
    plain.apply(
      desk.journal.filter { line in
        !desk.state.isUndone(line.seq) && line.entry.event != "undone" && line.entry.event != "redone"
      })
    func withoutHistory(_ flags: [Flag]) -> [Flag] {
      flags.map { flag in
        var flag = flag
        flag.history = []
        return flag
      }
    }
    #expect(plain.passedOver == 0)
    #expect(withoutHistory(plain.flags) == withoutHistory(desk.state.flags))
    #expect(plain.flaggedMembers == desk.state.flaggedMembers)
    for member in AnyAction.members {
      #expect(plain.touches(of: member) == desk.state.touches(of: member))
      #expect(plain.plan(of: member) == desk.state.plan(of: member))
      #expect(plain.wants(of: member) == desk.state.wants(of: member))
      #expect(plain.events(of: member) == desk.state.events(of: member))
    }
  }

  /// Any lines at all: never a crash, and the same in one piece, in two, and line by line beside held copies.
  @Test(arguments: 0..<40) func anyLinesFoldTheSameInPieces(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(1000 + seed))
    var lines: [JournalEvent] = []
    var seq = 0
    for _ in 0..<300 {
      seq += chance.pick([1, 1, 1, 1, 1, 1, 1, 0, -3, 5])
      let at = CareDesk.start.adding(seconds: Int64(chance.number(0..<200_000)))
      lines.append(JournalEvent(seq: seq, previous: "", entry: AnyAction.garbage(&chance, at: at, upTo: seq)))
    }
    var whole = CareState()
    whole.apply(lines)
    let cut = chance.number(0..<300)
    var pieces = CareState()
    pieces.apply(Array(lines[..<cut]))
    let held = pieces
    let picture = CarePicture(held)
    pieces.apply(Array(lines[cut...]))
    var single = CareState()
    var copies: [CareState] = []
    for line in lines {
      copies.append(single)
      single.apply([line])
    }
    #expect(CarePicture(whole) == CarePicture(pieces))
    #expect(CarePicture(whole) == CarePicture(single))
    #expect(CarePicture(held) == picture)
    #expect(CarePicture(copies[cut]) == picture)
    var again = whole
    again.apply(lines)
    #expect(CarePicture(again) == CarePicture(whole), "lines that were folded before are left out")
    #expect(whole.flags.count + whole.passedOver > 50)
  }

  @Test(arguments: 0..<20) func twoWritersWhoReadFirstAgree(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(2000 + seed))
    var journal: [JournalEvent] = []
    var writers = [CareState(), CareState()]
    for _ in 0..<200 {
      let number = chance.number(0..<2)
      writers[number].apply(journal)
      let person = AnyAction.people[number]
      let action = AnyAction.action(&chance, upTo: journal.count)
      if writers[number].refusal(of: action, by: person, name: { $0 }) != nil { continue }
      let entry = action.entry(at: CareDesk.start, by: person, in: writers[number])
      journal.append(JournalEvent(seq: journal.count + 1, previous: "", entry: entry))
    }
    for number in 0..<2 { writers[number].apply(journal) }
    #expect(journal.count > 30)
    #expect(CarePicture(writers[0]) == CarePicture(writers[1]) && writers[0].passedOver == 0)
  }

  @Test func aLongJournalKeepsItsCopiesApart() throws {
    var state = CareState()
    func line(_ seq: Int, _ action: CareAction) -> JournalEvent {
      JournalEvent(seq: seq, previous: "", entry: action.entry(at: CareDesk.start, by: "amy", in: CareState()))
    }
    state.apply((1...1000).map { line($0, .raise([FlagDraft(member: "m\($0 % 700)", reason: "r")])) })
    let copy = state
    state.apply([
      line(1001, .complete(["f500"], outcome: "done")), line(1002, .raise([FlagDraft(member: "z", reason: "z")])),
    ])
    #expect(copy.flag("f500")?.isOpen == true && state.flag("f500")?.isOpen == false)
    #expect(copy.openCount == 1000 && state.openCount == 1000 && copy.openFlags(of: "z").isEmpty)
    #expect(
      state.flaggedMembers.last == "z" && copy.flaggedMembers.contains("m500") && !state.flaggedMembers.contains("m500")
    )
  }
}
