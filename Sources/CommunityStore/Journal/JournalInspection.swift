import CommunityModel

/// Walks the lines of a journal in the order in which they were written and says what is wrong.
struct JournalInspection {
  typealias Finding = JournalAudit.Finding

  let chain: JournalChain
  let head: JournalHead?
  let isTorn: Bool
  private(set) var findings: [Finding] = []
  private(set) var lastLine = JournalAudit.LastLine.vouched
  /// Indexes of lines of which something was said already.
  private var told: Set<Int> = []
  private var places: [Int]

  init(chain: JournalChain, head: JournalHead?, isTorn: Bool) {
    self.chain = chain
    self.head = head
    self.isTorn = isTorn
    places = chain.lineAt.keys.sorted()
  }

  mutating func run() {
    inspectLinks()
    inspectPlaces()
    let isCut = inspectHead()
    for (index, line) in chain.lines.enumerated() where !line.isEvent && !told.contains(index) {
      add(.notAnEvent, index, "line \(line.number) is not a journal event that this program knows; it is passed over")
    }
    if isTorn, !isCut {
      findings.append(
        Finding(
          kind: .torn, line: chain.lines.count + 1,
          sentence: "line \(chain.lines.count + 1), the last one, is torn, as a power cut leaves it; "
            + "the next write sets it aside in journal.torn.jsonl"))
    }
  }

  private mutating func add(_ kind: Finding.Kind, _ index: Int, _ sentence: String) {
    told.insert(index)
    findings.append(Finding(kind: kind, line: chain.lines[index].number, sentence: sentence))
  }

  private func number(_ index: Int) -> Int { chain.lines[index].number }

  // MARK: Each line against the one before

  private mutating func inspectLinks() {
    var before: (seq: Int, index: Int?) = (0, nil)
    for seq in places {
      guard let index = chain.lineAt[seq] else { continue }
      let isLinked = chain.lines[index].previous == (before.index.map { chain.lines[$0].hash } ?? .origin)
      if seq > before.seq + 1 {
        if isLinked {
          add(
            .misnumbered, index,
            "line \(number(index)) says that it is number \(seq) where \(before.seq + 1) was expected; "
              + "its hash does continue the line before")
        } else {
          tellMissing(before.seq + 1...seq - 1, after: before.index, before: index)
        }
      } else if !isLinked {
        inspectBroken(index, before.index, isLast: seq == places.last && head?.seq != seq)
      }
      before = (seq, index)
    }
  }

  private mutating func tellMissing(_ numbers: ClosedRange<Int>, after: Int?, before: Int) {
    let missing =
      numbers.count == 1 ? "line \(numbers.lowerBound) is" : "lines \(numbers.lowerBound)–\(numbers.upperBound) are"
    let it = numbers.count == 1 ? "it was" : "they were"
    let place =
      after.map { "between what are now lines \(number($0)) and \(number(before))" }
      ?? "before what is now line \(number(before))"
    findings.append(
      Finding(kind: .missing, line: number(before), sentence: "\(missing) missing: \(it) removed \(place)"))
  }

  /// A line that does not name the hash of the line before: which of the two was changed?
  private mutating func inspectBroken(_ index: Int, _ before: Int?, isLast: Bool) {
    // What is no part of a chain names nothing; the line behind it tells that it was changed.
    guard chain.lines[index].previous != nil else { return }
    guard let before else {
      add(
        .changed, index, "line \(number(index)) was changed after it was written: the first line names a line before it"
      )
      return
    }
    guard !told.contains(before) else { return }
    let what = "line \(number(before)) was changed after it was written"
    let isEvent = chain.lines[before].isEvent ? "" : " and is no journal event any more"
    if chain.isUnchanged(index) || isLast {
      add(.changed, before, "\(what)\(isEvent): line \(number(index)) names another hash")
    } else {
      add(.changed, before, "\(what)\(isEvent), or what line \(number(index)) says of it was: the hashes differ")
    }
  }

  // MARK: Lines in the wrong place

  private mutating func inspectPlaces() {
    for (index, line) in chain.lines.enumerated() {
      if chain.moved.contains(index), let seq = line.seq {
        let place = chain.lineAt[seq - 1].map { "behind what is now line \(number($0))" } ?? "elsewhere"
        add(
          .moved, index,
          "line \(line.number) was moved: it is number \(seq) and belongs \(seq == 1 ? "at the beginning" : place)")
      } else if let original = chain.added[index] {
        let why =
          original.map { "it is a copy of line \(number($0))" }
          ?? (line.seq == nil ? "it is no journal event, and no other line knows of it" : "no other line knows of it")
        add(.added, index, "line \(line.number) was added later: \(why)")
      } else if chain.renumbered.contains(index), !told.contains(index), !chain.isUnchanged(index), let seq = line.seq {
        add(
          .changed, index,
          "line \(line.number) was changed after it was written: it says that it is number \(seq), which does not fit "
            + "where it stands")
      }
    }
  }

  // MARK: The last line

  /// Holds the head against the lines; true when it shows that the torn line had been whole.
  private mutating func inspectHead() -> Bool {
    guard let head else {
      lastLine = .noHead
      return false
    }
    let last = places.last ?? 0
    if chain.line(hash: head.hash) != nil {
      lastLine = head.seq >= last ? .vouched : .olderHead
      return false
    }
    if let index = chain.lineAt[head.seq] {
      lastLine = head.seq == last ? .vouched : .olderHead
      if told.contains(index) { return false }
      let end =
        head.seq == last
        ? "the last line (line \(number(index))) was changed after it was written: .rounds/head names another hash"
        : "line \(number(index)) was changed after it was written, and what stands behind it was made to fit: "
          + ".rounds/head names another hash"
      add(.changed, index, end)
      return false
    }
    guard head.seq > last else {
      lastLine = .olderHead
      return false
    }
    let first = last + 1
    if isTorn, head.seq == first {
      let line = chain.lines.count + 1
      findings.append(
        Finding(
          kind: .changed, line: line,
          sentence: "the last line (line \(line)) was changed after it was written: its end is missing"))
      return true
    }
    let sentence =
      if chain.lines.isEmpty {
        "the journal was emptied or removed: it had \(head.seq == 1 ? "a line" : "\(head.seq) lines")"
      } else if head.seq == first {
        "the last line, line \(head.seq), is missing: it was removed after it was written"
      } else {
        "the last lines, \(first)–\(head.seq), are missing: they were removed after they were written"
      }
    findings.append(Finding(kind: .missing, line: nil, sentence: sentence))
    return false
  }
}
