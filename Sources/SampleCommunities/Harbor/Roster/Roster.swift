import CommunityModel

/// Makes the people of Harbor, the same ones for the same seed.
struct Roster {
  private(set) var people: [Persona] = []
  private var random: SplitMix64
  private let start: Int64
  private let end: Int64
  private static let day: Int64 = 86_400

  /// Everyone who was ever a member between two instants, given in seconds since 1970.
  init(from start: Int64, to end: Int64, size: Int, using random: SplitMix64) {
    self.start = start
    self.end = end
    self.random = random
    for person in HandPicked.team + HandPicked.members { add(person) }
    var taken = Set(people.map(\.record.name))
    var givenTaken = Set(people.map(\.given))
    while people.count < size { addSomebody(&taken, &givenTaken) }
    befriend()
  }

  private mutating func add(_ picked: HandPicked) {
    var record = MemberRecord(id: picked.id, name: picked.name, role: picked.role, acuity: picked.acuity)
    var joined = start + Int64(random.unit() * 0.25 * Double(end - start))
    var until = end + 1
    var isScripted = picked.role == .bot
    if picked.role.isTeam || picked.role == .bot { joined = start - Int64(random.within(1...90)) * Roster.day }
    switch picked.fate {
    case .here, .alone: break
    case .silent: until = end - Int64(random.within(17...44)) * Roster.day
    case .left:
      until = end - Int64(random.within(40...200)) * Roster.day
      record.leftAt = Timestamp(seconds: until + 3600)
    case .deceased:
      until = end - 96 * Roster.day
      record.leftAt = Timestamp(seconds: until + 3 * Roster.day)
      record.deceased = true
    case .newcomer(let hours):
      joined = end - Int64(hours) * 3600
      isScripted = true
    }
    record.joinedAt = Timestamp(seconds: joined)
    var persona = Persona(
      record: record, given: picked.given, traits: picked.traits, isWoman: picked.isWoman, activeFrom: joined,
      activeUntil: until)
    persona.weight = picked.weight
    persona.isScripted = isScripted
    if case .alone = picked.fate { persona.isAlone = true }
    if ["Ana Ruiz", "Harriet Bloom", "Joy Halloran"].contains(picked.name) {
      persona.style = .plain
    } else {
      persona.style = style()
    }
    if picked.role.isTeam || picked.role == .bot { persona.style = .plain }
    if persona.has("elder") { persona.traits.insert(persona.isWoman ? "granny" : "grandpa") }
    describe(&persona, language: picked.language)
    // Whom a story is told about may be contacted, or nobody would see it; some of the others said no.
    persona.record.consent?.contact = true
    people.append(persona)
  }

  private mutating func addSomebody(_ taken: inout Set<String>, _ givenTaken: inout Set<String>) {
    guard let family = random.weighted(NameFamily.all.map(\.share)).map({ NameFamily.all[$0] }) else { return }
    let isWoman = random.chance(0.58)
    guard let given = random.pick(isWoman ? family.women : family.men), let surname = random.pick(family.families)
    else { return }
    let name = family.isFamilyFirst ? surname + given : "\(given) \(surname)"
    guard taken.insert(name).inserted else { return }
    // Two people of one name are told apart by an initial, as friends would: "Ruth P."
    var called = family.isFamilyFirst ? name : given
    if !givenTaken.insert(called).inserted {
      called = "\(given) \(surname.prefix(1))"
      if !givenTaken.insert(called).inserted { called = name }
    }
    let number = people.count - HandPicked.team.count + 1
    let role: Role = [
      .patient, .patient, .patient, .patient, .patient, .patient, .patient, .caregiver, .caregiver, .peer,
    ][
      random.chance(0.13) ? random.within(7...9) : random.below(8)]
    let id = "m" + String(repeating: "0", count: max(0, 3 - String(number).utf8.count)) + String(number)
    // More people joined later: the community grew. The newest of them are hand-picked.
    var share = random.unit()
    if random.chance(0.35) { share = max(share, random.unit()) }
    let joined = start + Int64(share * 0.985 * Double(end - start))
    var until = end + 1
    var record = MemberRecord(id: id, name: name, role: role, joinedAt: Timestamp(seconds: joined))
    let drift = random.unit()
    if drift < 0.07 {
      until = min(end - 20 * Roster.day, joined + Int64(random.within(40...260)) * Roster.day)
      record.leftAt = Timestamp(seconds: until + Roster.day)
    } else if drift < 0.22 {
      until = max(joined + Roster.day, end - Int64(random.within(15...120)) * Roster.day)
    }
    var persona = Persona(
      record: record, given: called, traits: [], isWoman: isWoman, activeFrom: joined, activeUntil: until)
    persona.traits = traits(role: role, isWoman: isWoman, language: family.language)
    // Zipf-like: the n-th most talkative writes about 1/n as much.
    persona.weight = min(14, 0.18 / max(0.005, random.unit() * random.unit()))
    persona.style = style()
    if persona.has("elder") { persona.traits.insert(persona.isWoman ? "granny" : "grandpa") }
    describe(&persona, language: family.language)
    people.append(persona)
  }

  private mutating func traits(role: Role, isWoman: Bool, language: String) -> Set<String> {
    var traits: Set<String> = []
    if let trait = ["Spanish": "es", "Chinese": "zh", "Arabic": "ar", "Polish": "pl"][language] {
      traits.insert(trait)
    }
    if role == .caregiver {
      traits.insert(["parent", "parent", "partner", "child"][random.below(4)])
      if random.chance(0.4) { traits.insert("night") }
      return traits
    }
    if isWoman && random.chance(0.09) {
      traits.formUnion(random.chance(0.5) ? ["gd", "pregnant"] : ["t1", "pregnant"])
    } else {
      traits.insert(random.chance(0.38) ? "t1" : "t2")
    }
    if traits.contains("t1") && random.chance(0.5) { traits.insert("pump") }
    if traits.contains("t1") && !traits.contains("pregnant") && random.chance(0.15) { traits.insert("teen") }
    if traits.contains("t2") && random.chance(0.35) { traits.insert("elder") }
    if !traits.contains("elder") && random.chance(0.15) { traits.insert("runner") }
    if random.chance(0.2) { traits.insert("cook") }
    if random.chance(0.1) { traits.insert("night") }
    if language == "Arabic" || random.chance(0.03) { traits.insert("fasting") }
    return traits
  }

  private mutating func style() -> Persona.Style {
    switch random.below(20) {
    case 0, 1: .lowerCase
    case 2, 3: .signs
    case 4...8: .emoji(["🙂", "💙", "😅", "🌿", "🙏", "☕️", "🌊", "🦭", "😂", "🌻"][random.below(10)])
    case 9, 10: .exclaims
    case 11: .trailsOff
    default: .plain
    }
  }

  /// Fills in what a registration form would ask; a few forms stay half empty, as in life.
  private mutating func describe(_ persona: inout Persona, language: String) {
    guard persona.role == .patient || persona.role == .caregiver || persona.role == .peer else { return }
    let traits = persona.traits
    if persona.record.acuity == nil && persona.role != .caregiver && random.chance(0.92) {
      persona.record.acuity = (random.weighted([0.04, 0.12, 0.3, 0.34, 0.2]) ?? 3) + 1
    }
    var segments: [String] = []
    for (trait, name) in [
      ("t1", "type 1"), ("t2", "type 2"), ("gd", "gestational"), ("parent", "parent of a child"),
      ("partner", "partner"),
      ("child", "caring for a parent"), ("teen", "young adult"), ("elder", "over 65"), ("fasting", "Ramadan"),
      ("pump", "pump"),
      ("pregnant", "pregnancy"), ("es", "hispanohablante"),
    ] where traits.contains(trait) { segments.append(name) }
    persona.record.segments = segments
    if random.chance(0.93) {
      persona.record.wants = Wants(
        channel: ["phone", "message", "message", "text", "letter", "visit", "video"][random.below(7)],
        hours: [
          "mornings", "after 18:00", "weekdays 9–12", "lunch time", "evenings", "any time", "not before 10:00",
          "weekends",
        ][
          random.below(8)],
        language: language,
        format: traits.contains("elder") && random.chance(0.5)
          ? "large print"
          : ["short", "short", "with a link", "pictures", "spoken, no attachments", "as long as it needs"][
            random.below(6)])
    }
    if random.chance(0.8) {
      let needs = Roster.needs.filter { random.chance($0.value(traits)) }.map(\.key)
      if !needs.isEmpty { persona.record.needs = Array(random.shuffled(needs).prefix(3)) }
    }
    persona.record.consent = Consent(contact: random.chance(0.93), share: random.chance(0.55))
    if random.chance(0.6) { persona.record.identities = ["forum": "harbor-\(1000 + people.count * 7)"] }
    let managers = ["amy", "joseph", "rosa", "kath"]
    if random.chance(0.85) {
      persona.record.manager = traits.contains("es") && random.chance(0.8) ? "rosa" : managers[random.below(4)]
    }
  }

  private static let needs: [(key: String, value: @Sendable (Set<String>) -> Double)] = [
    ("understand the sensor", { $0.contains("t1") ? 0.2 : 0.12 }),
    ("somebody to walk with", { $0.contains("elder") ? 0.4 : 0.15 }),
    ("help with insurance forms", { _ in 0.2 }),
    ("sleep", { $0.contains("night") || $0.contains("parent") ? 0.5 : 0.12 }),
    ("cook for one", { $0.contains("elder") ? 0.3 : 0.08 }),
    ("a plan for sick days", { _ in 0.18 }),
    ("a peer of the same age", { $0.contains("teen") ? 0.7 : 0.1 }),
    ("a ride to clinic", { $0.contains("elder") ? 0.3 : 0.06 }),
    ("foot care", { $0.contains("t2") ? 0.25 : 0.05 }),
    ("materials in Spanish", { $0.contains("es") ? 0.6 : 0 }),
    ("respite", { $0.contains("partner") || $0.contains("child") ? 0.6 : 0 }),
    ("to be listened to", { _ in 0.2 }),
    ("a plan for Ramadan", { $0.contains("fasting") ? 0.8 : 0 }),
  ]

  /// Everyone gets a few people whom they answer more readily; language and likeness help.
  private mutating func befriend() {
    let members = people.indices.filter { !people[$0].role.isTeam && people[$0].role != .bot && !people[$0].isAlone }
    for one in members {
      for _ in 0..<random.within(2...6) {
        let weights = members.map { other -> Double in
          guard other != one else { return 0 }
          let shared = people[one].traits.intersection(people[other].traits).count
          return (0.4 + Double(shared)) * (0.5 + min(people[other].weight, 6))
        }
        guard let choice = random.weighted(weights) else { continue }
        people[one].friends.insert(members[choice])
        people[members[choice]].friends.insert(one)
      }
    }
  }
}
