import Glibc

/// The lines of stdin, as far as they have come. Never waits by itself.
struct LineReader {
  private var bytes: [UInt8] = []
  /// There is nothing more to come.
  private(set) var isAtEnd = false

  /// Takes in what can be read now; call it when `poll` says that there is something.
  mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk.prefix(count)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }

  /// The next whole line, without its end; at the end of all also one that was not ended.
  mutating func next() -> String? {
    if let end = bytes.firstIndex(of: 10) {
      defer { bytes.removeFirst(end + 1) }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
    guard isAtEnd, !bytes.isEmpty else { return nil }
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True when a line waits.
  var hasLine: Bool { bytes.contains(10) || (isAtEnd && !bytes.isEmpty) }
}
