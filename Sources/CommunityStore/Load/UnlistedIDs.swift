import CommunityModel

/// Where a scan met each unlisted id first: the offset of the record and the field, in the order of the ids.
struct FirstNamed: Sendable {
  typealias Spot = (offset: Int64, field: String)

  var members: [Spot] = []
  var conversations: [Spot] = []
}

/// Ids that messages name and no file lists: each is told of once, where the store names it first. Pieces are read in
/// any order and cut anywhere, and neither may change what a person is told.
struct UnlistedIDs: Sendable {
  private struct Key: Hashable {
    var id: String
    var isMember: Bool
  }

  private var first: [Key: (place: Place, field: String)] = [:]

  var count: Int { first.count }

  mutating func add(_ id: String, isMember: Bool, _ spot: FirstNamed.Spot, in file: Int) {
    let key = Key(id: id, isMember: isMember)
    let place = Place(file: file, offset: spot.offset)
    if let known = first[key], known.place.raw <= place.raw { return }
    first[key] = (place, spot.field)
  }

  /// Tells of each, in the order of the store.
  func add(to problems: inout ScanProblems) {
    let ordered = first.sorted { a, b in
      (a.value.place.raw, a.value.field, a.key.id) < (b.value.place.raw, b.value.field, b.key.id)
    }
    for (key, spot) in ordered {
      problems.add(
        .doubtful, file: spot.place.file, offset: spot.place.offset, field: spot.field,
        "“\(FieldReading.excerpt(key.id))” is not in \(key.isMember ? "members" : "conversations").jsonl; shown by the id"
      )
    }
  }
}
