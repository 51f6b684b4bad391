/// K3: how evenly members take part. Counts of messages are kept so that one more message costs O(log), and every sum
/// is a whole number: what is kept up is exactly what is counted anew.
struct Participation {
  /// How many members wrote each number of messages.
  private var tree: FenwickTree
  /// Members who wrote at least one.
  private(set) var members = 0
  /// Messages of them all.
  private(set) var total = 0
  /// Σ rank · messages, members in ascending order, the first rank 1.
  private var rankSum = 0
  /// Σ x ln x in steps of 2⁻³².
  private var entropy: Int64 = 0

  /// Of counts of messages; members with none are left out. O(members).
  init(_ counts: some Collection<UInt32>) {
    let most = Int(counts.max() ?? 0)
    var histogram = [Int](repeating: 0, count: most + 1)
    for count in counts { histogram[Int(count)] += 1 }
    tree = FenwickTree(count: max(64, most * 2))
    for number in stride(from: 1, through: most, by: 1) where histogram[number] > 0 {
      let many = histogram[number]
      tree.add(many, at: number)
      // Ranks members+1 … members+many.
      rankSum += number * (many * members + many * (many + 1) / 2)
      members += many
      total += many * number
      entropy += Int64(many) * Participation.term(number)
    }
  }

  /// A member who wrote `count` messages wrote one more.
  mutating func increment(from count: Int) {
    if count + 1 >= tree.count { grow(to: count + 2) }
    if count == 0 {
      // They come in front of all others, whose ranks move by one.
      rankSum += total + 1
      members += 1
    } else {
      // The last one of those with the same count moves on, and no rank changes.
      rankSum += tree.sum(through: count)
      tree.add(-1, at: count)
    }
    tree.add(1, at: count + 1)
    total += 1
    entropy += Participation.term(count + 1) - Participation.term(count)
  }

  /// The Gini coefficient, 0 (all alike) … 1; nil without members.
  var gini: Double? { Gini.coefficient(rankSum: rankSum, count: members, sum: total) }

  /// The Hill number of order 1: from how many members what is said really comes; nil without members.
  var effectiveSpeakers: Double? {
    HillNumber.shannon(sum: Double(total), sumOfLogs: Double(entropy) / 4_294_967_296, count: members)
  }

  private static func term(_ count: Int) -> Int64 {
    count < 2 ? 0 : Int64((Double(count) * Math.ln(Double(count)) * 4_294_967_296).rounded())
  }

  private mutating func grow(to count: Int) {
    var larger = FenwickTree(count: count * 2)
    var before = 0
    for number in 0..<tree.count {
      let through = tree.sum(through: number)
      if through > before { larger.add(through - before, at: number) }
      before = through
    }
    tree = larger
  }
}
