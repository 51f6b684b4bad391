import CommunityModel
import Testing

@testable import Dashboard

@Suite struct EgoTiesTests {
  private func names(_ found: EgoTies, in town: Community) -> [String] {
    found.alters.map { town.members[$0.member].id }
  }

  private func look(_ id: String, in town: Community, since: Int64 = .min, reach: EgoTies.Reach = .init()) -> EgoTies {
    EgoTies(of: town.members.row(id: id) ?? MemberRow(0), since: since, in: town, reach: reach)
  }

  private static func quiet() -> Town.Records {
    var records = Town.records()
    records.messages = []
    return records
  }

  @Test func repliesThanksAndMentionsCountInBothDirections() {
    var records = Self.quiet()
    let asked = records.say("insulin", "ana", hoursAgo: 10, "Does walking help?")
    let told = records.say(
      "insulin", "jo", hoursAgo: 9, "It does.", answering: asked,
      reactions: [ReactionRecord(by: "ana", kind: "thanks"), ReactionRecord(by: "tom", kind: "not helpful")])
    records.say("insulin", "tom", hoursAgo: 8, "For me too.", answering: told)
    let town = records.community()
    let ana = look("ana", in: town)
    #expect(names(ana, in: town) == ["jo"])
    #expect(ana.alters[0].given.thanks == 1 && ana.alters[0].received.replies == 1 && ana.alters[0].isTwoWay)
    let jo = look("jo", in: town)
    #expect(names(jo, in: town) == ["ana", "tom"])
    // Somebody says that it did not help: no thanks; that they answered is a tie.
    #expect(jo.alters[1].received.thanks == 0 && jo.alters[1].received.replies == 1 && !jo.alters[1].isTwoWay)
  }

  @Test func whoAnswersNobodyByNameAnswersWhoSpokeBefore() {
    var records = Self.quiet()
    records.say("salt", "jo", hoursAgo: 10, "Lemon.")
    records.say("salt", "bell", hoursAgo: 9, "Reminder.")
    records.say("salt", "ana", hoursAgo: 8, "And vinegar.")
    let town = records.community()
    #expect(names(look("ana", in: town), in: town) == ["jo"])
    #expect(look("jo", in: town).alters.first?.received.replies == 1)
  }

  @Test func othersWhoAnsweredEachOtherAreSaidToKnowEachOther() {
    var records = Self.quiet()
    let first = records.say("salt", "jo", hoursAgo: 10, "Lemon.")
    let second = records.say("salt", "ana", hoursAgo: 9, "And vinegar.", answering: first)
    let third = records.say("salt", "tom", hoursAgo: 8, "And thyme.", answering: second)
    records.say("salt", "jo", hoursAgo: 7, "Thyme!", answering: third)
    let town = records.community()
    let ana = look("ana", in: town)
    #expect(Set(names(ana, in: town)) == ["jo", "tom"])
    #expect(ana.links.count == 1 && ana.links[0] == (0, 1))
  }

  @Test func nobodyTiesToABotToWhoLeftOrToThemselves() {
    var records = Self.quiet()
    let first = records.say("salt", "bell", hoursAgo: 10, "Reminder.")
    records.say("salt", "ana", hoursAgo: 9, "Thanks, Bell.", answering: first)
    let ned = records.say("salt", "ned", hoursAgo: 2000, "Goodbye.")
    records.say("salt", "ana", hoursAgo: 8, "Goodbye.", answering: ned)
    let own = records.say("salt", "ana", hoursAgo: 7, "I mean it.")
    records.say("salt", "ana", hoursAgo: 6, "Really.", answering: own)
    let town = records.community()
    #expect(look("ana", in: town).alters.isEmpty)
  }

  @Test func whatIsOlderThanTheWindowIsLeftOut() {
    var records = Self.quiet()
    let old = records.say("salt", "jo", hoursAgo: 24 * 40, "Lemon.")
    records.say("salt", "ana", hoursAgo: 24 * 39, "Yes.", answering: old)
    let new = records.say("feet", "omar", hoursAgo: 30, "Shoes.")
    records.say("feet", "ana", hoursAgo: 29, "Socks.", answering: new)
    let town = records.community()
    let recent = look("ana", in: town, since: Town.ago(24 * 28).milliseconds)
    #expect(names(recent, in: town) == ["omar"])
    #expect(look("ana", in: town).alters.count == 2)
  }

  @Test func aLookNeverSeesMoreThanItsReachAndSaysSo() {
    var records = Self.quiet()
    for number in 0..<400 {
      records.say("salt", number % 2 == 0 ? "ana" : "jo", hoursAgo: 500 - Double(number), "Number \(number)")
    }
    let town = records.community()
    let short = look("ana", in: town, reach: EgoTies.Reach(own: 10, seen: 100, before: 2, after: 3))
    #expect(short.messages == 10 && !short.isWhole)
    #expect(short.alters[0].given.replies <= 12)
    let whole = look("ana", in: town)
    #expect(whole.isWhole && whole.messages == 200)
    #expect(whole.alters[0].given.replies == 199 && whole.alters[0].received.replies == 200)
  }
}
