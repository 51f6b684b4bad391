import CommunityModel

/// The journal, every line of it held against the chain: what was changed, removed, moved or added since it was written.
///
/// The chain shows an honest mistake, and a change by someone who does not know of it; it is no seal: who can write to
/// the store can also write the whole journal and `.rounds/head` anew.
package struct JournalAudit: Sendable {
  /// An event and where it stands.
  package struct Line: Sendable {
    /// Its line in the file, 1 for the first.
    package var number: Int
    package var event: JournalEvent
  }

  /// Something that is not as it was written.
  package struct Finding: Sendable, Equatable {
    package enum Kind: Sendable {
      /// A line holds something else than what was written.
      case changed
      /// Lines were removed.
      case missing
      /// A line stands elsewhere than where it was written.
      case moved
      /// A line that no other one knows of.
      case added
      /// A line's number does not continue the one before, though its hash does.
      case misnumbered
      /// A line that was always there, and that this program cannot read.
      case notAnEvent
      /// A last line without its end.
      case torn
    }

    package var kind: Kind
    /// The line, or for missing ones the line that now stands there; nil when nothing does.
    package var line: Int?
    /// A sentence for a person, without the final stop.
    package var sentence: String
  }

  /// What is known of the last line, which no line behind it names.
  package enum LastLine: Sendable {
    /// `.rounds/head` names it, or a finding says what is wrong with it, or there is none.
    case vouched
    /// There is no `.rounds/head`.
    case noHead
    /// `.rounds/head` names an earlier line.
    case olderHead
  }

  /// How many whole lines there are.
  package var lineCount = 0
  /// Every line that can be read, in the order of the file.
  package var events: [Line] = []
  /// What is not as it was written, in the order of lines; empty when the chain holds.
  package var findings: [Finding] = []
  package var lastLine = LastLine.vouched

  /// A sentence that says why the last line cannot be vouched for; nil when it can.
  package var note: String? {
    switch lastLine {
    case .vouched: nil
    case .noHead:
      "Whether the last line is as it was written cannot be said: .rounds/head, which names it, is not there. "
        + "The next event that is written puts it right"
    case .olderHead:
      "Whether the last line is as it was written cannot be said: .rounds/head names an earlier one, as when a program "
        + "was ended in the middle of writing. The next event that is written puts it right"
    }
  }

  /// Audits the journal of the store at a path. O(length): about half a second for 100,000 lines. Changes nothing and
  /// takes no lock.
  ///
  /// - Throws: when there is a journal and it cannot be read. No journal is an empty one, unless it had lines once.
  package static func run(_ store: String) throws(StoreError) -> JournalAudit {
    // The head first: what is written meanwhile makes the journal longer than it says, never shorter.
    let head = JournalHead.read(store)
    var scan = JournalScan()
    try scan.read(store)
    if scan.isTorn, try scan.hasGrown(store) {
      // Somebody was in the middle of writing.
      scan = JournalScan()
      try scan.read(store)
    }
    return JournalAudit(scan, head)
  }

  private init(_ scan: JournalScan, _ head: JournalHead?) {
    lineCount = scan.lines.count
    events = scan.events
    let chain = JournalChain(scan.lines, head)
    var inspection = JournalInspection(chain: chain, head: head, isTorn: scan.isTorn)
    inspection.run()
    findings = inspection.findings.sorted { ($0.line ?? .max, $0.sentence) < ($1.line ?? .max, $1.sentence) }
    lastLine = scan.lines.isEmpty ? .vouched : inspection.lastLine
  }
}
