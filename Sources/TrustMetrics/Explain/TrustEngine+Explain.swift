import CommunityModel

extension TrustEngine {
  /// Why a figure is what it is: the formula in words, the sum with its numbers, the rows behind it, and what to do.
  ///
  /// The figure is the one of `report()`. Nil when there is no such member, or when the figure is not about such a
  /// subject: M1…M6 are about members, all others about the community, and none about a single conversation.
  ///
  /// A member's figure costs O(their messages, ties and the conversations they wrote in), which is cut at the newest
  /// 20 000 messages; a community's figure O(ties + members + conversations) at worst. Reads no text of a message.
  ///
  /// - Parameters:
  ///   - report: where bridging (M5) and history, which the engine does not compute, are taken from; without it M5
  ///     reads “not known yet” and the headline's change is not told. Of another generation it is passed over.
  public func explain(_ id: FigureID, _ subject: FigureSubject, with report: TrustReport? = nil) -> Explanation? {
    switch (subject, id.scope) {
    case (.community, .community):
      var figures = communityFigures()
      figures.addInterval(reading)
      return explainer(figures, report).explainCommunity(id)
    case (.member(let name), .member):
      guard let row = community.members.row(id: name), row.index < ledger.classes.count else { return nil }
      return explainer(CommunityFigures(), report).explainMember(id, row, named: name)
    case (.community, .member), (.member, .community), (.conversation, _): return nil
    }
  }

  private func explainer(_ figures: CommunityFigures, _ report: TrustReport?) -> Explainer {
    Explainer(
      community: community, ledger: ledger, gauges: gauges, reading: reading, estimates: estimates, figures: figures,
      report: report?.generation == community.generation ? report : nil, pairs: { self.copies(limit: $0) })
  }
}
