import CTerminal
import Glibc

/// A program on a pseudo terminal, as a person would start it, with the time since its start.
final class PtyProgram {
  let pid: pid_t
  let started: Double
  private let master: Int32
  private(set) var output: [UInt8] = []
  private var isClosed = false

  init(_ arguments: [String], environment: [String] = [], columns: Int32 = 200, rows: Int32 = 60) throws {
    var master: Int32 = -1
    var pid: pid_t = 0
    let inherited = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "TERM=xterm-256color", "LC_ALL=C.UTF-8"]
    let arguments = arguments.map { strdup($0) } + [nil]
    let environment = (inherited + environment).map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    started = Measure.now
    let error = arguments.withUnsafeBufferPointer { arguments in
      environment.withUnsafeBufferPointer { environment in
        guard let argv = arguments.baseAddress, let envp = environment.baseAddress else { return EINVAL }
        return ct_pty_spawn(argv, envp, rows, columns, true, &master, &pid)
      }
    }
    guard error == 0 else {
      throw BenchmarkError("The program could not be started: \(String(cString: strerror(error)))")
    }
    self.master = master
    self.pid = pid
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    kill(pid, SIGKILL)
    _ = ct_pty_reap(pid, false)
    close(master)
  }

  func send(_ text: String) {
    var copy = text
    _ = copy.withUTF8 { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until something is written, at most so long; true when something was.
  @discardableResult
  func read(seconds: Double) -> Bool {
    var waits = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waits, 1, Int32(seconds * 1000)) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &block, block.count)
    if count <= 0 {
      isClosed = errno != EAGAIN
      return false
    }
    output.append(contentsOf: block[..<count])
    return true
  }

  /// Seconds from the start until a text has been written; nil when it never is.
  func wait(for text: String, seconds: Double = 60) -> Double? {
    let wanted = Array(text.utf8)
    var searched = 0
    while Measure.now - started < seconds, !isClosed {
      if output.count - searched >= wanted.count, PtyProgram.contains(output[searched...], wanted) {
        return Measure.now - started
      }
      searched = max(0, output.count - wanted.count)
      read(seconds: 0.5)
    }
    return nil
  }

  /// Reads until nothing has come for so long.
  func settle(seconds: Double) {
    while read(seconds: seconds) {}
  }

  /// True when a text has been written since the last `forget`.
  func hasWritten(_ text: String) -> Bool { PtyProgram.contains(output[...], Array(text.utf8)) }

  func forget() { output = [] }

  /// Peak resident memory in MB.
  var peakMemory: Double { Double(Process.status(pid, "VmHWM:") ?? 0) / 1024 }

  /// Processor time in seconds.
  var processorTime: Double { Process.processorTime(pid) }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      wanted.withUnsafeBytes { wanted in
        guard let start = bytes.baseAddress, let first = wanted.first, let pattern = wanted.baseAddress else {
          return false
        }
        var offset = 0
        while offset + wanted.count <= bytes.count {
          guard let hit = memchr(start + offset, Int32(first), bytes.count - offset - wanted.count + 1) else {
            return false
          }
          offset = UnsafeRawPointer(hit) - start
          if memcmp(hit, pattern, wanted.count) == 0 { return true }
          offset += 1
        }
        return false
      }
    }
  }
}
