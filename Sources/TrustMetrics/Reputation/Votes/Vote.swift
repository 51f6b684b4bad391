/// One member's word on another's help.
package struct Vote: Sendable, Hashable {
  /// The row of the member who judges.
  package var rater: UInt32
  /// The row of the member who is judged.
  package var target: UInt32
  /// When, in milliseconds since 1970.
  package var at: Int64
  /// What they did; it decides the sign.
  package var kind: VoteKind

  /// A vote; rows are positions in the member table.
  package init(rater: UInt32, target: UInt32, at: Int64, kind: VoteKind) {
    self.rater = rater
    self.target = target
    self.at = at
    self.kind = kind
  }

  /// Whether it raises trust.
  package var isPositive: Bool { kind.isPositive }
}
