/// A figure by the id of its definition.
public enum FigureID: String, Sendable, Hashable, CaseIterable, Codable {
  /// The headline: 100 · (Heard · Together · Stands · Esteem)^¼.
  case trust = "T"
  /// The community's own M1: what members make of what they get from each other.
  case esteem = "E"
  /// Trust in a member (Beta reputation, Jøsang & Ismail 2002).
  case memberTrust = "M1"
  /// Share of a member's questions that a human answered within the target.
  case heard = "M2"
  /// From how many people a member's replies really come (Hill number of order 1).
  case attention = "M3"
  /// How long since the last two-way tie, weighted by acuity.
  case connectionGap = "M4"
  /// Betweenness among members (Brandes & Pich 2007).
  case bridging = "M5"
  /// How likely a member has gone for good.
  case lapseRisk = "M6"
  /// Time to the first human reply (Kaplan & Meier 1958).
  case firstReply = "C1"
  /// Share of conversations that members carry on without the team.
  case selfSustaining = "C2"
  /// The team's share of messages, starts and first replies.
  case control = "C3"
  /// Share of team messages that are nearly the same as one to other people.
  case cookieCutter = "C4"
  /// How much of the community still hangs together without the team.
  case stands = "K1"
  /// How often ties go both ways (Garlaschelli & Loffredo 2004).
  case reciprocity = "K2"
  /// How evenly members take part (Gini; effective speakers).
  case participation = "K3"
  /// How often two acquaintances of a member know each other (transitivity).
  case weaving = "K4"
  /// Share of members, weighted by acuity, who have a two-way tie.
  case together = "K5"
  /// Whether all groups are heard alike.
  case evenHanded = "K6"
}
