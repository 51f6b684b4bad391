import CommunityModel
import Testing

@testable import SampleCommunities

@Suite struct HarborClockTests {
  @Test(arguments: [
    ("2026-03-08T06:59:59Z", 1), ("2026-03-08T07:00:00Z", 3), ("2026-11-01T05:59:59Z", 1), ("2026-11-01T06:00:00Z", 1),
    ("2026-11-21T19:30:00Z", 14), ("2025-07-04T12:00:00Z", 8), ("2024-03-10T07:00:00Z", 3),
  ])
  func theClockOnTheWallKeepsSummerTime(text: String, hour: Int) throws {
    let time = try #require(Timestamp(rfc3339: text))
    #expect(HarborClock.reading(at: time.seconds).hour == hour)
  }

  @Test func slotsFillNestedChoicesAndRememberWhatIsSettled() {
    var random = SplitMix64(seed: 1)
    var slots = Slots(settled: [:], names: ["op": "Ana"], at: 0)
    let text = slots.fill("{op} {likes {=dish}/eats {=dish}} and {=dish}. {=dish} it is", using: &random)
    let dish = slots.settled["dish"] ?? ""
    #expect(!dish.isEmpty)
    #expect(
      ["likes", "eats"].contains {
        text == "Ana \($0) \(dish) and \(dish). \(dish.prefix(1).uppercased())\(dish.dropFirst()) it is"
      })
  }
}
