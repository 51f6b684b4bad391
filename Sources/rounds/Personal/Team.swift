import CommunityModel

/// The people of community.json's `team`, as somebody names them on a command line or a keyboard.
struct Team {
  let people: [TeamMember]

  init(_ profile: CommunityProfile) { people = profile.team ?? [] }

  /// Who is meant by an id, or else by a name, in capitals or not; nil when nobody is, or two are.
  func person(_ word: String) -> TeamMember? {
    if let exact = people.first(where: { $0.id == word }) { return exact }
    let small = word.lowercased()
    let byID = people.filter { $0.id.lowercased() == small }
    if byID.count == 1 { return byID[0] }
    let byName = people.filter { $0.name.lowercased() == small }
    return byName.count == 1 ? byName[0] : nil
  }

  /// What the journal names a person by: the id of who is meant on the team, else the word as it is.
  func id(_ word: String) -> String { person(word)?.id ?? word }

  /// `amy (Amy Ross), tom (Tom Kerr)`: for a sentence that says who there is.
  var list: String { people.map { "\($0.id) (\($0.name))" }.joined(separator: ", ") }
}
