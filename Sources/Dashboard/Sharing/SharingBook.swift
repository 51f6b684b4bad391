import Drawing

/// What a shared terminal needs.
struct SharingBook: Sendable {
  /// Guests look on: false names, nothing is written, the clock stands still.
  var isPresenting = false
  /// The lock; nil while the screen is open.
  var lock: Lock?
  /// A passphrase or PIN is known that opens the lock.
  var hasSecret = false
  /// A line that a tour shows over the screen.
  var caption: Caption?
}

/// What a tour says about the screen.
public struct Caption: Sendable, Equatable {
  /// One or two sentences.
  public var text: String
  /// Which step of how many.
  public var step: Int
  /// How many steps there are.
  public var steps: Int

  /// A caption of a step, counted from 1.
  public init(_ text: String, step: Int, of steps: Int) {
    self.text = text
    self.step = step
    self.steps = steps
  }
}

extension DashboardState {
  /// The line of a tour, over the bottom of the screen.
  func drawCaption(_ caption: Caption, _ canvas: inout Canvas) {}
}
