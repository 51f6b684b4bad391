import CommunityModel

/// K6: which groups an asker belongs to: segments, language and acuity, as far as the store says them.
struct AskerGroups {
  /// What a group has in common, and which one it is.
  struct Name: Hashable {
    var kind: String
    var name: String
  }

  private(set) var names: [Name] = []
  private var numbers: [Name: Int] = [:]
  /// Found once for each asker: the language stands in the record, which is read from the store.
  private var known: [UInt32: [Int]] = [:]

  init() {}

  /// The numbers of the groups of a member. The first time it reads the member's record.
  mutating func groups(of member: UInt32, in community: Community) -> [Int] {
    if let found = known[member] { return found }
    let view = community.members[MemberRow(Int(member))]
    var found: [Int] = []
    if let acuity = view.acuity { found.append(number(of: Name(kind: "acuity", name: String(acuity)))) }
    for segment in view.segments.split(separator: ",") {
      let name = Name(kind: "segment", name: AskerGroups.trimmed(segment))
      let number = number(of: name)
      if !name.name.isEmpty, !found.contains(number) { found.append(number) }
    }
    if let language = community.record(of: view.row)?.wants?.language {
      let name = Name(kind: "language", name: AskerGroups.trimmed(Substring(language)))
      if !name.name.isEmpty { found.append(number(of: name)) }
    }
    known[member] = found
    return found
  }

  private mutating func number(of name: Name) -> Int {
    if let known = numbers[name] { return known }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
