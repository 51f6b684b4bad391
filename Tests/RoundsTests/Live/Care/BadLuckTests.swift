import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal.Care {
  /// Programs are killed and disks fill up, always in the wrong moment.
  @Suite struct BadLuck {
    private let ward: Ward

    init() throws { ward = try Ward() }

    /// Sets the limits of a process that runs.
    private static let limiter = "/usr/bin/prlimit"

    @Test(arguments: [1, 4, 9, 17, 30]) func whatWasCalledSavedOutlivesAKilledDashboard(milliseconds: UInt32) throws {
      let terminal = try ward.person("amy")
      terminal.send("2j")
      try terminal.wait(forCursorOn: "Ben Ode")
      for number in 1...3 {
        terminal.send("f")
        // Half of a frame may be there: the word of the time before must be gone.
        try terminal.wait("the form") { terminal.text.contains("Flag Ben Ode") && !terminal.text.contains("Saved") }
        terminal.send("acknowledged \(number)\r")
        try terminal.wait(for: "Saved: Ben Ode flagged")
      }
      // Now some that nobody waits for, and in the middle of it the end.
      for number in 1...8 { terminal.send("fburst \(number)\r") }
      usleep(milliseconds * 1000)
      kill(terminal.process, SIGKILL)
      #expect(try terminal.end() == 128 + SIGKILL)
      try ward.expectWholeJournal()
      let reasons = try ward.openFlags().compactMap { $0["reason"] as? String }
      for number in 1...3 { #expect(reasons.contains("acknowledged \(number)")) }
      #expect(reasons.allSatisfy { $0.hasPrefix("acknowledged ") || $0.wholeMatch(of: /burst [1-8]/) != nil })
      // Whoever comes next finds it all, and goes on.
      let next = try ward.person("amy")
      next.send("2jfafterwards\r")
      try next.wait(for: "Saved: Ben Ode flagged")
      #expect(try ward.openFlags().count == reasons.count + 1)
      try ward.expectWholeJournal()
    }

    /// No file of the program may grow, which it cannot tell from a disk that is full.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: BadLuck.limiter), "prlimit is not here"))
    func aFormKeepsWhatWasTypedUntilThereIsRoomAgain() throws {
      let terminal = try VirtualTerminal(
        ["/bin/bash", "-c", "trap '' XFSZ; exec '\(Program.path)' '\(ward.store.path)'"], columns: 100, rows: 30,
        environment: ward.sandbox.environment(), patience: Sandbox.patience)
      try terminal.wait(for: "asked 1 h ago")
      try limitFiles(of: terminal.process, to: "0")
      try fillAndMakeRoom(terminal) { try limitFiles(of: terminal.process, to: "unlimited") }
    }

    /// What is held in memory before it is sent obeys the limit too; nothing of the screen may be missing for it.
    @Test func whereFilesMayNotGrowTheScreenIsWholeAllTheSame() throws {
      let terminal = try VirtualTerminal(
        ["/bin/bash", "-c", "ulimit -f 0; exec '\(Program.path)' '\(ward.store.path)' --user amy"], columns: 100,
        rows: 30,
        environment: ward.sandbox.environment(), patience: Sandbox.patience)
      try terminal.wait(for: "asked 1 h ago")
      terminal.send("2j")
      try terminal.wait(forCursorOn: "Ben Ode")
      terminal.send("fnowhere to go\r")
      try terminal.wait(for: "Not saved")
      terminal.send("\u{1B}")
      try terminal.wait("the list") { !terminal.text.contains("nowhere to go") }
      try terminal.leave()
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root may make a small disk"))
    func aFormKeepsWhatWasTypedUntilTheDiskHasRoomAgain() throws {
      let disk = try SmallDisk(ward.sandbox.path + "/disk")
      let store = disk.path + "/store"
      try FileManager.default.copyItem(atPath: ward.store.path, toPath: store)
      let terminal = try ward.sandbox.terminal(store, columns: 100, rows: 30)
      try terminal.wait(for: "asked 1 h ago")
      disk.fill()
      try fillAndMakeRoom(terminal) { disk.makeRoom() }
      try terminal.leave()
      #expect(try ward.sandbox.run("audit", store).status == 0)
      let flags = try ward.sandbox.run("show", "flags", store, "--json").objects
      #expect(flags.map { $0["reason"] as? String } == ["long to type"])
    }

    private func fillAndMakeRoom(_ terminal: VirtualTerminal, _ makeRoom: () throws -> Void) throws {
      terminal.send("2jf")
      try terminal.wait(for: "Flag Ben Ode")
      terminal.send("long to type\r")
      try terminal.wait(for: "Not saved")
      #expect(terminal.text.contains("long to type") && terminal.text.contains("Flag Ben Ode"))
      // Once more does not help, and harms nothing.
      terminal.send("\r")
      _ = terminal.isSilent(for: .milliseconds(300))
      try terminal.wait(for: "Not saved")
      try makeRoom()
      terminal.send("\r")
      try terminal.wait(for: "Saved: Ben Ode flagged")
    }

    private func limitFiles(of process: pid_t, to bytes: String) throws {
      let outcome = try Program.run(
        [BadLuck.limiter, "--pid", "\(process)", "--fsize=\(bytes):unlimited"],
        environment: ward.sandbox.environment(), scratch: ward.sandbox.path + "/tmp")
      try #require(outcome.status == 0, "\(outcome.error)")
    }
  }
}

/// A disk of some kilobytes in memory, gone with the test.
private final class SmallDisk {
  let path: String

  /// Whether this process may make one, found by making one.
  static let isPossible: Bool = {
    guard getuid() == 0, let sandbox = try? Sandbox() else { return false }
    return (try? SmallDisk(sandbox.path + "/disk")) != nil
  }()

  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(mount("none", path, "tmpfs", 0, "size=256k") == 0)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Takes all the room that is left.
  func fill() {
    let file = open(path + "/filler", O_CREAT | O_WRONLY, 0o600)
    let block = [UInt8](repeating: 0, count: 4096)
    while write(file, block, block.count) > 0 {}
    close(file)
  }

  func makeRoom() { unlink(path + "/filler") }
}
