import CommunityModel

/// Collects the names and ids of a community.
struct VocabularyBuilder {
  private let community: Community
  private(set) var table: NameTable
  let key: KeyedHash

  init(_ community: Community) {
    self.community = community
    table = NameTable(expecting: community.members.count * 4 + community.conversations.count)
    var seeds = [NameParts(community.profile.name).whole]
    for row in 0..<min(16, community.members.count) {
      let member = community.members[MemberRow(row)]
      if !member.isUnlisted { seeds += [NameParts(member.id).whole, NameParts(member.name).whole] }
    }
    key = KeyedHash(seeds)
  }

  mutating func addAll() {
    let name = NameParts(community.profile.name)
    for (index, part) in name.parts.enumerated() where !WordLists.generic.contains(part.text) {
      add(part, .place, mayHide: index == 0 || name.parts.count == 1)
    }
    if name.parts.count > 1 { addWhole(name, .community) }
    for person in community.profile.team ?? [] {
      addName(person.name)
      addID(person.id, .memberID)
    }
    for row in community.members.rows {
      let member = community.members[row]
      if !member.isUnlisted { addName(member.name) }
    }
    // Ids after names: what is both is shown as a name.
    for row in community.members.rows {
      let member = community.members[row]
      addID(member.id, .memberID)
      if let manager = member.manager { addID(manager, .memberID) }
      guard !member.isUnlisted, let record = community.record(of: row) else { continue }
      for value in (record.identities ?? [:]).values { addHandle(value) }
    }
    for row in community.conversations.rows { addID(community.conversations[row].id, .conversationID) }
  }

  private mutating func addName(_ name: String) {
    let parts = NameParts(name)
    let proper = parts.parts.filter { !$0.isNumber && !WordLists.particles.contains($0.text) }
    for (index, part) in proper.enumerated() { add(part, index == 0 ? .given : .family, mayHide: true) }
    for call in parts.calls { table.add(call, .given, traits: NameTable.Trait.word) }
    if parts.isAllSymbols {
      table.add(parts.whole, .given, traits: NameTable.Trait.word)
      table.hasSymbols = true
    } else if parts.parts.count > 1 {
      addWhole(parts, .member)
      // “aruiz”
      if let first = proper.first, let last = proper.last, proper.count > 1, last.length > 3 {
        var hash = SignHash.start
        for scalar in first.text.unicodeScalars.prefix(1) { hash = SignHash.step(hash, scalar.value) }
        for scalar in last.text.unicodeScalars { hash = SignHash.step(hash, scalar.value) }
        table.add(hash, .handle, traits: NameTable.Trait.word)
      }
    }
  }

  private mutating func add(_ part: NameParts.Part, _ kind: NameTable.Kind, mayHide: Bool) {
    guard part.length > 1, !(part.isNumber && part.length < 4) else { return }
    let isEveryday = !part.isBreakless && (part.length < 3 || WordLists.everyday.contains(part.text))
    table.add(
      part.hash, kind, traits: NameTable.Trait.word | (isEveryday ? NameTable.Trait.everyday : 0))
    if mayHide, !isEveryday, let beginning = part.beginning { table.addBeginning(beginning) }
  }

  private mutating func addWhole(_ parts: NameParts, _ kind: NameTable.Kind) {
    guard parts.wholeLength > 2 else { return }
    table.add(parts.whole, kind, traits: NameTable.Trait.word | NameTable.Trait.phrase)
  }

  private mutating func addID(_ id: String, _ kind: NameTable.Kind) {
    let parts = NameParts(id)
    // One letter, or a number below a thousand, is in every text and names nobody.
    guard parts.wholeLength > 1, !(parts.parts.count == 1 && parts.parts[0].isNumber && parts.wholeLength < 4) else {
      return
    }
    let first = parts.parts.first
    let isEveryday =
      parts.parts.count == 1 && first?.isBreakless == false
      && (parts.wholeLength < 3 || WordLists.everyday.contains(first?.text ?? ""))
    table.add(
      parts.whole, kind,
      traits: NameTable.Trait.word | NameTable.Trait.phrase | (isEveryday ? NameTable.Trait.everyday : 0))
    if parts.parts.count == 1, !isEveryday, let beginning = first?.beginning { table.addBeginning(beginning) }
    if parts.isAllSymbols { table.hasSymbols = true }
  }

  /// A name in another system: an address by the part before its @ too.
  private mutating func addHandle(_ value: String) {
    addID(value, .handle)
    if let at = value.firstIndex(of: "@"), at != value.startIndex { addID(String(value[..<at]), .handle) }
  }
}
