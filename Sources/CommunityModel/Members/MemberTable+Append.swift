extension MemberTable {
  /// The fields of a member that become columns; texts point into the caller's bytes.
  package struct Columns {
    package var id: UnsafeRawBufferPointer
    package var name: UnsafeRawBufferPointer
    package var role: Role
    package var acuity: Int?
    package var segments: String = ""
    package var joinedAt: Timestamp?
    package var dischargedAt: Timestamp?
    package var agreesToContact: Bool?
    package var hasLeft = false
    package var isDeceased = false
    package var manager: String?

    package init(id: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer, role: Role) {
      self.id = id
      self.name = name
      self.role = role
    }
  }

  /// Adds a member; false when the id is taken, and then nothing is added.
  package mutating func append(_ fields: Columns, place: UInt64) -> Bool {
    guard ids.insert(fields.id).isNew else { return false }
    names.append(fields.name)
    roles.append(fields.role.rawValue)
    acuities.append(UInt8(clamping: fields.acuity ?? 0))
    segmentLists.append(fields.segments.isEmpty ? WordTable.none : segmentWords.number(of: fields.segments))
    joined.append(fields.joinedAt?.milliseconds ?? .min)
    discharged.append(fields.dischargedAt?.milliseconds ?? .min)
    let consent = fields.agreesToContact.map { $0 ? Flag.agreesToContact : Flag.refusesContact } ?? 0
    flags.append((fields.hasLeft ? Flag.left : 0) | (fields.isDeceased ? Flag.deceased : 0) | consent)
    managers.append(fields.manager.map { managerWords.number(of: $0) } ?? WordTable.none)
    places.append(place)
    search.append(
      Fold.searchable([String(decoding: fields.name, as: UTF8.self), fields.role.name, fields.segments]))
    return true
  }

  /// Adds a record; false when the id is taken.
  package mutating func append(_ record: MemberRecord, place: UInt64) -> Bool {
    var (id, name) = (record.id, record.name)
    return id.withUTF8 { id in
      name.withUTF8 { name in
        var fields = Columns(id: UnsafeRawBufferPointer(id), name: UnsafeRawBufferPointer(name), role: record.role)
        fields.acuity = record.acuity
        fields.segments = (record.segments ?? []).joined(separator: ", ")
        fields.joinedAt = record.joinedAt
        fields.dischargedAt = record.dischargedAt
        fields.agreesToContact = record.consent?.contact
        fields.hasLeft = record.leftAt != nil
        fields.isDeceased = record.deceased ?? false
        fields.manager = record.manager
        return append(fields, place: place)
      }
    }
  }

  /// Copies a member from another table; the id must be new here.
  package mutating func append(row: Int, of other: MemberTable) {
    let member = other[MemberRow(row)]
    var (id, name) = (member.id, member.name)
    id.withUTF8 { id in
      name.withUTF8 { name in
        var fields = Columns(id: UnsafeRawBufferPointer(id), name: UnsafeRawBufferPointer(name), role: member.role)
        fields.acuity = member.acuity
        fields.segments = member.segments
        fields.joinedAt = member.joinedAt
        fields.dischargedAt = member.dischargedAt
        fields.agreesToContact = member.agreesToContact
        fields.hasLeft = member.hasLeft
        fields.isDeceased = member.isDeceased
        fields.manager = member.manager
        _ = append(fields, place: other.places[row])
      }
    }
  }
}
