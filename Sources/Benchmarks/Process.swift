import CommunityStore
import Glibc

/// What the kernel says about processes.
enum Process {
  static var folderOfThisExecutable: String {
    let path = realpath("/proc/self/exe", nil)
    defer { free(path) }
    let full = path.map { String(cString: $0) } ?? ""
    return full.lastIndex(of: "/").map { String(full[..<$0]) } ?? "."
  }

  /// A figure of `/proc/PID/status`, in the unit that it has there.
  static func status(_ pid: pid_t, _ name: String) -> Int? {
    guard let file = try? PosixFile("/proc/\(pid)/status") else { return nil }
    let text = String(decoding: file.bytes(0..<65_536), as: UTF8.self)
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
  }

  /// User and system time in seconds, in the kernel's steps of 10 ms.
  static func processorTime(_ pid: pid_t) -> Double {
    guard let file = try? PosixFile("/proc/\(pid)/stat") else { return 0 }
    let text = String(decoding: file.bytes(0..<4096), as: UTF8.self)
    // The name in brackets may hold blanks: count from behind it.
    guard let end = text.lastIndex(of: ")") else { return 0 }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return 0 }
    return (user + system) / 100
  }
}
