import CJSON
import CommunityModel

/// `members.jsonl` into a member table.
struct MemberScan: TableScan {
  private static let keys: [ObjectReader.Key] = [
    .init(name: "id"), .init(name: "name"), .init(name: "role"), .init(name: "acuity"), .init(name: "segments"),
    .init(name: "joinedAt"), .init(name: "leftAt"), .init(name: "deceased"), .init(name: "manager"),
    .init(name: "dischargedAt"), .init(name: "consent"),
  ]

  private let reader = ObjectReader(MemberScan.keys)
  private let consentReader = ObjectReader([.init(name: "contact")])
  var table: MemberTable
  var problems: ScanProblems

  init(expecting count: Int, problems limit: Int) {
    table = MemberTable(expecting: count)
    problems = ScanProblems(limit: limit)
  }

  /// Adds one record as a member, or a problem.
  mutating func add(_ record: Record, file: Int) {
    if record.isBlank { return }
    if let wrong = reader.read(record) {
      problems.add(.unreadable, file: file, offset: record.offset, "\(wrong); the line is left out")
      return
    }
    var fields = FieldReading(reader: reader, file: file, offset: record.offset, problems: problems)
    defer { problems = fields.problems }
    guard let id = fields.required(0), let name = fields.required(1), let roleName = fields.required(2) else { return }
    var columns = MemberTable.Columns(id: id, name: name, role: .peer)
    if let role = Role(name: String(decoding: roleName, as: UTF8.self)) {
      columns.role = role
    } else {
      let known = Role.allCases.map(\.name).joined(separator: ", ")
      fields.problems.add(
        .doubtful, file: file, offset: record.offset, field: "role",
        "“\(FieldReading.excerpt(roleName))” is not a role; shown as peer. Use one of \(known)")
    }
    columns.acuity = acuity(&fields)
    columns.segments = fields.list(4).joined(separator: ", ")
    columns.joinedAt = fields.time(5)
    columns.hasLeft = fields.time(6) != nil
    columns.isDeceased = fields.flag(7)
    columns.manager = fields.optional(8).map { String(decoding: $0, as: UTF8.self) }
    columns.dischargedAt = fields.time(9)
    columns.agreesToContact = agreesToContact()
    if !table.append(columns, place: Place(file: file, offset: record.offset).raw) {
      fields.refuse(0, MemberScan.taken(FieldReading.excerpt(id)))
    }
  }

  private static func taken(_ id: String) -> String {
    "“\(id)” is a member already; the first record with an id counts"
  }

  /// Tells of a row whose id an earlier scan has found already.
  mutating func refuseSecond(_ row: Int) {
    let place = Place(raw: table.places[row])
    let message = MemberScan.taken(FieldReading.excerpt(table.ids[row]))
    problems.add(.unreadable, file: place.file, offset: place.offset, field: "id", message)
  }

  /// `consent.contact`; nil when there is no answer that can be read, which `rounds check` tells.
  private func agreesToContact() -> Bool? {
    let consent = reader[10]
    guard consent.isObject else { return nil }
    let record = Record(bytes: consent.bytes, readable: consent.bytes.count + Int(CJSON_PADDING), offset: 0)
    guard consentReader.read(record) == nil, consentReader[0].isBoolean else { return nil }
    return consentReader[0].isTrue
  }

  private func acuity(_ fields: inout FieldReading) -> Int? {
    let value = reader[3]
    if value.isAbsent { return nil }
    if value.isNumber, let number = Int(value.text), (1...5).contains(number) { return number }
    fields.problems.add(
      .doubtful, file: fields.file, offset: fields.offset, field: "acuity",
      "it should be a number from 1 (highest) to 5 (lowest); it is ignored")
    return nil
  }
}
