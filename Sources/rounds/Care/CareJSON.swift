import CommunityModel
import CommunityStore
import FollowUps

extension JSONLine {
  /// The fields of a flag. `reader` leaves out the words that are not for whoever is reading.
  mutating func fields(of flag: Flag, asOf: Timestamp, names: Names, reader: FlagReader) {
    field("id", flag.id)
    field("member", flag.member)
    field("memberName", names(flag.member))
    field("status", flag.status(asOf: asOf).rawValue)
    field("priority", flag.priority.rawValue)
    if reader.mayRead(flag) {
      field("reason", flag.reason)
      field("outcome", flag.outcome)
      field("message", flag.message)
    }
    field("signal", flag.signal?.rawValue)
    field("due", flag.due)
    field("overdue", flag.isOverdue(asOf: asOf))
    field("owner", flag.owner)
    field("ownerName", flag.owner.map { names($0) })
    field("audience", flag.audience.rawValue)
    field("raisedBy", flag.raisedBy)
    field("raisedAt", flag.raisedAt)
    field("snoozedUntil", flag.snoozedUntil)
    field("closedAt", flag.closedAt)
    field("offeredTo", flag.handOff?.to)
    field("offeredBy", flag.handOff?.from)
    field("changedAt", flag.changedAt)
    field("changedBy", flag.changedBy)
  }
}
