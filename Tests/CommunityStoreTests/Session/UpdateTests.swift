import CommunityModel
import Foundation
import Testing
import TestSupport

@testable import CommunityStore

/// Taking in what was appended gives what reading everything again would give.
@Suite struct UpdateTests {
  private final class Follower {
    private var loader: Loader
    private(set) var generations = 1

    init(_ store: TemporaryStore) throws {
      let (folder, problems) = try StoreFolder.open(store.path)
      loader = Loader(
        folder, problems: problems, options: StoreOptions(clock: TemporaryStore.clock, problemLimit: 10_000))
      loader.load(preview: false) { _ in }
    }

    func update(_ store: TemporaryStore) throws -> Community {
      if case .replaced = loader.update() {
        let (folder, problems) = try StoreFolder.open(store.path)
        loader = Loader(
          folder, problems: problems, options: StoreOptions(clock: TemporaryStore.clock, problemLimit: 10_000))
        loader.load(preview: false) { _ in }
        generations += 1
      }
      return loader.snapshot(isComplete: true)
    }
  }

  @Test(arguments: 0..<10) func anyAppendsGiveWhatAFullReadGives(round: Int) throws {
    for seed in (round * 12)..<(round * 12 + 12) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let store = try TemporaryStore.with(Lines.message("start"))
      var state = State()
      for _ in 0..<generator.number(0..<4) { try append(store, &state, &generator) }
      let follower = try Follower(store)
      for step in 0..<generator.number(1..<9) {
        for _ in 0..<generator.number(1..<5) { try append(store, &state, &generator) }
        var (updated, full) = (Summary(try follower.update(store)), Summary(try store.read()))
        // Half a line is a problem to who opens the store, and not yet one to who follows it.
        if !state.halves.isEmpty { (updated.problemCount, full.problemCount) = (0, 0) }
        #expect(updated == full, "seed \(seed), step \(step):\n\(updated.differences(from: full))")
        if updated != full { return }
      }
    }
  }

  private struct State {
    var messages = 0
    var members = 0
    var conversations = 0
    /// The second half of a line that another program is still writing, by file.
    var halves: [String: [UInt8]] = [:]
  }

  /// What another program may append: lines, broken lines, halves of lines, files.
  private func append(_ store: TemporaryStore, _ state: inout State, _ generator: inout SeededGenerator) throws {
    let kind = generator.number(0..<14)
    var name =
      kind < 8
      ? generator.pick(["messages/2026-11.jsonl", "messages/2026-12.jsonl"])
      : generator.pick(["members.jsonl", "conversations.jsonl"])
    var line: String
    switch kind {
    case 0..<6:
      let author = generator.pick(["ana", "bo", "ned", "p\(generator.number(0..<state.members + 1))"])
      let conversation = generator.pick(["talk", "news", "c\(generator.number(0..<state.conversations + 1))"])
      var more = ""
      if generator.number(0..<2) == 0 { more += #","replyTo":"m\#(generator.number(0..<state.messages + 4))""# }
      if generator.number(0..<4) == 0 { more += #","reactions":[{"by":"bo","kind":"k\#(generator.number(0..<5))"}]"# }
      if generator.number(0..<5) == 0 { more += #","mentions":["p\#(generator.number(0..<state.members + 1))"]"# }
      if generator.number(0..<9) == 0 { more += #","deleted":true"# }
      line = Lines.message(
        "m\(state.messages)", by: author, in: conversation, at: state.messages, "text \(state.messages)", more: more)
      state.messages += 1
    case 6: line = generator.pick(["broken\n", "\n", "{}\n"])
    case 7:
      name = "messages/2026-11.jsonl"
      line = Lines.message("start", by: "bo", "a second one")
    case 8..<10:
      name = "members.jsonl"
      line = #"{"id":"p\#(state.members)","name":"P \#(state.members)","role":"patient","segments":["s"]}"# + "\n"
      state.members += 1
    case 10..<12:
      name = "conversations.jsonl"
      line =
        #"{"id":"c\#(state.conversations)","title":"C","startedBy":"p\#(generator.number(0..<state.members + 2))","tags":["x"]}"#
        + "\n"
      state.conversations += 1
    case 12:
      line =
        name == "members.jsonl"
        ? #"{"id":"bo","name":"Again","role":"peer"}"# + "\n" : #"{"id":"talk","title":"Again"}"# + "\n"
    default: line = "broken\n"
    }
    var bytes = Array(line.utf8)
    if let half = state.halves.removeValue(forKey: name) { bytes = half + bytes }
    if generator.number(0..<6) == 0, bytes.count > 2 {
      // Its newline and more are missing: a whole line without its newline counts to who opens the store.
      let cut = generator.number(1..<bytes.count - 1)
      state.halves[name] = Array(bytes[cut...])
      bytes = Array(bytes[..<cut])
    }
    try store.append(name, bytes)
  }

  @Test func aLineThatWasHalfWrittenAtOpeningIsNotLost() throws {
    let line = Array(Lines.message("m2", "whole").utf8)
    for cut in [1, line.count / 2, line.count - 2, line.count - 1] {
      let store = try TemporaryStore.with(Lines.message("m1"))
      try store.append("messages/2026-11.jsonl", Array(line[..<cut]))
      let follower = try Follower(store)
      try store.append("messages/2026-11.jsonl", Array(line[cut...]) + Array(Lines.message("m3").utf8))
      let community = try follower.update(store)
      #expect(community.problems == [])
      for id in ["m1", "m2", "m3"] { #expect(community.row(ofMessage: id) != nil, "\(id), cut at \(cut)") }
    }
  }

  @Test func aReplyMayBeAppendedBeforeWhatItAnswers() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let follower = try Follower(store)
    try store.append("messages/2026-11.jsonl", Lines.message("m3", at: 9, more: #","replyTo":"m2""#))
    let before = try follower.update(store)
    #expect(before.problems.map(\.description).first?.contains("2: replyTo: no message has that id") == true)
    try store.append("messages/2026-11.jsonl", Lines.message("m2", at: 8))
    let after = try follower.update(store)
    let reply = try #require(after.row(ofMessage: "m3"))
    #expect(after.messages[reply].replyTo == after.row(ofMessage: "m2"))
    #expect(!after.messages[reply].repliesToNothing)
    #expect(after.problems == [])
    #expect(follower.generations == 1)
  }

  @Test func appendsDoNotCostTheRowsOfMessages() throws {
    let store = try TemporaryStore.with(Lines.message("m0"))
    let follower = try Follower(store)
    for number in 1..<200 {
      try store.append("messages/2026-11.jsonl", Lines.message("m\(number)", at: number))
      let community = try follower.update(store)
      #expect(community.messages.count == number + 1)
    }
    #expect(follower.generations == 1)
  }

  @Test func aFileThatIsCutShortOrWrittenOverIsReadAgain() throws {
    let store = try TemporaryStore.with(Lines.message("m1", "first") + Lines.message("m2") + Lines.message("m3"))
    let follower = try Follower(store)
    let file = try PosixFile(store.path + "/messages/2026-11.jsonl", .append)
    ftruncate(file.descriptor, off_t(Lines.message("m1", "first").utf8.count))
    #expect(try follower.update(store).messages.count == 1)
    // Longer than before in the same file: what stood there is gone.
    ftruncate(file.descriptor, 0)
    try store.append(
      "messages/2026-11.jsonl", Lines.message("other", String(repeating: "x", count: 300)) + Lines.message("m4"))
    let community = try follower.update(store)
    #expect(Summary(community) == Summary(try store.read()))
  }

  @Test func anUpdateOfAnUnchangedStoreIsNone() throws {
    let store = try TemporaryStore.with(Lines.message("m1") + "half")
    let (folder, problems) = try StoreFolder.open(store.path)
    let loader = Loader(folder, problems: problems, options: StoreOptions(clock: TemporaryStore.clock))
    loader.load(preview: false) { _ in }
    if case .unchanged = loader.update() {} else { Issue.record("Nothing was changed") }
  }
}
