import CommunityModel
import Testing
import TestSupport

@Suite struct ByteSearchTests {
  private func naive(_ needle: [UInt8], _ haystack: [UInt8], from start: Int) -> Int? {
    guard start + needle.count <= haystack.count else { return nil }
    return (start...(haystack.count - needle.count)).first { Array(haystack[$0..<($0 + needle.count)]) == needle }
  }

  private func search(_ needle: [UInt8], _ haystack: [UInt8], from start: Int) -> Int? {
    needle.withUnsafeBytes { needle in
      haystack.withUnsafeBytes { ByteSearch.firstIndex(of: needle, in: $0, from: start) }
    }
  }

  @Test func itFindsWhatANaiveSearchFinds() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20_000 {
      // Two letters make near misses and overlaps likely.
      let haystack = generator.bytes(upTo: 70, from: [97, 98])
      let needle = generator.bytes(upTo: 20, from: [97, 98])
      let start = generator.number(0..<haystack.count + 3)
      #expect(search(needle, haystack, from: start) == naive(needle, haystack, from: start))
    }
  }

  @Test func aHitIsFoundAtEveryPlaceOfEveryLength() {
    for length in 0..<50 {
      for place in 0...length {
        var haystack = [UInt8](repeating: 46, count: length)
        haystack.insert(contentsOf: [120, 121, 122], at: place)
        #expect(search([120, 121, 122], haystack, from: 0) == place)
        #expect(search([120, 121, 122], haystack, from: place + 1) == nil)
      }
    }
  }

  @Test func nothingIsFoundInNothing() {
    #expect(search([1], [], from: 0) == nil)
    #expect(search([], [], from: 0) == 0)
    #expect(search([1, 2], [1], from: 0) == nil)
  }
}
