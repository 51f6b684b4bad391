/// The members whom a member knows, in 90 days, and who of these know each other.
struct Circle {
  struct Contact {
    var member: UInt32
    /// How many of the other contacts they know.
    var known = 0
    /// Which of the groups that hang together without the member in the middle.
    var group = 0
  }

  /// In the order of rows.
  private(set) var contacts: [Contact] = []
  /// How many groups there are; nil without contacts, or where the circle is too large to look through it while somebody
  /// waits.
  private(set) var groups: Int?
  /// Burt's constraint, every tie alike: as `Constraint` gives for the members' graph of 90 days. Nil like `groups`.
  private(set) var constraint: Double?

  /// Ties that are looked at, at most.
  private static let most = 60_000
  /// To find a tie by its ends costs as much as to look at so many in a list.
  private static let findCost = 6

  private let ledger: Ledger
  private let gauges: Gauges
  /// For each member their place among the contacts, counted from 1.
  private var places: [UInt32]

  /// O(Σ contacts · the smaller of their ties and the contacts), at most 60 000; 4 bytes a member for a moment.
  init(of member: UInt32, _ ledger: Ledger, _ gauges: Gauges) {
    self.ledger = ledger
    self.gauges = gauges
    places = []
    guard ledger.classes[Int(member)] == .member else { return }
    forEachNeighbour(of: member) { contacts.append(Contact(member: $0)) }
    guard !contacts.isEmpty else { return }
    contacts.sort { $0.member < $1.member }
    places = [UInt32](repeating: 0, count: ledger.classes.count)
    for (place, contact) in contacts.enumerated() { places[Int(contact.member)] = UInt32(place + 1) }
    look()
    places = []
  }

  /// c = Σ_j (p_j + Σ_q p_q · p_qj)², where p = 1/contacts and p_qj = 1/(all members whom q knows), j and q contacts.
  private mutating func look() {
    let share = 1 / Double(contacts.count)
    var invested = [Double](repeating: share, count: contacts.count)
    var inner = UnionFind(count: contacts.count)
    var left = Circle.most
    for place in contacts.indices {
      let contact = contacts[place].member
      let degree = Double(max(1, gauges.degree[Int(contact)]))
      var known = 0
      left -= forEachContact(of: contact) { other in
        known += 1
        inner.tie(place, other)
        invested[other] += share / degree
      }
      contacts[place].known = known
      if left < 0 { return }
    }
    constraint = invested.reduce(0) { $0 + $1 * $1 }
    var labels: [Int: Int] = [:]
    for place in contacts.indices {
      let root = inner.root(of: place)
      let label = labels[root] ?? labels.count
      labels[root] = label
      contacts[place].group = label
    }
    groups = labels.count
  }

  /// The places of the contacts whom a contact knows; returns how many ties were looked at. Who has more ties than there
  /// are contacts is asked about each contact instead.
  private func forEachContact(of member: UInt32, _ body: (Int) -> Void) -> Int {
    if Int(gauges.touching[Int(member)]) > Circle.findCost * contacts.count {
      for (place, contact) in contacts.enumerated() where contact.member != member {
        if isTied(member, contact.member) { body(place) }
      }
      return Circle.findCost * contacts.count
    }
    return forEachNeighbour(of: member) { other in
      if places[Int(other)] > 0 { body(Int(places[Int(other)]) - 1) }
    }
  }

  private func isTied(_ a: UInt32, _ b: UInt32) -> Bool {
    let ties = ledger.ties
    if let there = ties.find(a, b) {
      let tie = ties[there]
      if tie.last >= gauges.from90 { return true }
      return tie.reverse != TieTable.none && ties.pointer(tie.reverse).pointee.last >= gauges.from90
    }
    guard let back = ties.find(b, a) else { return false }
    return ties.pointer(back).pointee.last >= gauges.from90
  }

  /// Members with a tie of 90 days in either direction; returns how many ties were looked at.
  @discardableResult
  private func forEachNeighbour(of member: UInt32, _ body: (UInt32) -> Void) -> Int {
    let ties = ledger.ties
    var looked = 0
    ties.forEachOut(member) { _, tie in
      looked += 1
      guard ledger.classes[Int(tie.to)] == .member else { return }
      let isRecent =
        tie.last >= gauges.from90
        || (tie.reverse != TieTable.none && ties.pointer(tie.reverse).pointee.last >= gauges.from90)
      if isRecent { body(tie.to) }
    }
    ties.forEachIn(member) { _, tie in
      looked += 1
      guard tie.reverse == TieTable.none, tie.last >= gauges.from90 else { return }
      if ledger.classes[Int(tie.from)] == .member { body(tie.from) }
    }
    return looked
  }
}
