import CommunityModel
import Testing

@testable import CommunityStore

/// `"signals"` of community.json: no mistake in it makes a store unreadable, and each is named.
@Suite struct SignalSettingTests {
  private func store(_ signals: String) throws -> TemporaryStore {
    try TemporaryStore(profile: #"{"format":"rounds","version":1,"name":"Test","signals":\#(signals)}"#)
  }

  /// The table of StoreFormat.md, in full.
  static let defaults = """
    {"F1": {"on": true, "amberShare": 0.5}, "F2": {"hours": 24},
      "F3": {"activeDays": 5, "withinDays": 180, "watchDays": 14, "reachOutDays": 30}, "F4": {"days": 7}, "F5": true,
      "F6": {"hours": 4}, "F7": {"acuity": 2, "gapDays": 7, "teamOnlyDays": 28, "newDays": 30, "settleDays": 7},
      "F8": {"minutes": 10}, "F9": {"drift": 1.5, "redDays": 3}, "consent": "recorded", "lookbackDays": 28}
    """

  @Test func whatTheFormatSaysIsTheDefaultIsTheDefault() throws {
    let store = try store(Self.defaults)
    let settings = try #require(try store.read().profile.signals)
    let numbers: [(String, String, Double)] = [
      ("F1", "amberShare", 0.5), ("F2", "hours", 24), ("F3", "activeDays", 5), ("F3", "withinDays", 180),
      ("F3", "watchDays", 14), ("F3", "reachOutDays", 30), ("F4", "days", 7), ("F6", "hours", 4), ("F7", "acuity", 2),
      ("F7", "gapDays", 7), ("F7", "teamOnlyDays", 28), ("F7", "newDays", 30), ("F7", "settleDays", 7),
      ("F8", "minutes", 10), ("F9", "drift", 1.5), ("F9", "redDays", 3),
    ]
    let standard = SignalSettings()
    for (rule, name, value) in numbers {
      #expect(standard.number(rule, name) == value && settings.number(rule, name) == value, "\(rule).\(name)")
      #expect(settings.isOn(rule) && standard.isOn(rule))
    }
    #expect(settings.consent == standard.consent && settings.lookbackDays == standard.lookbackDays)
    #expect(try store.check() == [])
  }

  @Test func aStoreWithoutSettingsHasNone() throws {
    #expect(try TemporaryStore().read().profile.signals == nil)
    #expect(try TemporaryStore().check() == [])
  }

  @Test func eachSettingThatCannotBeIsNamedAndCostsNoOther() throws {
    let store = try store(
      #"{"F3":{"watchDays":"soon","reachOutDays":40},"F6":{"hours":-1},"F12":{},"consent":"never","F5":false}"#)
    let found = try store.check()
    #expect(
      found.map { $0.prefix { $0 != " " } + " " + $0.drop { $0 != " " }.dropFirst().prefix { $0 != " " } }.sorted() == [
        "community.json: signals.F12:", "community.json: signals.F3.watchDays:", "community.json: signals.F6.hours:",
        "community.json: signals.consent:",
      ])
    let settings = try #require(try store.read().profile.signals)
    #expect(settings.number("F3", "watchDays") == 14 && settings.number("F3", "reachOutDays") == 40)
    #expect(settings.number("F6", "hours") == 4 && settings.consent == .recorded && !settings.isOn("F5"))
  }

  @Test(arguments: ["7", #""on""#, "[]", "true"])
  func settingsThatAreNoObjectAreNamed(_ value: String) throws {
    let found = try store(value).check()
    #expect(found.count == 1 && found.first?.hasPrefix("community.json: signals: ") == true)
    #expect(try store(value).read().profile.name == "Test")
  }
}
