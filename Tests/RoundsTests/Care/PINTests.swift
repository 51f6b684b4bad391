import Foundation
import Testing

@testable import rounds

@Suite struct PINTests {
  @Test func aPINMatchesItsHashAndNoOtherDoes() throws {
    let hash = try #require(PINHash.make("2718"))
    #expect(hash.hasPrefix("scrypt$32768$8$1$"))
    #expect(PINHash.matches("2718", hash))
    for other in ["2717", "", "27180", "２７１８"] { #expect(!PINHash.matches(other, hash), "\(other)") }
    // Two hashes of one PIN say nothing about each other.
    #expect(try #require(PINHash.make("2718")) != hash)
  }

  @Test func aHashThatWouldCostTooMuchOrIsNoneNeverMatches() {
    for text in [
      "", "scrypt", "scrypt$32768$8$1$$", "md5$32768$8$1$AAAA$AAAA", "scrypt$1073741824$8$1$AAAA$AAAA",
      "scrypt$32768$8$1$not base64$AAAA", "scrypt$3$8$1$AAAA$AAAAAAAAAAAAAAAAAAAAAA==", "scrypt$-2$8$1$AAAA$AAAA",
    ] {
      #expect(!PINHash.matches("2718", text), "\(text)")
    }
  }

  /// RFC 7914, section 12: the third test vector has parameters that are allowed here.
  @Test func itIsScryptAsTheStandardHasIt() {
    #expect(PINHash.matches("pleaseletmein", PINTests.vector))
    #expect(!PINHash.matches("pleaseletmeout", PINTests.vector))
  }

  /// scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1, 64).
  private static let vector: String = {
    let hex =
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
      + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    var bytes = Data()
    var rest = Substring(hex)
    while !rest.isEmpty {
      bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return "scrypt$16384$8$1$\(Data("SodiumChloride".utf8).base64EncodedString())$\(bytes.base64EncodedString())"
  }()

  @Test func aPINIsSetChangedOnlyWithTheOldOneAndTakenAway() throws {
    let sandbox = try Sandbox()
    let store = try CareStore.make(sandbox.path + "/store")
    func pin(_ lines: String, _ more: String = "") throws -> Int32 {
      try sandbox.script("printf '\(lines)' | rounds pin '\(store.path)' 'Amy Ross' \(more)").status
    }
    #expect(try pin("123\\n") == 1)
    #expect(try pin("1234\\n") == 0)
    #expect(try pin("4321\\n9999\\n") == 1)
    #expect(try pin("1234\\n9999\\n") == 0)
    #expect(try pin("", "--reset --by tom") == 0)
    #expect(try pin("8888\\n") == 0)
    #expect(try pin("8888\\n\\n") == 0)
    #expect(try pin("5678\\n") == 0)
    let journal = try String(contentsOfFile: store.path + "/journal.jsonl", encoding: .utf8)
    #expect(journal.split(separator: "\n").count == 6)
    for pin in ["1234", "9999", "8888", "5678"] { #expect(!journal.contains("\"\(pin)\"")) }
    #expect(try sandbox.script("echo 1 | rounds pin '\(store.path)' nobody").status == 1)
    #expect(try sandbox.run("audit", store.path, "--quiet").status == 0)
  }
}
