import CommunityModel
import Testing

@testable import FollowUps

struct WorklistFilterTests {
  let community = Ward.community(
    [2, 2, 2, 2], roles: [.patient, .caregiver], segments: [["type 2", "night"], ["night"], ["type 2x"], []])

  private func list() -> Worklist {
    Ward.list(
      [
        Ward.kase([Ward.signal(.unanswered, .red), Ward.signal(.question, .watch)], flags: [Ward.flag(owner: "amy")]),
        Ward.kase([Ward.signal(.alone, .amber)], flags: [Ward.flag("f2", due: Ward.ago(1), owner: "ben")]),
        Ward.kase([Ward.signal(.unanswered, .amber)]),
        Ward.kase(flags: [Ward.flag("f3", priority: .urgent), Ward.flag("f4", owner: "amy")]),
      ], in: community)
  }

  private func members(_ set: (inout WorklistFilter) -> Void, actor: String? = "amy") -> [Int] {
    var filter = WorklistFilter()
    set(&filter)
    return filter.apply(to: list().rows, in: community, actor: actor, asOf: Ward.now).map(\.member.index).sorted()
  }

  @Test func eachFilterLeavesWhatItSays() {
    #expect(members { _ in } == [0, 1, 2, 3])
    #expect(members { $0.mine = true } == [0, 3])
    #expect(members({ $0.mine = true }, actor: nil) == [])
    #expect(members { $0.unowned = true } == [2])
    #expect(members { $0.overdue = true } == [1])
    #expect(members { $0.role = "caregiver" } == [1, 3])
    #expect(members { $0.segment = "night" } == [0, 1])
    #expect(members { $0.segment = "type 2" } == [0])
    #expect(members { $0.signal = "F1" } == [0, 2])
    #expect(
      members {
        $0.signal = "F1"
        $0.mine = true
      } == [0])
  }

  @Test func aWordOfAnotherVersionMatchesNobody() {
    #expect(members { $0.signal = "F99" } == [])
    #expect(members { $0.role = "wizard" } == [])
    #expect(members { $0.segment = "gone" } == [])
  }

  @Test func aFilterIsDescribedInAFewWords() {
    var filter = WorklistFilter()
    #expect(filter.description == "" && !filter.isActive)
    filter.mine = true
    filter.overdue = true
    filter.signal = "F1"
    #expect(filter.description == "mine · overdue · F1" && filter.isActive)
    filter.role = "patient"
    filter.segment = "night"
    filter.unowned = true
    #expect(filter.description == "mine · unowned · overdue · patient · night · F1")
  }

  @Test func onlyWhatOccursCanBeChosen() {
    let choices = WorklistChoices(list().rows, in: community)
    #expect(choices.roles.map(\.value) == ["patient", "caregiver"] && choices.roles.map(\.count) == [2, 2])
    #expect(
      choices.segments.map(\.value) == ["night", "type 2", "type 2x"] && choices.segments.map(\.count) == [2, 1, 1])
    #expect(choices.signals.map(\.value) == ["F1", "F5", "F7"] && choices.signals.map(\.count) == [2, 1, 1])
  }
}
