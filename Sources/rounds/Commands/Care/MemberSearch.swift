import CommunityModel

/// A member as somebody names them on a command line.
enum MemberSearch {
  /// Who has that id, or else that name, in capitals or not. O(members) for a name.
  static func find(_ word: String, in community: Community) throws -> MemberRow {
    if let row = community.members.row(id: word) { return row }
    let small = word.lowercased()
    let found = community.members.rows.filter { community.members[$0].name.lowercased() == small }
    switch found.count {
    case 1: return found[0]
    case 0: throw Refused("no member has the id or the name “\(word)”")
    default:
      let ids = found.prefix(5).map { community.members[$0].id }.joined(separator: ", ")
      throw Refused(
        "\(found.count) members are called “\(word)”; name one by its id: \(ids)\(found.count > 5 ? ", …" : "")")
    }
  }
}
