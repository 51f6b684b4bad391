import Drawing
import TestSupport
import Testing

@Suite("Ego network")
struct EgoNetworkTests {
  private let network = EgoNetwork(
    centre: .init("Ana Ruiz", ink: .patient),
    alters: [
      .init(.init("Tom Kerr"), strength: 12, isGiven: true, isReceived: true),
      .init(.init("Lena Vogt", mark: "+"), strength: 8, isGiven: true, isReceived: true),
      .init(.init("Mei Lin"), strength: 3, isGiven: true, isReceived: false),
      .init(.init("J. Okafor"), strength: 1, isGiven: false, isReceived: true),
    ],
    links: [.init(0, 2)])

  @Test func theNearerTheStrongerAndShapeTellsBothWaysFromOne() {
    let lines = picture(network.lines(width: 64, height: 5))
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Tom Kerr ←═══→") && text.contains("←═"))
    #expect(text.contains("┤ Ana Ruiz ├"))
    #expect(text.contains("Lena Vogt +"))
  }

  @Test func inASCIITheArrowsSayTheSame() {
    let text = picture(network.lines(width: 64, height: 5, glyphs: .ascii)).joined(separator: "\n")
    #expect(text.contains("Tom Kerr <===>"))
    #expect(!text.contains("Mei Lin <==") && text.contains("Mei Lin <--"))
    #expect(text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
  }

  @Test func whereItIsNarrowEverybodyStandsBelowTheMiddle() {
    let lines = picture(network.lines(width: 38, height: 5))
    #expect(lines[0].hasPrefix("Ana Ruiz"))
    #expect(lines[1].hasPrefix("╞←══→ Tom Kerr"))
    #expect(lines[2].contains("Lena Vogt +"))
    #expect(lines[3].contains("→ Mei Lin") && !lines[3].contains("←"))
    #expect(lines[4].hasPrefix("╰←") && lines[4].contains("─ J. Okafor"))
  }

  @Test func neighboursWhoKnowEachOtherAreJoinedAndOthersAreNot() {
    let lines = picture(network.lines(width: 64, height: 5))
    let tom = lines.first { $0.contains("Tom") } ?? ""
    let mei = lines.first { $0.contains("Mei") } ?? ""
    #expect(tom.hasPrefix("╭") && mei.hasPrefix("╰"), "\(lines.joined(separator: "\n"))")
    var apart = network
    apart.links = []
    #expect(!picture(apart.lines(width: 64, height: 5)).contains { $0.hasPrefix("╭") || $0.hasPrefix("╰") })
  }

  @Test func somebodyWithoutTiesStandsAlone() {
    let lines = picture(EgoNetwork(centre: .init("Ana"), alters: []).lines(width: 60, height: 3))
    #expect(lines[1].trimmingPrefix { $0 == " " }.hasPrefix("│ Ana │"))
  }

  /// Whoever is said to be shown is shown, once and whole; nobody else is; nothing is wider than its place.
  @Test(arguments: [GlyphSet.unicode, .ascii])
  func whoeverIsSaidToBeShownIsShownAndNobodyIsWrittenOver(_ glyphs: GlyphSet) {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<1500 {
      let width = random.number(0..<130)
      let height = random.number(0..<46)
      let count = random.number(0..<70)
      let network = EgoNetwork(
        centre: .init("Q", mark: random.number(0..<2) == 0 ? "+" : ""),
        alters: (0..<count).map { index in
          .init(
            .init("<\(index + 100)>".replacing("<", with: "n").replacing(">", with: "z")),
            strength: random.pick([0, 1, 2.5, -3, .nan, .infinity, 1e300]), isGiven: random.number(0..<2) == 0,
            isReceived: random.number(0..<2) == 0)
        },
        links: (0..<random.number(0..<40)).map { _ in .init(random.number(0..<75), random.number(0..<75)) })
      let lines = network.lines(width: width, height: height, glyphs: glyphs)
      #expect(fault(in: lines, width: width, height: height, glyphs: glyphs) == nil)
      let text = picture(lines).joined(separator: "\n")
      let shown = network.fitting(width: width, height: height)
      for index in 0..<count {
        let times = text.split(separator: "n\(index + 100)z", omittingEmptySubsequences: false).count - 1
        #expect(times == (index < shown ? 1 : 0), "\(index) of \(shown) in \(width)x\(height)\n\(text)")
      }
      if shown > 0 { #expect(text.contains("Q")) }
    }
  }

  @Test(arguments: [GlyphSet.unicode, .ascii])
  func namesOfAnyScriptKeepEveryLineInItsPlace(_ glyphs: GlyphSet) {
    var random = SeededGenerator(seed: 78)
    for _ in 0..<600 {
      let width = random.number(0..<120)
      let height = random.number(0..<40)
      func name() -> String {
        random.number(0..<2) == 0
          ? random.hostileText(upTo: 24)
          : random.pick(["林美 Mei Lin", "עמר חדד", "عمر الحداد", "Fay 👩‍⚕️ O’Neill", "é\u{301}\u{301}", "山田 由紀 さくら"])
      }
      let network = EgoNetwork(
        centre: .init(name()),
        alters: (0..<random.number(0..<40)).map { _ in
          .init(
            .init(name(), mark: random.number(0..<2) == 0 ? "+" : ""), strength: 1, isGiven: true, isReceived: false)
        })
      let lines = network.lines(width: width, height: height, glyphs: glyphs)
      let fault = fault(in: lines, width: width, height: height, glyphs: glyphs)
      #expect(fault == nil, "\(fault ?? "")")
    }
  }
}
