/// A line of the journal that had an effect, with what the fold needs to take it back.
struct CareLine: Sendable {
  let event: CareEvent
  /// The place of the first flag that it raised, and how many; they follow each other.
  var firstFlag: Int32 = 0
  var raised: Int32 = 0
  /// The place of the line before by the same person that can be taken back; -1 for none.
  var previousOwn: Int32 = -1
}

/// What was done for a member, as places of lines and flags.
struct MemberCare: Sendable {
  let id: String
  var flags: [Int32] = []
  var touches: [Int32] = []
  /// Lines that set or ended a plan.
  var plans: [Int32] = []
  var wants: [Int32] = []
  /// Every line that concerns them.
  var lines: [Int32] = []
}

/// What a person can take back and do again, as places of lines.
struct PersonCare: Sendable {
  /// Their last line that can be taken back, or was; -1 for none.
  var last: Int32 = -1
  /// What they took back, the latest last; emptied by the next thing that they do.
  var undone: [Int32] = []
}
