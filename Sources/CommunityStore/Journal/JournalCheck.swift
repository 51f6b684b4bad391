import CommunityModel

extension Journal {
  /// Every line of the journal that an audit finds something wrong with. O(length).
  package static func check(_ store: String) -> [StoreProblem] {
    let name = "journal.jsonl"
    let audit: JournalAudit
    do { audit = try JournalAudit.run(store) } catch { return [StoreProblem(file: name, message: error.message)] }
    return audit.findings.map { finding in
      let isUnreadable = finding.kind == .notAnEvent || finding.kind == .torn
      return StoreProblem(
        severity: isUnreadable ? .unreadable : .doubtful, file: name, line: finding.line, message: finding.sentence)
    }
  }
}
