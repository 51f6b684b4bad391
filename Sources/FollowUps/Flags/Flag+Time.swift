import CommunityModel

extension Flag {
  /// How far it is at an instant: what was put off comes back by itself when its time passes.
  public func status(asOf: Timestamp) -> FlagStatus {
    status == .onHold && !isSnoozed(asOf: asOf) ? statusAfterHold : status
  }

  /// True while it is put off: open, and its time to come back lies after that instant.
  public func isSnoozed(asOf: Timestamp) -> Bool { status == .onHold && snoozedUntil.map { $0 > asOf } ?? true }

  /// True when it is open, not put off, and its due time is past.
  public func isOverdue(asOf: Timestamp) -> Bool {
    isOpen && !isSnoozed(asOf: asOf) && due.map { $0 < asOf } ?? false
  }

  /// What it is once nobody puts it off any more.
  var statusAfterHold: FlagStatus { hasBegun ? .inProgress : owner == nil ? .requested : .accepted }
}
