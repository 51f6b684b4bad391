import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

/// Any bytes in a store neither crash nor lose a readable line.
@Suite struct AnyBytesTests {
  /// A line, whether it can be read, and what it says then.
  private struct Line {
    var bytes: [UInt8]
    var id: String?
    var text = ""
    var isBlank = false
  }

  @Test(arguments: 0..<5) func everyReadableLineIsFoundWithItsText(round: Int) throws {
    for seed in (round * 25)..<(round * 25 + 25) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var lines = (0..<generator.number(0..<40)).map { line($0, &generator) }
      if generator.number(0..<20) == 0 {
        lines.insert(veryLong("long", &generator), at: generator.number(0..<lines.count + 1))
      }
      let store = try TemporaryStore.with()
      var file: [UInt8] = generator.number(0..<6) == 0 ? [0xEF, 0xBB, 0xBF] : []
      for (index, line) in lines.enumerated() {
        file += line.bytes
        if index + 1 < lines.count || generator.number(0..<3) > 0 {
          file += generator.number(0..<4) == 0 ? [13, 10] : [10]
        }
      }
      try store.write("messages/2026-11.jsonl", file)
      let community = try store.read()
      let readable = lines.filter { $0.id != nil }
      #expect(community.messages.count == readable.count, "seed \(seed)")
      for line in readable {
        let row = community.row(ofMessage: line.id ?? "")
        #expect(
          row.map { Array(community.text(of: $0).utf8) } == Array(line.text.utf8), "seed \(seed), \(line.id ?? "")")
      }
      // What cannot be read is named, line by line, and nothing else is.
      let named = Set(community.problems.filter { $0.severity == .unreadable }.compactMap(\.line))
      let broken = Set(lines.indices.filter { lines[$0].id == nil && !lines[$0].isBlank }.map { $0 + 1 })
      let unexpected = named.symmetricDifference(broken).sorted().map {
        "line \($0): \(String(decoding: lines[$0 - 1].bytes.prefix(300), as: UTF8.self))"
      }
      #expect(unexpected == [], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4) func aFewWrongBytesInALineCostNoOtherLine(round: Int) throws {
    for seed in (round * 20)..<(round * 20 + 20) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let store = try TemporaryStore.with()
      for name in ["messages/2026-11.jsonl", "members.jsonl", "conversations.jsonl"] {
        var file: [UInt8] = []
        for number in 0..<40 {
          let good =
            switch name {
            case "members.jsonl":
              Array(
                #"{"id":"p\#(number)","name":"P","role":"peer","acuity":3,"deceased":false,"segments":["a"],"x":null}"#
                  .utf8)
            case "conversations.jsonl":
              Array(#"{"id":"c\#(number)","title":"C","tags":["a","b"],"closedAt":null}"#.utf8)
            default: readable("m\(number)", &generator).bytes
            }
          file += number % 2 == 0 ? good : mutated(good, &generator)
          file.append(10)
        }
        try store.write(name, file)
      }
      let community = try store.read()
      _ = try store.check()
      for number in stride(from: 0, to: 40, by: 2) {
        #expect(community.row(ofMessage: "m\(number)") != nil, "seed \(seed)")
        #expect(
          community.members.row(id: "p\(number)").map { !community.members[$0].isUnlisted } == true, "seed \(seed)")
        #expect(community.conversations.row(id: "c\(number)") != nil, "seed \(seed)")
      }
      community.messages.forEach { _ = community.text(of: $0.row) + (community.id(of: $0.row) ?? "") }
    }
  }

  /// A line with some bytes changed, put in or left out; never a newline.
  private func mutated(_ line: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = line
    let alphabet = Array("{}[]\":,\\ntfu0-.eE x".utf8) + [0, 9, 0x80, 0xC3, 0xFF]
    for _ in 0..<generator.number(1..<4) {
      let place = generator.number(0..<bytes.count)
      switch generator.number(0..<4) {
      case 0: bytes.insert(generator.pick(alphabet), at: place)
      case 1 where bytes.count > 1: bytes.remove(at: place)
      case 2:
        let words = ["nope", "tru", "falsey", "nulll", "-", "1e", "\\ud800", "\\x", "[[["]
        bytes.insert(contentsOf: Array(generator.pick(words).utf8), at: place)
      default: bytes[place] = generator.pick(alphabet)
      }
    }
    return bytes
  }

  @Test(arguments: [
    "nope", "nul", "nulll", "tru", "truex", "fals", "-", "1e", "0x1", "1.2.3", "\"", "[", "{", "}", "]", ":", ",", "\\",
  ])
  func aValueThatIsNoneCostsItsLineAtMost(value: String) throws {
    let fields = [
      "id", "conversation", "author", "sentAt", "text", "replyTo", "mentions", "reactions", "editedAt", "deleted",
      "other",
    ]
    // Each between two messages that can be read.
    var file = Lines.message("m0")
    for (number, field) in fields.enumerated() {
      file +=
        #"{"id":"x\#(number)","conversation":"talk","author":"ana","sentAt":"2026-11-20T10:00:00Z","text":"x","\#(field)":\#(value)}"#
        + "\n" + Lines.message("m\(number + 1)")
    }
    let community = try TemporaryStore.with(file).read()
    for (number, field) in fields.enumerated() {
      #expect(community.row(ofMessage: "m\(number)") != nil && community.row(ofMessage: "m\(number + 1)") != nil)
      #expect(field == "other" || community.problems.contains { $0.line == number * 2 + 2 }, "\(field)")
    }
  }

  private func line(_ number: Int, _ generator: inout SeededGenerator) -> Line {
    let good = readable("m\(number)", &generator)
    switch generator.number(0..<22) {
    case 0:
      // Cut anywhere between its braces.
      let start = (good.bytes.firstIndex(of: 123) ?? 0) + 1
      let end = (good.bytes.lastIndex(of: 125) ?? start) + 1
      return Line(bytes: Array(good.bytes.prefix(generator.number(start..<end))))
    case 1: return Line(bytes: good.bytes + good.bytes)
    case 2:
      var bytes = good.bytes
      bytes.insert(generator.pick([0xFF, 0xC0, 0x80, 0xED]), at: generator.number(1..<bytes.count))
      return Line(bytes: bytes)
    case 3: return Line(bytes: [UInt8](repeating: 0, count: generator.number(1..<200)))
    case 4: return Line(bytes: Array("[".utf8) + [UInt8](repeating: 91, count: generator.number(0..<5000)))
    case 5: return Line(bytes: Array(String(repeating: #"{"a":"#, count: generator.number(1..<3000)).utf8))
    case 6:
      return Line(
        bytes: Array(generator.pick(["null", "7", "\"text\"", "[]", "{}", "}", "true", "{\"id\":\"x\"}"]).utf8))
    case 7, 8: return Line(bytes: generator.pick([[], [32], [9, 32, 13], [13]]), isBlank: true)
    case 9, 10:
      // Random bytes begin so that they can be no record.
      return Line(bytes: [33] + generator.bytes(upTo: 300, from: Array(0...9) + Array(11...255)))
    default: return good
    }
  }

  /// A message in one of the many spellings that JSON has.
  private func readable(_ id: String, _ generator: inout SeededGenerator) -> Line {
    let text = generator.text(upTo: 60)
    func string(_ text: String) -> String {
      var out = "\""
      for scalar in text.unicodeScalars {
        let mustEscape = scalar.value < 32 || scalar == "\"" || scalar == "\\"
        if mustEscape || generator.number(0..<6) == 0 {
          for unit in String(scalar).utf16 {
            let hex = String(unit, radix: 16, uppercase: generator.number(0..<2) == 0)
            out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
          }
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
      return out + "\""
    }
    var fields = [
      #""id":"# + string(id), #""conversation" : "talk""#, #""author":"ana""#, #""sentAt":"2026-11-20T10:00:00Z""#,
      #""text":"# + string(text),
    ]
    for more in [
      #""unknown":{"text":"no","deep":[[[{"id":"no"}]]]}"#, #""mentions":["bo"]"#, #""replyTo":null"#, #""n":-1.5e300"#,
      #""reactions":[{"by":"bo","kind":"thanks","text":"}]"}]"#, #""note":"\"text\":\"no\"}""#,
    ] where generator.number(0..<3) == 0 { fields.append(more) }
    fields.shuffle(using: &generator)
    let blank = generator.pick(["", " ", "\t", " \t "])
    let joined = blank + "{" + blank + fields.joined(separator: blank + "," + blank) + blank + "}" + blank
    return Line(bytes: Array(joined.utf8), id: id, text: text)
  }

  /// Lines around and above the size of the read buffer.
  private func veryLong(_ id: String, _ generator: inout SeededGenerator) -> Line {
    let text = String(repeating: generator.pick(["a", "é", "😀", "{"]), count: generator.number(260_000..<1_100_000))
    return Line(bytes: Array(Lines.message(id, text).utf8.dropLast()), id: id, text: text)
  }
}
