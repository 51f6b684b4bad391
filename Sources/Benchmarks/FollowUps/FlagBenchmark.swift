import CommunityModel
import CommunityStore
import Glibc

/// A flag raised at the keyboard of the real program, and from a script; beside them a task manager.
struct FlagBenchmark {
  let program: String
  let store: BenchmarkStore
  let runs: Int
  let flags: Int

  func run(_ table: inout ResultTable) throws {
    let copy = try WorkingStore(of: store)
    defer { copy.remove() }
    try keyboard(copy, &table)
    let member = try firstMember(copy.path)
    let small = try scripted(copy.path, member)
    var beside = ""
    if let other = try taskwarrior(copy.folder) {
      beside = "; taskwarrior's `task add`, alone with its own tasks: \(Measure.text(milliseconds: other))"
    }
    table.add(
      "`rounds flag`, the whole process, all members known", must: "", aim: "",
      "\(Measure.text(milliseconds: small))\(beside)")
  }

  /// From Enter to “Saved” on the screen; the line is on the disk then.
  private func keyboard(_ copy: WorkingStore, _ table: inout ResultTable) throws {
    let journal = copy.path + "/journal.jsonl"
    let rounds = try PtyProgram([program, copy.path, "--user", "benchmark", "--as-of", "2026-11-18T11:06:40Z"])
    guard let ready = rounds.wait(for: "below the line") else { throw BenchmarkError("the worklist never came") }
    table.add("start to the worklist on the screen", must: "4 s", aim: "2 s", Measure.text(milliseconds: ready * 1000))
    // The rest of the figures is computed meanwhile; it gives way, but a median should not hang on that.
    rounds.settle(seconds: 5)
    var times: [Double] = []
    for number in 0..<flags {
      rounds.send("j")
      rounds.settle(seconds: 0.05)
      rounds.send("f")
      rounds.settle(seconds: 0.05)
      let before = size(of: journal)
      rounds.forget()
      let start = Measure.now
      rounds.send("\r")
      guard rounds.waitFromNow(for: "Saved", seconds: 5) else {
        throw BenchmarkError("flag \(number + 1) was never saved")
      }
      times.append((Measure.now - start) * 1000)
      guard size(of: journal) > before else { throw BenchmarkError("the screen said “Saved” before the disk had it") }
      rounds.settle(seconds: 0.05)
    }
    let plain = try fsyncs(copy.folder)
    table.add(
      "raise a flag: Enter to “Saved” on the screen and the line on the disk", must: "20 ms", aim: "10 ms",
      "\(Measure.text(milliseconds: Measure.median(times))) (p99 "
        + "\(Measure.text(milliseconds: Measure.quantile(times, 0.99))), \(times.count) flags); "
        + "one plain fsync here: \(Measure.text(milliseconds: plain))")
  }

  private func size(of path: String) -> Int64 { (try? PosixFile(path))?.status()?.size ?? 0 }

  /// What the disk takes for 300 bytes, whoever writes them.
  private func fsyncs(_ folder: String) throws -> Double {
    let file = try PosixFile(folder + "/fsync", .append)
    var times: [Double] = []
    for _ in 0..<flags {
      times.append(
        try Measure.milliseconds {
          try file.write([UInt8](repeating: 65, count: 300))
          try file.synchronize()
        })
    }
    return Measure.median(times)
  }

  private func firstMember(_ path: String) throws -> String {
    let community = try CommunityStore.read(path, options: StoreOptions(clock: Timestamp(seconds: 1_795_000_000)))
    guard community.members.count > 0 else { throw BenchmarkError("nobody to flag") }
    return community.members.ids[0]
  }

  private func scripted(_ path: String, _ member: String) throws -> Double {
    var times: [Double] = []
    for _ in 0..<max(3, runs) {
      let command = try PtyProgram([program, "flag", path, "--member", member, "--reason", "benchmark", "--by", "amy"])
      while command.read(seconds: 30) {}
      times.append((Measure.now - command.started) * 1000)
    }
    return Measure.median(times)
  }

  private func taskwarrior(_ folder: String) throws -> Double? {
    let task = "/usr/bin/task"
    guard access(task, X_OK) == 0 else { return nil }
    let settings = folder + "/taskrc"
    try PosixFile(settings, .append).write(Array("data.location=\(folder)\nconfirmation=no\n".utf8))
    var times: [Double] = []
    for number in 0..<max(10, runs) {
      let command = try PtyProgram([task, "add", "benchmark \(number)"], environment: ["TASKRC=\(settings)"])
      guard let seen = command.wait(for: "Created task", seconds: 10) else { return nil }
      times.append(seen * 1000)
    }
    return Measure.median(times)
  }
}

extension PtyProgram {
  /// Waits until a text has been written since the last `forget`; false when it is not.
  func waitFromNow(for text: String, seconds: Double) -> Bool {
    let start = Measure.now
    while !hasWritten(text) {
      if Measure.now - start > seconds { return false }
      read(seconds: 0.5)
    }
    return true
  }
}
