/// How many signals the community's own rate is worth, from how much its people differ.
///
/// Where all do alike, one person's few signals say little, and the prior weighs much; where people differ, it weighs
/// little. People's shares are taken as draws from a beta distribution of weight W, and W is set so that the spread
/// it foretells is the spread seen (method of moments, Kleinman 1973):
///
/// ρ = (S/(p(1−p)) − (m−1)) / (N − Σn²/N − (m−1)), W = 1/ρ − 1, with S = Σ n·(y/n − p)² over m people with y of n, N = Σn
/// and p = Σy/N.
///
/// It keeps whole numbers only, so that it is the same in whatever order people are added and removed.
package struct BetaBinomialWeight: Sendable, Equatable {
  /// The range of W: less than 2 would follow one signal, more than 20 would not follow ten.
  package static let bounds = 2.0...20.0

  /// Those with the same number of trials.
  private struct Group: Sendable, Equatable {
    var people = 0
    var sumOfSquares = 0
  }

  private var groups: [Int: Group] = [:]
  private var successes = 0

  /// Nobody yet.
  package init() {}

  /// Everybody at once: successes and trials of each.
  package init(_ people: [(successes: Int, trials: Int)]) {
    for person in people { add(successes: person.successes, trials: person.trials) }
  }

  /// Counts a person in; one without trials, or with successes that are not 0…trials, is left out.
  package mutating func add(successes: Int, trials: Int) { change(successes, trials, by: 1) }

  /// Takes out a person that was counted in with the same numbers.
  package mutating func remove(successes: Int, trials: Int) { change(successes, trials, by: -1) }

  /// W, 2…20.
  ///
  /// 2, the lower end, where nothing can be estimated (fewer than two people, nobody with two trials, all yes or all
  /// no): without knowledge of how much people differ each is taken as their own, and the share's uncertainty
  /// says the rest. 20 where they differ no more than chance makes them. Cost: the number of different
  /// numbers of trials.
  package var weight: Double {
    var people = 0
    var trials = 0
    var squaredTrials = 0
    var spread = 0.0
    // In the order of their keys: a sum in the dictionary's order would differ from run to run.
    for (count, group) in groups.sorted(by: { $0.key < $1.key }) {
      people += group.people
      trials += group.people * count
      squaredTrials += group.people * count * count
      spread += Double(group.sumOfSquares) / Double(count)
    }
    guard people > 1, successes > 0, successes < trials else { return Self.bounds.lowerBound }
    let rate = Double(successes) / Double(trials)
    let expected = Double(people - 1)
    let room = Double(trials) - Double(squaredTrials) / Double(trials) - expected
    guard room > 1e-9 else { return Self.bounds.lowerBound }
    let seen = (spread - Double(successes) * rate) / (rate * (1 - rate))
    let correlation = (seen - expected) / room
    guard correlation > 0 else { return Self.bounds.upperBound }
    return min(max(1 / correlation - 1, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  private mutating func change(_ yes: Int, _ trials: Int, by sign: Int) {
    guard trials > 0, (0...trials).contains(yes) else { return }
    var group = groups[trials] ?? Group()
    group.people += sign
    group.sumOfSquares += sign * yes * yes
    successes += sign * yes
    groups[trials] = group == Group() ? nil : group
  }
}
