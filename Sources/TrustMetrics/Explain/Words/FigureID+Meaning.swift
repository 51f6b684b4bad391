extension FigureID {
  /// The formula in words that need no training: what is counted, how, and what is left out.
  var meaning: String {
    switch self {
    case .trust:
      "Four questions in one number from 0 to 100: are people heard in time, do they have somebody, would the community "
        + "stand without the team, and do members find that it helps? The parts are multiplied and the root is taken, so "
        + "that no part can make up for another."
    case .esteem:
      "Of all that members said about each other's help, the share that was good: thanks, helpful, like, accepted answers "
        + "and writing back, against “not helpful”. Old votes fade: one of 90 days ago counts half."
    case .memberTrust:
      "Of all that others made of this member's help, the share that was good. Votes fade: one of 90 days ago counts half. "
        + "One vote a person in 30 days counts. A thank from who thanks everybody says less than one from who rarely does. "
        + "Silence is never held against anybody. Two votes at the community's usual rate are added, so that one vote "
        + "does not decide."
    case .heard:
      "Of this member's own questions, the share that a person answered within the target for their acuity. A question "
        + "that is younger than the target and has no answer yet is left out. Old questions fade: one of 90 days ago "
        + "counts half. Some questions at the community's usual rate are added, so that one question does not decide."
    case .attention:
      "From how many people the replies to this member really come. If one person wrote nearly all of them, it is close to "
        + "1, however many replies there are. Old replies fade: one of 90 days ago counts half."
    case .connectionGap:
      "How long since the last two-way tie. A tie is two-way when each gave the other attention: a reply, a mention or a "
        + "reaction. With each partner the older of the two directions counts; the newest partner decides."
    case .bridging:
      "How often this member is the shortest way between two other members, over the ties of 90 days and without the team. "
        + "The number says how this compares with all who connect anybody: 100 is the one who connects most."
    case .lapseRisk:
      "How likely this member does not write in the next 30 days. It is estimated from two things only: how long they "
        + "have been silent, and on how many of the last 90 days they wrote. It says nothing about anybody's health."
    case .firstReply:
      "Of the questions that members asked in 28 days, the share that gets a person's answer within the target for the "
        + "asker's acuity. A question is the first message of a conversation that a member began. Those without an answer "
        + "count as still waiting, for as long as they have waited, and are not left out."
    case .selfSustaining:
      "Of the conversations that members began and that have been quiet for two weeks, the share that other members carried "
        + "on after the team's last word (or after the third message, where the team said nothing). Four conversations "
        + "at the usual rate are added, so that a few do not decide."
    case .control:
      "How much of the talk is the team's: of all messages, of all conversations begun, and of all first replies to "
        + "members' questions, in 28 days. It is neither good nor bad by itself."
    case .cookieCutter:
      "Of the team's messages of eight words or more in 90 days, the share that is nearly the same as one to other people: "
        + "at least 80 % of its runs of three words are the same."
    case .stands:
      "How much of the community still hangs together when the team is taken out. Two people hang together when a chain of "
        + "ties of the last 90 days leads from one to the other."
    case .reciprocity:
      "How often attention is returned, beyond what chance alone would give. 0 is chance, 1 is always. Ties of 90 days "
        + "count: replies, mentions and reactions."
    case .participation:
      "How unevenly members take part. 0 means that all active members wrote the same number of messages in 90 days; close "
        + "to 1 means that a few wrote nearly all of them."
    case .weaving:
      "When a member knows two others, how often those two know each other as well. Only members count, and ties of 90 "
        + "days. A triple is one member with two acquaintances; a triangle is three who all know each other."
    case .together:
      "The share of members who have somebody: a two-way tie in the last 28 days. Those with a higher acuity weigh more. "
        + "Counted are members who wrote in 90 days or joined in 30. An unknown acuity counts as 4."
    case .evenHanded:
      "Whether every group is heard alike: the share of questions heard in time in the group that is heard least, divided "
        + "by that of the group that is heard best. 1 means no difference. Groups with fewer than 8 questions in 28 "
        + "days are left out."
    }
  }

  /// Where the formula comes from.
  var source: String {
    switch self {
    case .trust: "Geometric mean of the four parts; METRICS, Headline"
    case .esteem, .memberTrust: "Beta reputation: Jøsang & Ismail 2002"
    case .heard: "Beta-binomial share; METRICS, M2"
    case .attention: "Hill number of order 1: Hill 1973"
    case .connectionGap: "METRICS, M4"
    case .bridging: "Betweenness from sampled pivots: Brandes & Pich 2007; constraint: Burt 1992"
    case .lapseRisk: "Logistic regression; METRICS, M6"
    case .firstReply: "Kaplan & Meier 1958; interval by Greenwood 1926"
    case .selfSustaining: "Beta-binomial share, weight 4; METRICS, C2"
    case .control: "METRICS, C3"
    case .cookieCutter: "MinHash: Broder 1997; METRICS, C4"
    case .stands: "Largest connected component, with and without the team; METRICS, K1"
    case .reciprocity: "Garlaschelli & Loffredo 2004"
    case .participation: "Gini 1912; effective speakers: Hill 1973"
    case .weaving: "Transitivity: Newman, Watts & Strogatz 2002"
    case .together: "METRICS, K5"
    case .evenHanded: "Ratio of two Kaplan–Meier shares; METRICS, K6"
    }
  }
}
