import Drawing
import Glibc

/// One line on stderr that says what takes long, how far it is, and how long it will still take; nothing when stderr is no
/// terminal.
final class ProgressLine {
  private let isTerminal = Standard.isTerminal(STDERR_FILENO)
  /// A terminal that cannot place a cursor gets no line that is drawn over.
  private let canRedraw = Person.variable("TERM") != "dumb"
  private var last = ""
  private var what = ""
  private var started = ContinuousClock.now
  private var estimate = Estimate()
  private var pace = ProgressPace()

  func show(_ what: String, _ fraction: Double) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    if what != self.what {
      (self.what, started, estimate) = (what, now, Estimate())
      guard canRedraw else {
        Standard.write("\(what) …\n", to: STDERR_FILENO)
        return
      }
    } else if !canRedraw || !pace.allows(now) {
      return
    }
    let left = estimate.secondsLeft(fraction, after: (now - started).inSeconds)
    let line = ProgressLine.text(what, fraction, secondsLeft: left)
    guard line != last else { return }
    last = line
    Standard.write("\r\u{1B}[K" + line, to: STDERR_FILENO)
  }

  /// `Writing messages  ██████░░  40 %  3 s left`
  static func text(_ what: String, _ fraction: Double, secondsLeft: Int?) -> String {
    let percent = Int((min(1, max(0, fraction.isNaN ? 0 : fraction)) * 100).rounded(.down))
    let left = secondsLeft.map { $0 < 90 ? "  \($0) s left" : "  \($0 / 60) min left" } ?? ""
    return "\(what)  \(Chart.progressBar(fraction, width: 24))  \(percent) %\(left)"
  }

  func clear() {
    if isTerminal, !last.isEmpty { Standard.write("\r\u{1B}[K", to: STDERR_FILENO) }
    last = ""
  }
}
