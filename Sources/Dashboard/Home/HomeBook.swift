import CommunityModel
import FollowUps

/// What the screens keep of the worklist, so that drawing looks nothing up twice.
struct HomeBook: Sendable {
  /// The list shows those who are put off instead of those who need somebody now.
  var showsSnoozed = false
  /// The emergencies that nobody has taken, the newest first: that one nobody has read yet.
  var emergencies: [EmergencyLine] = []
  /// How many promises of the last 28 days were kept; nil when none came due.
  var promises: PromisesKept?
  /// By row of a member: their place in `rows` of the worklist, -2 and below in `snoozed`, -1 for nowhere.
  var places: [Int32] = []
  /// What all of this was made from.
  var key: Key?
  /// What `promises` was counted from.
  var promisesKey: PromisesKey?

  /// Everything that changes how many promises were kept, to the minute: they are counted over all that was done for weeks,
  /// which is too much for every key.
  struct PromisesKey: Sendable, Equatable {
    let lastSeq: Int
    let minute: Int64
  }

  /// Everything that changes what the list holds or what stands in its lines.
  struct Key: Sendable, Equatable {
    let revision: Int
    let snapshot: Int
    let asOf: Timestamp
    let person: String?
    let filter: WorklistFilter
    let showsSnoozed: Bool
  }
}

/// An emergency that nobody has taken, as every screen says it.
struct EmergencyLine: Sendable, Equatable {
  /// The id of the member; nil while their row cannot be read.
  let member: String?
  let name: String
  /// The words that fired it.
  let words: String
  let since: Timestamp
}

extension DashboardState {
  /// The worklist where its rows are those of this snapshot; nil while there is none to read.
  var worklistOfRows: Worklist? {
    guard let worklist = care.worklist, worklist.generation == community.generation, community.progress.isComplete,
      care.home.places.count <= community.members.count
    else { return nil }
    return worklist
  }

  /// The line of a member, open or put off; nil when they have none. O(1).
  func need(of row: MemberRow) -> WorklistRow? {
    guard let worklist = worklistOfRows, care.home.places.indices.contains(row.index) else { return nil }
    let place = Int(care.home.places[row.index])
    if place >= 0 { return worklist.rows.indices.contains(place) ? worklist.rows[place] : nil }
    return worklist.snoozed.indices.contains(-2 - place) ? worklist.snoozed[-2 - place] : nil
  }

  /// Counts everything that changes what a page says about a member.
  var pageRevision: Int { figures.revision &+ care.revision &+ ties.revision }

  /// Brings what is kept of the worklist up to it. O(1) when nothing changed, else O(rows of the worklist).
  mutating func settleHome() {
    let key = HomeBook.Key(
      revision: care.revision, snapshot: generation, asOf: asOf.time, person: userName, filter: care.filter,
      showsSnoozed: care.home.showsSnoozed)
    guard key != care.home.key else { return }
    let before = care.home.key
    care.home.key = key
    if before?.revision != key.revision || before?.snapshot != key.snapshot { placeMembers() }
    nameEmergencies()
    countPromises()
    screens[.rounds]?.lists[.worklist]?.generation = -1
    for index in history.indices where history[index].id == .rounds {
      history[index].lists[.worklist]?.generation = -1
    }
  }

  private mutating func countPromises() {
    let key = HomeBook.PromisesKey(lastSeq: care.state.lastSeq, minute: asOf.time.milliseconds / 60_000)
    guard key != care.home.promisesKey else { return }
    care.home.promisesKey = key
    let kept = care.state.promises(from: asOf.time.adding(days: -DashboardState.windowDays), to: asOf.time)
    care.home.promises = kept.due > 0 ? kept : nil
  }

  private mutating func placeMembers() {
    care.home.places = []
    guard let worklist = care.worklist, worklist.generation == community.generation else { return }
    var last = -1
    for rows in [worklist.rows, worklist.snoozed] { rows.forEachMember { _, member in last = max(last, member.index) } }
    var places = [Int32](repeating: -1, count: last + 1)
    worklist.snoozed.forEachMember { place, member in places[member.index] = Int32(-2 - place) }
    worklist.rows.forEachMember { place, member in places[member.index] = Int32(place) }
    care.home.places = places
  }

  /// Keeps what is known of emergencies while rows cannot be read: nothing takes one off the screen but somebody who
  /// takes it on.
  private mutating func nameEmergencies() {
    guard let worklist = care.worklist else { return }
    if let readable = worklistOfRows {
      let present = readable.emergencies.filter { $0.member.index < community.members.count }
      care.home.emergencies = present.sorted { $0.since > $1.since }.map(emergency)
    } else if worklist.emergencies.count != care.home.emergencies.count {
      care.home.emergencies = worklist.emergencies.map {
        EmergencyLine(member: nil, name: "Somebody", words: "", since: $0.since)
      }
    }
  }

  private func emergency(_ row: WorklistRow) -> EmergencyLine {
    let member = community.members[row.member]
    let signal = row.signals.first { $0.severity == .emergency } ?? row.signals.first
    let said = signal.map { $0.words.joined(separator: ", ") } ?? ""
    let quoted = signal?.messages.first.flatMap { community.messages.contains($0) ? quotable($0) : nil }
    let words = said.isEmpty ? quoted ?? readableFlags(row.flags).first?.reason ?? "" : said
    return EmergencyLine(
      member: member.id, name: Opening.words(of: shownName(member), limit: 60),
      words: Opening.words(of: words, limit: 80), since: row.since)
  }
}
