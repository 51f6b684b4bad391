/// The columns of members' figures, in the order of the file.
extension MemberFigures {
  /// Sums that are finite and not negative.
  private static var sums: [WritableKeyPath<MemberFigures, [Float]>] {
    [\.positive, \.negative, \.heardYes, \.heardNo]
  }
  /// Numbers that are not negative, or NaN for none.
  private static var values: [WritableKeyPath<MemberFigures, [Float]>] {
    [\.attention, \.attentionTeam, \.attentionMembers, \.lapse]
  }
  private static var counts: [WritableKeyPath<MemberFigures, [UInt32]>] { [\.votes, \.questions, \.replies] }

  /// The figures of some rows, one after the other; a place below 0 stands for somebody of whom nothing is known.
  /// Orders are not among them. O(rows).
  func gathered(_ rows: [Int]) -> MemberFigures {
    var found = self
    found.orders = [:]
    found.twoWayTies = []
    found.oneWayTies = []
    found.aloneOrder = []
    found.mostTiesOrder = []
    func gather<Value>(_ column: WritableKeyPath<MemberFigures, [Value]>, or absent: Value) {
      let old = self[keyPath: column]
      // A column that is not computed yet stays so.
      found[keyPath: column] = old.isEmpty ? [] : rows.map { old.indices.contains($0) ? old[$0] : absent }
    }
    for column in MemberFigures.sums { gather(column, or: 0) }
    for column in MemberFigures.values { gather(column, or: .nan) }
    for column in MemberFigures.counts { gather(column, or: 0) }
    gather(\.bridgingShares, or: 0)
    gather(\.lastTwoWay, or: .min)
    gather(\.flags, or: 0)
    gather(\.bridgingBands, or: .max)
    gather(\.activeDays, or: 0)
    gather(\.acuities, or: 0)
    gather(\.isPresent, or: false)
    return found
  }

  /// Writes them. All columns but bridging have one length.
  func write(to writer: inout KeptWriter) {
    for value in [trustPrior, heardPrior, heardWeight] + weights { writer.write(value) }
    writer.write(asOf)
    for column in MemberFigures.sums + MemberFigures.values { writer.write(column: self[keyPath: column]) }
    for column in MemberFigures.counts { writer.write(column: self[keyPath: column]) }
    writer.write(column: lastTwoWay)
    for column in [flags, activeDays, acuities] { writer.write(column: column) }
    writer.write(column: isPresent.map { $0 ? 1 as UInt8 : 0 })
    let hasBridging = count > 0 && bridgingBands.count == count && bridgingShares.count == count
    writer.write(hasBridging)
    if hasBridging {
      writer.write(column: bridgingBands)
      writer.write(column: bridgingShares)
    }
  }

  /// Reads the figures of so many members.
  init(from reader: inout KeptReader, count: Int) throws(KeptReader.Damaged) {
    self.init()
    trustPrior = try reader.number(0...1)
    heardPrior = try reader.number(0...1)
    heardWeight = try reader.number(1e-6...1e6)
    for index in weights.indices { weights[index] = try reader.number(1e-12...1e12) }
    asOf = try reader.integer()
    for column in MemberFigures.sums {
      self[keyPath: column] = try reader.column(of: count)
      try MemberFigures.require(self[keyPath: column].allSatisfy { $0 >= 0 && $0 < 1e12 })
    }
    for column in MemberFigures.values {
      self[keyPath: column] = try reader.column(of: count)
      try MemberFigures.require(self[keyPath: column].allSatisfy { $0.isNaN || ($0 >= 0 && $0 < 1e12) })
    }
    for column in MemberFigures.counts { self[keyPath: column] = try reader.column(of: count) }
    lastTwoWay = try reader.column(of: count)
    flags = try reader.column(of: count)
    activeDays = try reader.column(of: count)
    acuities = try reader.column(of: count)
    isPresent = try reader.column(of: count, UInt8.self).map { $0 == 1 }
    guard try reader.flag() else { return }
    bridgingBands = try reader.column(of: count)
    bridgingShares = try reader.column(of: count)
    try MemberFigures.require(bridgingBands.allSatisfy { $0 <= 100 || $0 == .max })
    try MemberFigures.require(bridgingShares.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  private static func require(_ isSo: Bool) throws(KeptReader.Damaged) {
    if !isSo { throw KeptReader.Damaged() }
  }
}

extension KeptWriter {
  mutating func write(_ members: MemberFigures) { members.write(to: &self) }
}

extension KeptReader {
  mutating func members(_ count: Int) throws(Damaged) -> MemberFigures {
    try MemberFigures(from: &self, count: count)
  }
}
