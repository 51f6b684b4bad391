import Dashboard
import Drawing

/// Plays a tour in a loop. Pure: it is told the time, in milliseconds that only grow, and says what to do.
struct TourPlayer: Sendable {
  /// What the loop does for a tour.
  enum Act: Sendable, Equatable {
    case say(Caption)
    case press(Key)
    /// The tour begins anew: to the first screen, and let go of what was done.
    case again
  }

  private var acts: [(at: Double, act: Act)] = []
  private var length = 0.0
  private var start: Double
  private var next = 0
  private let pace: Double

  /// Time to read a caption before its keys are pressed, and between two of them, in milliseconds.
  private static let (lead, between) = (3500.0, 900.0)

  /// A tour that begins now; a pace of 2 is twice as fast.
  init(_ steps: [TourStep], at now: Int, pace: Double = 1) {
    start = Double(now)
    self.pace = max(0.01, pace)
    var time = 0.0
    for (index, step) in steps.enumerated() {
      acts.append((time, .say(Caption(step.caption, step: index + 1, of: steps.count))))
      if !step.keys.isEmpty { time += TourPlayer.lead }
      for key in step.keys.compactMap({ Key(name: $0) }) {
        acts.append((time, .press(key)))
        time += TourPlayer.between
      }
      time += step.seconds * 1000
    }
    length = max(1000, time)
  }

  /// What is due now, in order. After a pause (the machine slept) the tour goes on where it was.
  mutating func take(_ now: Int) -> [Act] {
    var due: [Act] = []
    if next == acts.count, elapsed(now) >= length {
      next = 0
      start = Double(now)
      due.append(.again)
    }
    while next < acts.count, elapsed(now) >= acts[next].at {
      // Never two captions at once: the second begins its time now.
      if case .say = acts[next].act, due.contains(where: { if case .say = $0 { true } else { false } }) {
        start = Double(now) - acts[next].at / pace
        break
      }
      due.append(acts[next].act)
      next += 1
    }
    return due
  }

  /// How long nothing is due.
  func milliseconds(_ now: Int) -> Int {
    let at = next < acts.count ? acts[next].at : length
    return max(0, Int(((at - elapsed(now)) / pace).rounded(.up)))
  }

  private func elapsed(_ now: Int) -> Double { (Double(now) - start) * pace }
}
