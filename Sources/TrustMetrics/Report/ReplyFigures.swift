/// Time to the first human reply to the questions of one window.
public struct ReplyFigures: Sendable, Equatable {
  /// Questions asked in the window.
  public var questions = 0
  /// Those that nobody has answered yet; they count as still waiting, not as never.
  public var censored = 0
  /// Share answered within the asker's own target, with interval.
  public var onTarget: Figure
  /// Hours until half, and three quarters, are answered; nil when that is not reached.
  public var median: Double?
  /// Hours until three quarters are answered; nil when that is not reached.
  public var upperQuartile: Double?
  /// Mean hours without an answer within the first 7 days (restricted mean survival time); nil without questions.
  public var restrictedMean: Double?
  /// The curve P(answered within t), at most a few hundred steps up to 7 days.
  public var curve: [ReplyStep] = []
  /// Ages in hours of questions that still wait, at most a few hundred, and the curve's value there.
  public var waiting: [ReplyStep] = []
  /// Share answered within target by hour of asking, in the community's time zone: 7 weekdays (Monday first) × 24 hours.
  public var heat: [HeatCell] = []

  package init(onTarget: Figure) { self.onTarget = onTarget }
}

/// A step of a reply curve.
public struct ReplyStep: Sendable, Hashable {
  /// Hours since the question.
  public var hours: Double
  /// P(answered within that time), 0…1.
  public var share: Double
  /// Its 80 % interval.
  public var low: Double
  /// Its 80 % interval.
  public var high: Double

  /// A step.
  public init(hours: Double, share: Double, low: Double, high: Double) {
    self.hours = hours
    self.share = share
    self.low = low
    self.high = high
  }
}

/// Questions asked at one hour of one weekday.
public struct HeatCell: Sendable, Hashable {
  /// Questions whose outcome is known: answered, or older than their target.
  public var questions: UInt32
  /// Those that were answered within the target.
  public var onTarget: UInt32

  /// A cell.
  public init(questions: UInt32 = 0, onTarget: UInt32 = 0) {
    self.questions = questions
    self.onTarget = onTarget
  }

  /// The share; nil without questions.
  public var share: Double? { questions == 0 ? nil : Double(onTarget) / Double(questions) }
}
