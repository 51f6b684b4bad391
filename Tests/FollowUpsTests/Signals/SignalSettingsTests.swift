import CommunityModel
import Foundation
import Testing

@Suite struct SignalSettingsTests {
  private func profile(_ signals: String) throws -> CommunityProfile {
    let text = #"{"format":"rounds","version":1,"name":"TalkingWard","signals":\#(signals)}"#
    return try JSONDecoder().decode(CommunityProfile.self, from: Data(text.utf8))
  }

  @Test func settingsAreReadAndWritten() throws {
    let text = #"{"F3":{"on":true,"watchDays":21},"F5":false,"consent":"assumed","lookbackDays":14}"#
    let settings = try #require(try profile(text).signals)
    #expect(settings.problems.isEmpty && !settings.isOn("F5") && settings.isOn("F3"))
    #expect(settings.number("F3", "watchDays") == 21 && settings.number("F3", "reachOutDays") == 30)
    #expect(settings.consent == .assumed && settings.lookbackDays == 14)
    let again = try JSONDecoder().decode(SignalSettings.self, from: JSONEncoder().encode(settings))
    #expect(again == settings)
  }

  @Test(arguments: [
    #""on""#, "[1]", "7", #"{"F3":"yes"}"#, #"{"F3":{"watchDays":-1}}"#, #"{"F3":{"watchDays":"x"}}"#, #"{"F12":{}}"#,
    #"{"consent":"never"}"#, #"{"lookbackDays":1e300}"#, #"{"F1":{"on":3}}"#, #"{"F1":{"hours":3}}"#,
  ])
  func whatCannotBeIsPassedOverAndTold(_ text: String) throws {
    let settings = try #require(try profile(text).signals)
    #expect(settings.problems.count == 1)
    #expect(settings.number("F3", "watchDays") == 14 && settings.lookbackDays == 28 && settings.isOn("F1"))
  }
}
