import Testing

@testable import TrustMetrics

@Suite struct PlainTests {
  @Test func numbersAreRoundedAndNeverLessThanNothing() {
    #expect(Plain.decimal(0.885, 2) == "0.89" && Plain.decimal(2.345, 0) == "2" && Plain.decimal(12, 3) == "12.000")
    #expect(Plain.decimal(-0.97, 2) == "−0.97" && Plain.decimal(-0.001, 2) == "0.00")
    #expect(Plain.decimal(.nan, 2) == "-" && Plain.decimal(.infinity, 1) == "-")
    #expect(Plain.short(4) == "4" && Plain.short(2.5) == "2.5" && Plain.short(100) == "100")
    #expect(Plain.percent(0.845) == "85 %" && Plain.percent1(0.0312) == "3.1 %")
    #expect(Plain.count(1, "reply", "replies") == "1 reply" && Plain.count(0, "reply", "replies") == "0 replies")
  }

  @Test func timesAreSaidAsOnTheScreens() {
    let hour: Int64 = 3_600_000
    #expect(Plain.ago(0, asOf: 26 * hour) == "26 h ago" && Plain.ago(0, asOf: 30_000) == "just now")
    #expect(Plain.duration(41 * 24 * hour) == "41 d" && Plain.duration(-5) == "under a minute")
    #expect(Plain.hours(0.5) == "30 min" && Plain.hours(6.25) == "6.3 h" && Plain.hours(72) == "3 d")
  }

  @Test func figuresKeepTheirUnits() {
    func text(_ id: FigureID, _ value: Double) -> String? { Figure(id, value, count: 9).shownText }
    #expect(text(.trust, 70.6) == "71" && text(.memberTrust, 0.894) == "0.89" && text(.stands, 0.62) == "62 %")
    #expect(text(.attention, 2.31) == "2.3 people" && text(.attention, 1) == "1.0 person")
    #expect(text(.connectionGap, 41.9) == "41 d" && text(.connectionGap, 0.4) == "less than 1 d")
    #expect(Figure(.heard, 0.5, interval: 0.25...0.75, count: 9).shownInterval == "25–75 %")
    #expect(Figure(.heard, 0.5, count: 0, standing: .notKnownYet).shownText == nil)
  }
}
