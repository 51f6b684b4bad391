import Foundation

/// What a process has cost so far, by /proc.
struct ProcessorUse: Equatable {
  /// Clock ticks in user mode and in the kernel.
  var ticks: Int
  /// How often its threads went to sleep by themselves: each time, something had woken them.
  var sleeps: Int

  init?(of process: pid_t) {
    guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let name = stat.lastIndex(of: ")"),
      let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    else { return nil }
    // The fields behind the name begin with the third: utime and stime are the 14th and 15th.
    let fields = stat[stat.index(after: name)...].split(separator: " ")
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
    ticks = user + system
    sleeps = threads.reduce(0) { sum, thread in
      let status = (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }
}
