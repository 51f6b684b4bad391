import CommunityModel

/// What a flag alone asks for, at an instant.
struct FlagPressure {
  /// How pressing: stat and asap are red, urgent is amber, routine is watch. A promise that is past raises it by one, up to
  /// red. A flag that is put off presses no more than watch until it comes back.
  let severity: Severity
  /// What was promised: the due time; of a flag that is put off, when it comes back, for that was promised last.
  let promise: Timestamp?
  /// Put off until later than now.
  let isPutOff: Bool
  /// The next instant at which time alone changes any of this.
  let changesAt: Timestamp?

  init(_ flag: Flag, asOf: Timestamp) {
    if flag.status == .onHold, let until = flag.snoozedUntil, until > asOf {
      severity = .watch
      promise = until
      isPutOff = true
      changesAt = until
      return
    }
    isPutOff = false
    if flag.status == .onHold, let until = flag.snoozedUntil {
      promise = flag.due.map { max($0, until) } ?? until
    } else {
      promise = flag.due
    }
    let isOverdue = promise.map { $0 < asOf } ?? false
    switch flag.priority {
    case .stat, .asap: severity = .red
    case .urgent: severity = isOverdue ? .red : .amber
    case .routine: severity = isOverdue ? .amber : .watch
    }
    // The first instant after the promise; there is none after the end of time.
    let end = promise.map { $0.milliseconds == .max ? nil : Timestamp(milliseconds: $0.milliseconds + 1) } ?? nil
    changesAt = isOverdue ? nil : end
  }

  /// Flags with their pressure, the most pressing first: by severity, priority, promise, and then the oldest.
  static func sorted(_ flags: [Flag], asOf: Timestamp) -> [(flag: Flag, pressure: FlagPressure)] {
    let pairs = flags.compactMap { $0.isOpen ? (flag: $0, pressure: FlagPressure($0, asOf: asOf)) : nil }
    guard pairs.count > 1 else { return pairs }
    return pairs.sorted { a, b in
      if a.pressure.severity != b.pressure.severity { return a.pressure.severity > b.pressure.severity }
      if a.flag.priority != b.flag.priority { return a.flag.priority > b.flag.priority }
      let (x, y) = (a.pressure.promise?.milliseconds ?? .max, b.pressure.promise?.milliseconds ?? .max)
      if x != y { return x < y }
      if a.flag.raisedAt != b.flag.raisedAt { return a.flag.raisedAt < b.flag.raisedAt }
      let (m, n) = (a.flag.id.utf8.count, b.flag.id.utf8.count)
      return m == n ? a.flag.id < b.flag.id : m < n
    }
  }
}
