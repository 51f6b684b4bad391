import CommunityModel
import Synchronization

/// The events of a stretch of the journal's file. A long one is read on two threads, a half each.
struct JournalStretch {
  private var events: [JournalEvent] = []
  /// Lines that are no events.
  private var others = 0
  /// The byte behind the last whole line.
  private var whole: Int64
  /// Why the file could not be read to the end.
  private var failure: String?

  /// What is shorter is not worth a second thread.
  static let worthTwo = 4 << 20

  /// Reads the whole lines from a byte at which one begins.
  ///
  /// - Parameters:
  ///   - path: for the sentence of the error.
  ///   - least: from how many bytes on two threads read.
  static func read(
    _ file: PosixFile, _ range: Range<Int64>, path: String, onTwoThreadsFrom least: Int = worthTwo
  ) throws(StoreError) -> (events: [JournalEvent], others: Int, whole: Int64) {
    let middle = range.lowerBound + Int64(range.count) / 2
    var first = JournalStretch(whole: range.lowerBound)
    if range.count >= least {
      let half = SecondHalf(file, middle..<range.upperBound)
      Background.both(urgently: true, { half.run() }, { first = JournalStretch(file, range.lowerBound..<middle) })
      first.append(half.result)
    } else {
      first = JournalStretch(file, range)
    }
    if let failure = first.failure { throw StoreError(.unreadable, "\(path) cannot be read: \(failure).") }
    return (first.events, first.others, first.whole)
  }

  fileprivate init(whole: Int64) { self.whole = whole }

  /// The lines that begin in a range.
  fileprivate init(_ file: PosixFile, _ range: Range<Int64>) {
    let reader = JournalLineReader()
    var events: [JournalEvent] = []
    events.reserveCapacity(range.count / 256)
    var others = 0
    let stop = RecordStream(file: file, shape: .lines, range: range).forEach(
      lastLineCounts: false, tooLong: { _ in others += 1 },
      { record in
        if let event = reader.event(record) { events.append(event) } else { others += 1 }
      })
    self.events = events
    self.others = others
    whole = stop.whole
    // Here, for the reason belongs to the thread.
    failure = stop.failed ? PosixFile.reason() : nil
  }

  /// Takes in what stands behind.
  private mutating func append(_ next: JournalStretch) {
    // Where no line begins in the next one, the last of this one reaches into it, or has no end yet.
    if next.events.count + next.others > 0 { whole = next.whole }
    events.append(contentsOf: next.events)
    others += next.others
    failure = failure ?? next.failure
  }
}

/// What another thread reads.
private final class SecondHalf: Sendable {
  private let file: PosixFile
  private let range: Range<Int64>
  private let stretch: Mutex<JournalStretch>

  init(_ file: PosixFile, _ range: Range<Int64>) {
    (self.file, self.range) = (file, range)
    stretch = Mutex(JournalStretch(whole: range.lowerBound))
  }

  func run() {
    let read = JournalStretch(file, range)
    stretch.withLock { $0 = read }
  }

  var result: JournalStretch { stretch.withLock { $0 } }
}
