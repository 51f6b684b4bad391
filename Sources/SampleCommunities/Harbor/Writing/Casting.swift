import CommunityModel

extension HarborWriter {
  /// Somebody who starts a conversation of this kind at that time.
  mutating func starter(for speaker: Speaker, at time: Int64, isSpanish: Bool) -> Int? {
    let weights = people.map { person -> Double in
      guard !person.isScripted, fits(person, speaker, at: time), !isSpanish || person.has("es") else { return 0 }
      return person.isAlone ? 5 : (0.25 + person.weight / (1 + person.weight / 9))
    }
    return random.weighted(weights)
  }

  /// Somebody who answers: active at that time, fitting the line, friends more readily; nil when there is nobody.
  mutating func answerer(
    for speaker: Speaker, in thread: Int, at time: Int64, answering: Int, except others: Set<Int>
  ) -> Int? {
    let isSpanish = threads[thread].isSpanish
    let starter = threads[thread].starter
    let weights = people.indices.map { index -> Double in
      let person = people[index]
      guard index != answering, !others.contains(index), !person.isScripted, !person.isAlone,
        fits(person, speaker, at: time), !isSpanish || person.has("es"),
        !people[answering].isAlone || person.role.isTeam
      else { return 0 }
      let isFriend = people[answering].friends.contains(index) || people[starter].friends.contains(index)
      return (person.weight + 0.2) * (isFriend ? 4 : 1)
    }
    return random.weighted(weights)
  }

  private func fits(_ person: Persona, _ speaker: Speaker, at time: Int64) -> Bool {
    guard case .oneOf(let roles) = speaker.who, roles.contains(person.role), person.has(speaker.trait) else { return false }
    return person.activeFrom <= time && time < person.activeUntil
  }

  /// When somebody gets round to an answer, `minutes` or more after `time`.
  mutating func moment(after time: Int64, minutes: [Double], for author: Int) -> Int64 {
    let delay = Int64(random.quantile(of: minutes) * 60) + Int64(random.within(20...90))
    let rhythm = random.chance(people[author].role.isTeam ? 0.93 : 0.85) ? people[author].rhythm : .day
    return rhythm.awake(from: time + delay, using: &random)
  }
}

/// Minutes by quantile, from the quickest to the slowest.
enum Delays {
  static let first: [Double] = [2, 6, 13, 24, 40, 60, 95, 150, 260, 520, 1500]
  static let next: [Double] = [1, 4, 10, 20, 38, 70, 120, 210, 400, 800, 2600]
  static let back: [Double] = [1, 2, 5, 9, 16, 28, 50, 95, 190, 480]
  static let report: [Double] = [600, 1100, 1500, 2100, 2900, 4300, 7000, 11_000]
}
