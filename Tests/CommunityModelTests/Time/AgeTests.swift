import CommunityModel
import Testing

@Suite struct AgeTests {
  private func text(_ milliseconds: Int64) -> String {
    Age(of: Timestamp(milliseconds: 0), asOf: Timestamp(milliseconds: milliseconds)).text
  }

  private static let known: [(Int64, String)] = [
    (0, "now"), (59, "now"), (60, "1 min"), (3_599, "59 min"), (3_600, "1 h"), (93_600, "26 h"), (172_799, "47 h"),
    (172_800, "2 d"), (5_184_000, "60 d"), (5_270_400, "2 mo"), (60_480_000, "22 mo"), (63_072_000, "23 mo"),
    (63_158_400, "2 y"), (63_904_140_000, "2025 y"), (-59, "now"), (-60, "in 1 min"), (-7_200, "in 2 h"),
  ]

  @Test(arguments: known)
  func aTimeAgoReadsAsPeopleSayIt(seconds: Int64, expected: String) { #expect(text(seconds * 1000) == expected) }

  @Test func olderNeverReadsAsYounger() {
    let units = ["now": 0.0, "min": 1, "h": 60, "d": 1440, "mo": 43_830, "y": 525_960]
    var before = -1.0
    for minute in stride(from: Int64(0), to: 6 * 525_960, by: 7) {
      let words = text(minute * 60_000).split(separator: " ")
      let minutes = words.count == 1 ? 0 : (Double(words[0]) ?? -1) * (units[String(words[1])] ?? -1)
      #expect(minutes >= before, "\(words) after \(before) minutes")
      before = minutes
    }
  }

  @Test func agesOfExtremeTimesDoNotCrash() {
    let ends = [Timestamp(milliseconds: .min), Timestamp(milliseconds: .max), Timestamp(milliseconds: 0)]
    for a in ends { for b in ends { #expect(!Age(of: a, asOf: b).text.isEmpty) } }
  }
}
