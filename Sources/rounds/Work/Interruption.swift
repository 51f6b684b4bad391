import Glibc

/// Ctrl-C, or another signal that ends a program, while something long is being written.
struct Interruption: Error {
  /// Which one, by number.
  let signal: Int32

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Lets it end the program at once, with a sentence that says how things stand; nil leaves no sentence.
  static func explain(_ sentence: StaticString?) {
    lastWords = sentence
    for number in signals {
      guard sentence != nil else {
        Glibc.signal(number, SIG_DFL)
        continue
      }
      // Only what a handler may do: write, and end.
      Glibc.signal(number) { number in
        if let words = lastWords {
          _ = write(STDERR_FILENO, "\n", 1)
          _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
        }
        _exit(128 + number)
      }
    }
  }

  /// Keeps it until `check` is called, so that what was begun can be cleared away.
  static func collect() {
    asked = 0
    for number in signals { Glibc.signal(number) { asked = $0 } }
  }

  /// Throws when it came.
  static func check() throws(Interruption) {
    if asked != 0 { throw Interruption(signal: asked) }
  }
}

/// Written by a handler, read by the thread that works.
nonisolated(unsafe) private var asked: Int32 = 0
/// Written before a handler is set.
nonisolated(unsafe) private var lastWords: StaticString?
