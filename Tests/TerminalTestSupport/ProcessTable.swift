import Foundation

/// What /proc says about processes.
public enum ProcessTable {
  /// The first child of a process.
  public static func child(of process: pid_t) -> pid_t? {
    let path = "/proc/\(process)/task/\(process)/children"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return text.split(separator: " ").first.flatMap { pid_t($0) }
  }
}
