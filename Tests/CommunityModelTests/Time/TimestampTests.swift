import CommunityModel
import Testing
import TestSupport

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-11-21T14:02:00Z", 1_795_269_720_000),
    ("2026-11-21t14:02:00z", 1_795_269_720_000), ("2026-11-21 14:02:00Z", 1_795_269_720_000),
    ("2026-11-21T14:02:00.25-05:00", 1_795_287_720_250), ("2026-11-21T14:02:00+05:30", 1_795_249_920_000),
    ("2026-11-21T14:02:00-00:00", 1_795_269_720_000), ("2026-11-21T14:02:00+23:59", 1_795_183_380_000),
    ("2026-11-21T14:02:00.9999999999999999999999999999999999999Z", 1_795_269_720_999),
    ("2026-11-21T14:02:00.1Z", 1_795_269_720_100), ("2026-11-21T14:02:00.04Z", 1_795_269_720_040),
    ("2024-02-29T00:00:00Z", 1_709_164_800_000), ("2000-02-29T12:00:00Z", 951_825_600_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ("1969-12-31T23:59:59.5Z", -500), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
  ])
  func whatRFC3339AllowsIsRead(text: String, milliseconds: Int64) {
    #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026", "2026-11-21", "2026-11-21T14:02:00", "2026-11-21T14:02Z", "2026-11-21T14:02:00.Z",
    "2026-11-21T14:02:00.", "2026-11-21T14:02:00,5Z", "2026-11-21T14:02:00+0500", "2026-11-21T14:02:00+05",
    "2026-11-21T14:02:00+24:00", "2026-11-21T14:02:00+05:60", "2026-11-21T14:02:00+5:300", "2026-11-21T14:02:00Zz",
    "2026-11-21T14:02:00Z ", " 2026-11-21T14:02:00Z", "2026-13-21T14:02:00Z", "2026-00-21T14:02:00Z",
    "2026-11-31T14:02:00Z", "2026-11-00T14:02:00Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
    "2026-11-21T24:00:00Z", "2026-11-21T14:60:00Z", "2026-11-21T14:02:61Z", "2026-11-21X14:02:00Z",
    "2026/11/21T14:02:00Z", "2026-11-21T14.02.00Z", "20261121T140200Z0000", "-026-11-21T14:02:00Z",
    "+026-11-21T14:02:00Z", "2026-1a-21T14:02:00Z", "２０26-11-21T14:02:00Z", "2026-11-21T14:02:00ÅÅ",
    "2026-11-21T14:02:00.5", "2026-11-21T14:02:00−05:00", "yesterday at half past two",
  ])
  func whatIsNoTimeWithZoneIsRefused(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func everyCutOfATimeIsRefused() {
    let whole = "2026-11-21T14:02:00.125+05:30"
    for length in 0..<whole.count { #expect(Timestamp(rfc3339: String(whole.prefix(length))) == nil) }
  }

  @Test func whatIsWrittenIsReadAgain() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let time = Timestamp(milliseconds: .random(in: -62_167_219_200_000...253_402_300_799_999, using: &generator))
      #expect(Timestamp(rfc3339: time.description) == time)
    }
  }

  @Test func theOffsetMovesTheInstantAndNothingElse() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let local = Timestamp(seconds: .random(in: 0...4_000_000_000, using: &generator))
      let (hours, minutes) = (generator.number(0..<24), generator.number(0..<60))
      let sign = generator.number(0..<2) == 0 ? 1 : -1
      let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let text = local.description.dropLast() + "\(sign > 0 ? "+" : "-")\(pad(hours)):\(pad(minutes))"
      let expected = local.adding(seconds: Int64(-sign * (hours * 3600 + minutes * 60)))
      #expect(Timestamp(rfc3339: String(text)) == expected)
    }
  }

  @Test func anyBytesAreReadOrRefusedWithoutACrash() {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("0123456789-:T tzZ+.".utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<20_000 {
      var bytes = Array("2026-11-21T14:02:00Z".utf8)
      for _ in 0..<generator.number(0..<4) { bytes[generator.number(0..<bytes.count)] = generator.pick(alphabet) }
      bytes += generator.bytes(upTo: 8, from: alphabet)
      let time = bytes.withUnsafeBytes { Timestamp(rfc3339: $0) }
      if let time { #expect(Timestamp(rfc3339: time.description) == time) }
    }
  }

  @Test(arguments: [Int64.min, .min + 1, -1, 0, .max]) func anyInstantCanBeShown(milliseconds: Int64) {
    #expect(Timestamp(milliseconds: milliseconds).description.hasSuffix("Z"))
  }
}
