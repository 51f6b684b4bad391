/// The lines of a journal, each put into the place where it was written as far as that can be known.
///
/// A line whose hash another line names is as it was written: its number is its place. Where such lines do not stand in
/// the order of their numbers, the fewest that explain it were moved. The others were changed, or added: they get the
/// place between their neighbours that is free.
struct JournalChain {
  let lines: [ChainLine]
  /// The index of the line that belongs at a number.
  private(set) var lineAt: [Int: Int] = [:]
  /// Indexes of lines that stand elsewhere than where they belong.
  private(set) var moved: Set<Int> = []
  /// Indexes of lines that belong nowhere, and the index of the line that they are a copy of.
  private(set) var added: [Int: Int?] = [:]
  /// Indexes of lines whose number was changed.
  private(set) var renumbered: Set<Int> = []
  private let byHash: [JournalHash: Int]
  private let named: Set<JournalHash>
  private let head: JournalHead?

  init(_ lines: [ChainLine], _ head: JournalHead?) {
    self.lines = lines
    self.head = head
    byHash = Dictionary(lines.indices.map { (lines[$0].hash, $0) }, uniquingKeysWith: { first, _ in first })
    var named = Set(lines.compactMap(\.previous))
    if let head { named.insert(head.hash) }
    self.named = named
    placeUnchanged()
    placeOthers()
  }

  /// True when another line, or the head, names the hash that the line has now.
  func isUnchanged(_ index: Int) -> Bool { named.contains(lines[index].hash) }

  /// The index of the first line with a hash.
  func line(hash: JournalHash) -> Int? { byHash[hash] }

  private mutating func placeUnchanged() {
    let unchanged = lines.indices.filter { (lines[$0].seq ?? 0) > 0 && isUnchanged($0) }
    let inOrder = longestRise(unchanged)
    for index in inOrder { lineAt[lines[index].seq ?? 0] = index }
    let stays = Set(inOrder)
    for index in unchanged where !stays.contains(index) {
      let seq = lines[index].seq ?? 0
      if let there = lineAt[seq] {
        added[index] = .some(lines[there].hash == lines[index].hash ? there : nil)
      } else {
        lineAt[seq] = index
        moved.insert(index)
      }
    }
  }

  /// The longest choice of lines whose numbers rise. O(n log n).
  private func longestRise(_ indexes: [Int]) -> [Int] {
    func seq(_ index: Int) -> Int { lines[index].seq ?? 0 }
    // For each length, the line with the lowest number that a rise of that length can end with.
    var ends: [Int] = []
    var before: [Int: Int] = [:]
    for index in indexes {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if seq(ends[middle]) < seq(index) { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [Int] = []
    var next = ends.last
    while let index = next {
      rise.append(index)
      next = before[index]
    }
    return rise.reversed()
  }

  /// Places the lines that nobody names: first those whose number fits where they stand, then those whose does not.
  private mutating func placeOthers() {
    var others: [Int] = []
    for index in lines.indices where added[index] == nil && !(isUnchanged(index) && (lines[index].seq ?? 0) > 0) {
      others.append(index)
    }
    if others.isEmpty { return }
    others = place(others) { chain, index, gap in chain.placeByNumber(index, gap) }
    others = place(others) { chain, index, gap in chain.placeByPosition(index, gap) }
    for index in others { added[index] = .some(nil) }
  }

  /// Offers each line the numbers between those of its neighbours that stand in their places; returns who took none.
  private mutating func place(_ others: [Int], _ take: (inout JournalChain, Int, Range<Int>) -> Bool) -> [Int] {
    var placeOf: [Int: Int] = [:]
    for (seq, index) in lineAt where !moved.contains(index) { placeOf[index] = seq }
    // The number of the next line that stands in its place, from behind.
    var nextPlace = Array(repeating: Int.max, count: lines.count + 1)
    for index in lines.indices.reversed() { nextPlace[index] = placeOf[index] ?? nextPlace[index + 1] }
    var left: [Int] = []
    var candidates = others[...]
    var last = 0
    for index in lines.indices {
      if let seq = placeOf[index] { last = seq }
      guard candidates.first == index else { continue }
      candidates.removeFirst()
      guard take(&self, index, last..<max(last, nextPlace[index])) else {
        left.append(index)
        continue
      }
      if !moved.contains(index), let seq = seqTaken { last = seq }
    }
    return left
  }

  /// The number that the last line took.
  private var seqTaken: Int?

  private mutating func take(_ index: Int, at seq: Int) -> Bool {
    lineAt[seq] = index
    seqTaken = seq
    return true
  }

  private mutating func placeByNumber(_ index: Int, _ gap: Range<Int>) -> Bool {
    let line = lines[index]
    guard let seq = line.seq, seq > 0, lineAt[seq] == nil else { return false }
    if seq > gap.lowerBound, seq < gap.upperBound {
      // Behind the line that it names there is no room for a gap.
      if seq > gap.lowerBound + 1, names(index, gap.lowerBound) { return false }
      return take(index, at: seq)
    }
    guard let previous = line.previous, let before = byHash[previous], lines[before].seq == seq - 1,
      lineAt[seq - 1] == before
    else { return false }
    moved.insert(index)
    return take(index, at: seq)
  }

  private mutating func placeByPosition(_ index: Int, _ gap: Range<Int>) -> Bool {
    let seq = gap.lowerBound + 1
    guard gap.contains(seq), lineAt[seq] == nil,
      gap.upperBound < .max || names(index, seq - 1) || (head?.seq ?? 0) >= seq || isUnchanged(index)
    else { return false }
    if lines[index].seq != nil { renumbered.insert(index) }
    return take(index, at: seq)
  }

  /// True when a line names the line at a number as the one before it.
  private func names(_ index: Int, _ seq: Int) -> Bool {
    guard let previous = lines[index].previous else { return false }
    return seq == 0 ? previous == .origin : lineAt[seq].map { lines[$0].hash == previous } ?? false
  }
}
