/// When people write: by the hour, by the day of the week, and more of them every month.
enum Rhythm {
  case day, night, office, morning, evening

  /// The hours that a long-running conversation keeps; nil when everyone keeps their own.
  static func of(_ blend: Blend) -> Rhythm? {
    switch blend.id {
    case "night-carers", "type1-after-dark": .night
    case "morning": .morning
    case "supper", "cocina": .evening
    default: nil
    }
  }

  /// How likely somebody writes in an hour of the day, the busiest hour being 1.
  func weight(hour: Int, weekday: Int) -> Double {
    switch self {
    case .day: Rhythm.dayHours[hour] * Rhythm.weekdays[weekday]
    case .night: Rhythm.nightHours[hour]
    case .morning: (5...10).contains(hour) ? Rhythm.dayHours[hour] + 0.1 : 0.01
    case .evening: (16...21).contains(hour) ? Rhythm.dayHours[hour] : 0.02
    case .office: (1...5).contains(weekday) && (8...17).contains(hour) ? 1 : 0.015
    }
  }

  private static let dayHours: [Double] = [
    0.06, 0.04, 0.04, 0.04, 0.05, 0.12, 0.4, 0.75, 0.85, 0.7, 0.6, 0.6,
    0.65, 0.55, 0.5, 0.5, 0.55, 0.65, 0.75, 0.9, 1.0, 0.9, 0.5, 0.18,
  ]
  private static let nightHours: [Double] = [
    0.9, 1, 1, 0.9, 0.8, 0.6, 0.4, 0.1, 0.05, 0.05, 0.05, 0.05,
    0.1, 0.1, 0.1, 0.15, 0.15, 0.2, 0.2, 0.2, 0.3, 0.4, 0.7, 0.9,
  ]
  private static let weekdays: [Double] = [0.9, 1, 0.98, 0.95, 0.92, 0.85, 0.8]

  /// The first instant from `seconds` on at which somebody with this rhythm would sit down to write.
  func awake(from seconds: Int64, using random: inout SplitMix64) -> Int64 {
    var time = seconds
    for _ in 0..<160 {
      let reading = HarborClock.reading(at: time)
      if random.chance(weight(hour: reading.hour, weekday: reading.weekday)) { return time }
      time += Int64(random.within(600...3000))
    }
    return time
  }

  /// An instant between two others at which a conversation starts: busier later (the community grows) and in waking hours.
  func start(from first: Int64, to last: Int64, using random: inout SplitMix64) -> Int64 {
    let span = Double(max(1, last - first))
    while true {
      let share = random.unit()
      guard random.chance(0.3 + 0.7 * share) else { continue }
      let time = first + Int64(share * span)
      let reading = HarborClock.reading(at: time)
      if random.chance(weight(hour: reading.hour, weekday: reading.weekday)) { return time }
    }
  }
}
