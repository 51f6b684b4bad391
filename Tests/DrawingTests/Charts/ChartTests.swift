import Drawing
import Testing
import TestSupport

@Suite("Small charts")
struct ChartTests {
  @Test func aSparklineGoesFromLowestToHighest() {
    #expect(Chart.sparkline([0, 1, 2, 3, 4, 5, 6, 7], width: 8) == "▁▂▃▄▅▆▇█")
    #expect(Chart.sparkline([0, 7], width: 2, glyphs: .ascii) == "_#")
  }

  @Test func aSparklineShowsTheLatestValuesAndIsPaddedOnTheLeft() {
    #expect(Chart.sparkline([9, 9, 0, 1], width: 2) == "▁█")
    #expect(Chart.sparkline([0, 1], width: 4) == "  ▁█")
    #expect(Chart.sparkline([], width: 3) == "   ")
    #expect(Chart.sparkline([1], width: -1) == "")
  }

  @Test func oddValuesDoNotDisturbASparkline() {
    #expect(Chart.sparkline([5, 5], width: 2) == "▁▁")
    #expect(Chart.sparkline([.nan, 0, .infinity, 1], width: 4) == " ▁ █")
    #expect(Chart.sparkline([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], width: 2) == "▁█")
    #expect(Chart.sparkline([0.5], width: 1, scale: 0...1) == "▅")
  }

  @Test func aBarIsFullOnlyWhenDone() {
    #expect(Chart.progressBar(0, width: 4) == "░░░░")
    #expect(Chart.progressBar(0.5, width: 4) == "██░░")
    #expect(Chart.progressBar(1, width: 4) == "████")
    #expect(Chart.progressBar(0.9999, width: 4) == "███▉")
    #expect(Chart.progressBar(0.9999, width: 4, glyphs: .ascii) == "###.")
    #expect(Chart.progressBar(0.0001, width: 4) == "▏░░░")
  }

  @Test func everyBarHasItsWidth() {
    var random = SeededGenerator(seed: 8)
    for glyphs in [GlyphSet.unicode, .ascii] {
      for fraction in [Double.nan, -1, 7, .infinity, 0.3, 1] {
        let width = Int.random(in: 0...30, using: &random)
        #expect(TextWidth.columns(Chart.progressBar(fraction, width: width, glyphs: glyphs)) == width)
      }
    }
    #expect(Chart.progressBar(0.5, width: 4) == "██░░")
  }

  @Test func everySignIsOneColumnAndASCIIWhereItMustBe() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let signs =
        [
          glyphs.selection, glyphs.unread, glyphs.closed, glyphs.bullet, glyphs.separator, glyphs.arrowDown,
          glyphs.treeLine, glyphs.quote, glyphs.progress.done, glyphs.progress.open,
        ] + glyphs.sparkLevels + glyphs.eighths
      for sign in signs {
        #expect(TextWidth.columns(sign) == 1, "\(sign)")
        #expect(SafeText.clean(sign, glyphs: glyphs) == sign)
      }
    }
  }
}
