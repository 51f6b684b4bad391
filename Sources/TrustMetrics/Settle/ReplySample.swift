import CommunityModel

/// The questions of one group for P(answered within the target): durations in units of the asker's own target.
///
/// Only what lies before the target moves the estimate there, so only that is kept, sorted: a question that is answered
/// later, or still waits past its target, is at risk all the way and needs no number of its own.
struct ReplySample: Sendable, Equatable {
  /// Counts changes, so that what was read from it need not be read again.
  private(set) var version = 0
  /// All questions.
  private(set) var total = 0
  /// Sorted durations of answers within the target, 0…1.
  private var answered: [Double] = []
  /// Sorted ages of questions that are younger than their target and have no answer, below 1.
  private var young: [Double] = []

  init() {}

  /// A question and how it stands: its answer after `duration`, or none at an age of `age`. In units of the target.
  mutating func add(duration: Double?, age: Double) {
    total += 1
    change(duration: duration, age: age, isAdded: true)
  }

  /// A question that had no answer at an age of `age` got one after `duration`.
  mutating func answer(duration: Double, age: Double) {
    change(duration: nil, age: age, isAdded: false)
    change(duration: duration, age: age, isAdded: true)
  }

  /// The Kaplan–Meier estimate at the target; nil without questions. O(young · log answered).
  var atTarget: KaplanMeierPoint? {
    KaplanMeierPoint(total: total, at: 1.0, events: answered, censorings: young)
  }

  /// Many at once: sorts once instead of at each.
  init(_ questions: [(duration: Double?, age: Double)]) {
    total = questions.count
    for (duration, age) in questions {
      if let duration {
        if duration <= 1 { answered.append(max(0, duration)) }
      } else if age < 1 {
        young.append(max(0, age))
      }
    }
    answered.sort()
    young.sort()
  }

  /// Two samples are equal when they hold the same questions, however often they changed.
  static func == (a: ReplySample, b: ReplySample) -> Bool {
    a.total == b.total && a.answered == b.answered && a.young == b.young
  }

  private mutating func change(duration: Double?, age: Double, isAdded: Bool) {
    version += 1
    if let duration {
      if duration <= 1 { ReplySample.change(&answered, max(0, duration), isAdded) }
    } else if age < 1 {
      ReplySample.change(&young, max(0, age), isAdded)
    }
  }

  private static func change(_ values: inout [Double], _ value: Double, _ isAdded: Bool) {
    let place = values.partitioningIndex { $0 >= value }
    if isAdded {
      values.insert(value, at: place)
    } else if place < values.count, values[place] == value {
      values.remove(at: place)
    }
  }
}
