import Drawing
import Glibc

/// One line on stderr that says how far a long work is; nothing when stderr is no terminal.
final class ProgressLine {
  private let isTerminal = Standard.isTerminal(STDERR_FILENO)
  private var last = ""

  func show(_ what: String, _ fraction: Double) {
    guard isTerminal else { return }
    let percent = Int((fraction * 100).rounded(.down))
    let line = "\(what)  \(Chart.progressBar(fraction, width: 24))  \(percent) %"
    guard line != last else { return }
    last = line
    Standard.write("\r\u{1B}[K" + line, to: STDERR_FILENO)
  }

  func clear() {
    if isTerminal, !last.isEmpty { Standard.write("\r\u{1B}[K", to: STDERR_FILENO) }
    last = ""
  }
}
