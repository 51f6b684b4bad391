import CommunityModel
import Testing

@testable import CommunityStore

@Suite struct LongSessionTests {
  @Test func whatIsWrittenTwoDaysAfterOpeningIsNotInTheFuture() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (folder, problems) = try StoreFolder.open(store.path)
    let loader = Loader(folder, problems: problems, options: StoreOptions(clock: TemporaryStore.clock))
    loader.load(preview: false) { _ in }
    let later = TemporaryStore.clock.adding(days: 2)
    let seconds = Int(later.seconds - 1_795_219_200)
    try store.append("messages/2026-11.jsonl", Lines.message("m2", at: seconds))
    guard case .appended = loader.update(clock: later) else {
      Issue.record("The line was not taken")
      return
    }
    let community = loader.snapshot(isComplete: true)
    #expect(community.problems == [])
    #expect(community.newestMessage == later)
  }

  @Test func moreAppendsThanThereAreSegmentsStartAnewInsteadOfBeingLost() throws {
    let store = try TemporaryStore.with(Lines.message("m0"))
    let (folder, problems) = try StoreFolder.open(store.path)
    let loader = Loader(folder, problems: problems, options: StoreOptions(clock: TemporaryStore.clock))
    loader.load(preview: false) { _ in }
    for number in 1...MessageRow.segmentLimit {
      try store.append("messages/2026-11.jsonl", Lines.message("m\(number)", at: number))
      if case .replaced = loader.update() { return }
      #expect(loader.assembly.segments.count == number + 1)
    }
    Issue.record("The limit was never seen")
  }
}
