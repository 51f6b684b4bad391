import CommunityModel

/// What a community's names are, and what stands for them.
///
/// Everything follows from the community's own key and from what is masked, so that the same name has the same false one
/// in every place, and the same community the same false names each time.
final class Vocabulary: Sendable {
  let table: NameTable
  let key: KeyedHash
  private let given: NamePool
  private let family: NamePool
  private let places: NamePool
  /// Those of the team, whose ids stand in narrow columns: a given name without more, where no colleague has it too.
  private let team: Set<UInt64>

  /// Learns the names and ids of a community. O(members + conversations); reads the members' records for the names that
  /// they have in other systems.
  init(_ community: Community) {
    var builder = VocabularyBuilder(community)
    builder.addAll()
    table = builder.table
    key = builder.key
    let names = builder.table
    let isReal: (String) -> Bool = { names.find(SignHash.of(Signs.of($0))) != nil }
    let givenNames = NamePool.given.leavingOut(isReal)
    (given, family, places) = (givenNames, NamePool.family.leavingOut(isReal), NamePool.places.leavingOut(isReal))
    let key = builder.key
    let ids = Set((community.profile.team ?? []).map { NameParts($0.id).identity($0.id) })
    let byName = Dictionary(grouping: ids) { givenNames.name(key.hash($0, 3), isReal: isReal) }
    team = Set(byName.values.filter { $0.count == 1 }.flatMap(\.self))
  }

  private func isReal(_ name: String) -> Bool { table.find(SignHash.of(Signs.of(name))) != nil }

  /// The word that stands for a part of a name.
  func word(_ hash: UInt64, _ kind: NameTable.Kind) -> String {
    switch kind {
    case .family: return family.name(key.hash(hash, 1), isReal: isReal)
    case .place, .community: return places.name(key.hash(hash, 2), isReal: isReal)
    default: return given.name(key.hash(hash, 3), isReal: isReal)
    }
  }

  /// The id that stands for the id of a person or a conversation, which is given as the hash of its folded letters.
  ///
  /// - Parameter salt: another one, where the first is taken.
  func id(_ hash: UInt64, isPerson: Bool, salt: UInt64 = 0) -> String {
    if isPerson, salt == 0, team.contains(hash) { return Vocabulary.plain(word(hash, .given)) }
    let letters = Array("bcdfghjkmnpqrstvwxz23456789")
    var rest = key.hash(hash ^ salt &* 0x9E37_79B9_7F4A_7C15, isPerson ? 4 : 5)
    var code = ""
    for _ in 0..<(salt == 0 ? 5 : 8) {
      code.append(letters[Int(rest % UInt64(letters.count))])
      rest /= UInt64(letters.count)
    }
    guard isPerson else { return "talk-\(code)" }
    return Vocabulary.plain(word(hash, .given)) + "-" + code
  }

  /// The false name of somebody: each part by itself, so that “Ana” in a text is the first name of “Ana Ruiz” in a list.
  func name(_ name: String, idHash: UInt64) -> String {
    let parts = NameParts(name).parts
    let proper = parts.filter { !$0.isNumber && !WordLists.particles.contains($0.text) }
    guard let first = proper.first else { return "\(word(idHash, .given)) \(word(idHash, .family))" }
    let title = parts.first.flatMap { WordLists.titles.contains($0.text) ? $0.text : nil }
    var words = title.map { [$0.prefix(1).uppercased() + $0.dropFirst() + ($0.count < 4 ? "." : "")] } ?? []
    words.append(shown(first, .given))
    if let last = proper.last, proper.count > 1 { words.append(shown(last, .family)) }
    return words.joined(separator: " ")
  }

  private func shown(_ part: NameParts.Part, _ usual: NameTable.Kind) -> String {
    let word = word(part.hash, table.find(part.hash)?.kind ?? usual)
    return part.length == 1 && !part.isBreakless ? word.prefix(1) + "." : word
  }

  /// The false name of the community: what it is called, with another name proper.
  func communityName(_ name: String) -> String {
    var words: [String] = []
    for part in NameParts(name).parts {
      let isKnown = WordLists.generic.contains(part.text)
      let next =
        isKnown
        ? part.text.prefix(1).uppercased() + part.text.dropFirst() : words.isEmpty ? word(part.hash, .place) : ""
      if !next.isEmpty { words.append(next) }
    }
    return words.isEmpty ? "A Health Community" : words.joined(separator: " ")
  }

  /// In small letters without accents, as ids are.
  static func plain(_ word: String) -> String { String(decoding: Fold.fold(word), as: UTF8.self) }
}

extension NamePool {
  fileprivate func leavingOut(_ isReal: (String) -> Bool) -> NamePool {
    var pool = self
    pool.leaveOut(isReal)
    return pool
  }
}
