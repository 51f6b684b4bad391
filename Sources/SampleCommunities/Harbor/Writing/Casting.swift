import CommunityModel

extension HarborWriter {
  /// Somebody who starts a conversation of this kind at that time, or adds news of their own to one.
  mutating func starter(
    for speaker: Speaker, at time: Int64, isSpanish: Bool, letsAloneOnesSpeak: Bool = true
  ) -> Int? {
    let cast = cast(for: speaker, isSpanish: isSpanish)
    let weights = cast.map { index -> Double in
      let person = people[index]
      guard isHere(person, at: time) else { return 0 }
      if person.isAlone { return letsAloneOnesSpeak ? 5 : 0 }
      return 0.25 + person.weight / (1 + person.weight / 9)
    }
    return random.weighted(weights).map { cast[$0] }
  }

  /// Somebody who answers: active at that time, fitting the line, friends more readily; nil when there is nobody.
  mutating func answerer(
    for speaker: Speaker, in thread: Int, at time: Int64, answering: Int, except others: Set<Int>
  ) -> Int? {
    let starter = threads[thread].starter
    let cast = cast(for: speaker, isSpanish: threads[thread].isSpanish)
    let teamOnly = people[answering].isAlone
    let friends = people[answering].friends.union(people[starter].friends)
    let weights = cast.map { index -> Double in
      let person = people[index]
      guard index != answering, !person.isAlone, isHere(person, at: time), !teamOnly || person.role.isTeam,
        !others.contains(index)
      else { return 0 }
      return (person.weight + 0.2) * (friends.contains(index) ? 4 : 1)
    }
    return random.weighted(weights).map { cast[$0] }
  }

  /// Everyone who could ever say such a line; worked out once for each kind of speaker.
  private mutating func cast(for speaker: Speaker, isSpanish: Bool) -> [Int] {
    let key = CastKey(speaker: speaker, isSpanish: isSpanish)
    if let known = casts[key] { return known }
    guard case .oneOf(let roles) = speaker.who else { return [] }
    let cast = people.indices.filter { index in
      let person = people[index]
      return !person.isScripted && roles.contains(person.role) && person.has(speaker.trait)
        && (!isSpanish || person.has("es"))
    }
    casts[key] = cast
    return cast
  }

  private func isHere(_ person: Persona, at time: Int64) -> Bool {
    person.activeFrom <= time && time < person.activeUntil
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
