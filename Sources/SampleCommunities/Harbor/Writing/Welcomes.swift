import CommunityModel

extension HarborWriter {
  /// Most people say hello in their first days; most are answered.
  mutating func welcome(_ newcomer: Int) {
    let person = people[newcomer]
    guard !person.isScripted, !person.role.isTeam, !person.isAlone, random.chance(0.62) else { return }
    let order = ["es", "gd", "parent", "partner", "child", "t1", "t2"]
    guard let kind = order.first(where: { person.has($0) && ($0 != "es" || random.chance(0.75)) }),
      let blend = Corpus.hellos.blends.first(where: { $0.id == kind })
    else { return }
    let time = Rhythm.day.awake(from: person.activeFrom + Int64(random.within(1800...200_000)), using: &random)
    guard time < end, time < person.activeUntil else { return }
    let isSpanish = kind == "es"
    let thread = open(
      titles: [blend.title], topic: "Welcome", starter: newcomer, at: time, tags: ["hello"], isSpanish: isSpanish)
    let parts = blend.places.compactMap { leastUsed($0) }
    guard let first = say(parts.joined(separator: " "), in: thread, by: newcomer, at: time) else { return }
    guard random.chance(0.86) else { return }
    let lines = isSpanish ? Corpus.greetings.spanish : Corpus.greetings.english
    carryOn(lines, after: first, length: random.within(2...7))
  }
}
