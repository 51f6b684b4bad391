import Drawing
import Testing

@Suite("Heat map")
struct HeatMapTests {
  private let map = HeatMap(
    rowNames: ["Mon", "Tue"],
    cells: [
      (0..<24).map { .init(value: $0 < 6 ? 0 : $0 < 12 ? 0.5 : $0 < 18 ? 0.7 : 1, count: 9) },
      (0..<24).map { .init(value: $0 == 3 ? .nan : 0.3, count: $0 < 12 ? 9 : 1) },
    ], isGoodHigh: true, leastCount: 2, legend: .init(best: "heard", worst: "not", unknown: "few"))

  @Test func darkIsWhereSomebodyShouldLook() {
    #expect(
      picture(map.lines(width: 30)) == [
        "Mon ██████▒▒▒▒▒▒░░░░░░        ",
        "Tue ▓▓▓·▓▓▓▓▓▓▓▓············  ",
        "    0  3  6  9  12 15 18 21   ",
        "    heard  ░▒▓█ not  · few    ",
      ])
    #expect(
      picture(map.lines(width: 30, glyphs: .ascii)) == [
        "Mon ######======::::::        ",
        "Tue ***.********............  ",
        "    0  3  6  9  12 15 18 21   ",
        "    heard  :=*# not  . few    ",
      ])
    var other = map
    other.isGoodHigh = false
    #expect(picture(other.lines(width: 30))[0] == "Mon       ▒▒▒▒▒▒▓▓▓▓▓▓██████  ")
    #expect(map.lines(width: 30)[0].contains { $0.text.contains("█") && $0.ink == .warning })
  }

  @Test func hoursAreAsWideAsThereIsRoom() {
    #expect(
      picture(map.lines(width: 54)) == [
        "Mon ████████████▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░              ",
        "Tue ▓▓▓▓▓▓· ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓· · · · · · · · · · · ·   ",
        "    0     3     6     9     12    15    18    21      ",
        "    heard  ░▒▓█ not  · few                            ",
      ])
  }

  @Test func hoursShareAColumnWhereItIsNarrow() {
    #expect(
      picture(map.lines(width: 15)) == [
        "Mo ███▒▒▒░░░   ",
        "Tu ▓▓▓▓▓▓▓▓▓▓▓▓",
        "   0  6  12 18 ",
        "heard  ░▒▓█ not",
      ])
  }

  @Test func ofTooFewLinesTheLegendGoesFirst() {
    let all = picture(map.lines(width: 30))
    #expect(picture(map.lines(width: 30, height: 3)) == Array(all[..<3]))
    #expect(map.rows == 4)
  }

  @Test func noSignMeansTwoThings() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let legend = picture(map.lines(width: 30, glyphs: glyphs))[3]
      let signs = legend.filter { !$0.isLetter && $0 != " " }
      #expect(Set(signs).count == signs.count, "\(legend)")
      #expect(signs.count == 5)
    }
  }
}
