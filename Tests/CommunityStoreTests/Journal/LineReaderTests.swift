import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

/// The fast reader says the same as the decoder that defines an event, whatever the line.
@Suite struct LineReaderTests {
  private let reader = JournalLineReader()

  private func fast(_ line: [UInt8], ordinaryOnly: Bool = false) -> JournalEvent? {
    (line + [UInt8](repeating: 0, count: RecordStream.padding)).withUnsafeBytes { bytes in
      let record = Record(
        bytes: UnsafeRawBufferPointer(rebasing: bytes[..<line.count]), readable: bytes.count, offset: 0)
      return ordinaryOnly ? reader.ordinary(record) : reader.event(record)
    }
  }

  private func agree(_ line: String) -> Bool { fast(Array(line.utf8)) == JournalEvent(line: Array(line.utf8)) }

  @Test func whatRoundsWritesIsReadWithoutTheDecoder() {
    var generator = SeededGenerator(seed: 31)
    for number in 0..<500 {
      var data: [String: JournalValue] = [:]
      for index in 0..<generator.number(0..<5) {
        let value: JournalValue =
          switch generator.number(0..<5) {
          case 0: .text(generator.text(upTo: 20))
          case 1: .number(Double(generator.number(-1_000_000..<1_000_000)))
          case 2: .number(Double(generator.number(-1_000_000..<1_000_000)) / 64)
          case 3: .flag(generator.number(0..<2) == 0)
          default: .list((0..<generator.number(0..<4)).map { _ in generator.text(upTo: 6) })
          }
        data["\(index)" + generator.text(upTo: 4)] = value
      }
      let event = JournalEvent(
        seq: number + 1, previous: Journal.hash([UInt8(number & 255)]),
        entry: JournalEntry(
          at: Timestamp(milliseconds: 1_790_000_000_000 + Int64(number)), by: generator.text(upTo: 8),
          event: generator.text(upTo: 8), subject: number % 3 == 0 ? nil : generator.text(upTo: 8), data: data))
      #expect(fast(event.line, ordinaryOnly: true) == event)
      #expect(JournalEvent(line: event.line) == event)
    }
  }

  private static let values = [
    "1", "0", "-0", "-1", "01", "1.0", "1.5", "1e3", "1e400", "-1e400", "1e-400", "123456789012345678901234567890",
    "0.1", "0.1000000000000000055511151231257827", "9007199254740993", "-9007199254740993.5", "1.", ".5", "+1", "0x1",
    "NaN", "Infinity", "true", "false", "null", "tru", "truex", "nul", "\"\"", "\"a\"", "\"\\u0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\u0041\"", "\"\\u0000\"", "\"\\x\"", "\"\\\"", "\"\u{7F}\u{2028}\"",
    "\"a\tb\"",
    "\"e\u{301}\"", "[]", "[\"a\"]", "[\"a\",\"b\\n\"]", "[\"a\",1]", "[1]", "[null]", "[[\"a\"]]", "[\"a\",]", "[,]",
    "[\"a\" \"b\"]", "[\"a\"", "[\"a\"}", "{}", "{\"a\":1}", "{\"a\":{\"b\":[1]}}", "{\"a\":1]", "{\"a\":1,}", "{a:1}",
    "\"2026-11-21T14:02:00Z\"",
    "\"2026-11-21T14:02:00.25-05:00\"", "\"2026-02-30T14:02:00Z\"", " 7 ", "\t\"x\"", "7 7", "", "'a'", "//c\n1",
    "/**/1",
  ]

  @Test func everyOddValueInEveryPlaceMeansTheSame() {
    let names = ["seq", "at", "by", "event", "subject", "data", "previous", "other"]
    let usual = [
      "seq": "5", "at": "\"2026-11-21T14:02:00Z\"", "by": "\"amy\"", "event": "\"noted\"", "subject": "\"ana\"",
      "data": "{\"a\":1}", "previous": "\"00\"",
    ]
    for name in names {
      for value in LineReaderTests.values {
        let fields = names.compactMap { field in
          field == name ? "\"\(field)\":\(value)" : usual[field].map { "\"\(field)\":\($0)" }
        }
        let line = "{" + fields.joined(separator: ",") + "}"
        #expect(agree(line), "\(line)")
        // The same key a second time, before and behind.
        #expect(agree("{\"\(name)\":\(value)," + line.dropFirst()), "\(name) twice: \(value)")
        #expect(agree(line.dropLast() + ",\"\(name)\":\(value)}"), "\(name) twice: \(value)")
      }
      for spelling in ["\\u0073eq", "b\\u0079", "SEQ", "", "e\u{301}"] {
        #expect(agree("{\"\(spelling)\":1,\"seq\":2}"))
      }
    }
    for first in LineReaderTests.values {
      for second in LineReaderTests.values {
        for keys in [("a", "b"), ("a", "a"), ("\u{E9}", "e\u{301}"), ("\\u0061", "a")] {
          let data = "{\"\(keys.0)\":\(first),\"\(keys.1)\":\(second)}"
          let line = #"{"seq":1,"at":"2026-11-21T14:02:00Z","by":"a","event":"b","data":\#(data),"previous":"0"}"#
          #expect(agree(line), "\(line)")
        }
      }
    }
  }

  @Test(arguments: 0..<4) func hostileBytesMeanTheSame(round: Int) {
    var generator = SeededGenerator(seed: UInt64(40 + round))
    let base = Array(
      #"{"seq":12,"at":"2026-11-21T14:02:00Z","by":"amy","event":"noted","subject":"é\n😀","data":{"a":[" x","y"],"b":-1.5,"c":true,"d":"\u00e9"},"previous":"00"}"#
        .utf8)
    let alphabet =
      Array("{}[]\",:\\u0019eE+-.tfn \t".utf8) + [0, 1, 13, 0x7F, 0x80, 0xC2, 0xE2, 0xED, 0xA0, 0xEF, 0xBB, 0xBF, 0xFF]
    var readable = 0
    for number in 0..<4_000 {
      var line = base
      for _ in 0..<generator.number(1..<4) {
        let place = generator.number(0..<line.count)
        switch generator.number(0..<4) {
        case 0: line[place] = generator.pick(alphabet)
        case 1: line.insert(generator.pick(alphabet), at: place)
        case 2: line.remove(at: place)
        default:
          let end = min(line.count, place + generator.number(1..<30))
          line.insert(contentsOf: line[place..<end], at: generator.number(0..<line.count))
        }
      }
      if line.contains(10) || line.isEmpty { continue }
      let expected = JournalEvent(line: line)
      if expected != nil { readable += 1 }
      #expect(fast(line) == expected, "\(round) \(number): \(String(decoding: line, as: UTF8.self))")
    }
    #expect(readable > 200)
  }
}
