import CommunityModel
import Drawing
import FollowUps

extension DashboardState {
  /// What was done for a member, the newest first, with when and by whom.
  func history(of member: Member, _ page: inout DocumentBuilder, limit: Int) {
    let events = care.state.events(of: member.id)
    guard !events.isEmpty else { return }
    page.heading("History")
    for event in events.suffix(limit).reversed() {
      let sentence =
        mayRead(event, of: member.id)
        ? Opening.words(of: event.sentence { self.shortName($0) }, limit: 400)
        : "something about a flag for other people on the team"
      page.line(
        Span(shortAge(event.at).padded(to: 7), .muted),
        Span(Opening.words(of: nameOfPerson(event.by), limit: 60), .team))
      page.paragraph(sentence, indent: "       ", limit: 3)
    }
    if events.count > limit {
      page.paragraph("\(Words.grouped(events.count - limit)) lines before these", ink: .muted, indent: "       ")
    }
  }

  private func shortName(_ id: String) -> String { Opening.words(of: nameOfPerson(id), limit: 60) }

  /// False when a line says something of a flag that is for other eyes.
  private func mayRead(_ event: CareEvent, of member: String) -> Bool {
    func all(_ ids: [String]) -> Bool {
      ids.allSatisfy { id in care.state.flag(id).map { $0.member != member || mayRead($0) } ?? true }
    }
    func all(_ drafts: [FlagDraft]) -> Bool {
      drafts.allSatisfy {
        $0.member != member || $0.audience.includes(userName, role: roleOfUser, among: [event.by, $0.owner])
      }
    }
    switch event.action {
    case .raise(let drafts): return all(drafts)
    case .claim(let ids, let drafts): return all(ids) && all(drafts)
    case .assign(let ids, _), .change(let ids, _), .note(let ids, _), .snooze(let ids, _, _), .resume(let ids),
      .complete(let ids, _), .cancel(let ids, _), .reopen(let ids, _), .enterInError(let ids, _),
      .offer(let ids, _, _), .accept(let ids, _), .decline(let ids, _):
      return all(ids)
    case .touch(let draft): return all([draft.flag].compactMap(\.self))
    case .recordWants, .plan, .endPlan, .undo, .redo, .setPIN: return true
    }
  }
}
