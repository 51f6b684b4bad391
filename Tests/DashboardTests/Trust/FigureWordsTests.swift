import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import TrustMetrics

@Suite struct FigureWordsTests {
  @Test func decimalsAreRoundedAndKeepTheirZeros() {
    #expect(Words.decimal(0.605, 1) == "0.6")
    #expect(Words.decimal(0.05, 2) == "0.05")
    #expect(Words.decimal(-0.004, 2) == "0.00")
    #expect(Words.decimal(-1.25, 1) == "-1.3")
    #expect(Words.decimal(.nan, 1) == "-" && Words.decimal(.infinity, 1) == "-" && Words.decimal(1e300, 2) == "-")
  }

  @Test func timesAreInTheUnitThatAPersonWouldSay() {
    #expect(Words.hours(0.05) == "3 min")
    #expect(Words.hours(2.14) == "2.1 h")
    #expect(Words.hours(9) == "9 h")
    #expect(Words.hours(30.4) == "30 h")
    #expect(Words.hours(76.8) == "3.2 d")
  }

  @Test func sharesOutOfRangeAreCut() {
    #expect(Words.percent(1.4) == "100 %")
    #expect(Words.points(.nan) == 0)
    #expect(Words.points(0) == 0 && Words.points(0.002) == 1 && Words.points(0.997) == 99 && Words.points(1) == 100)
    #expect(Figure(.trust, 1e9, count: 1).pointsNow == 100)
  }

  @Test func aChartSpansAtLeastTwentyPointsAndStaysWithinTheScale() {
    func scale(_ values: [Double]) -> ClosedRange<Double> {
      let points = values.enumerated().map {
        HistoryPoint(at: Int64($0.offset), trust: $0.element, interval: nil, parts: [])
      }
      return HistoryChart.scale(of: .trust, points)
    }
    #expect(scale([84, 84.2]) == 70...100)
    #expect(scale([2, 3]) == 0...20)
    #expect(scale([99, 100]) == 80...100)
    #expect(scale([10, 90]) == 10...90)
    #expect(scale([]) == 0...100)
  }

  @Test func theWorstPartOfTheDayNeedsEightQuestions() {
    var replies = ReplyFigures(onTarget: Figure(.firstReply, 0.5, count: 40))
    #expect(replies.worstPartOfDay == nil)
    replies.heat = (0..<168).map { HeatCell(questions: $0 == 3 ? 7 : $0 == 14 ? 9 : 0, onTarget: $0 == 14 ? 6 : 0) }
    #expect(replies.worstPartOfDay?.questions == 9)
    replies.heat[27] = HeatCell(questions: 1, onTarget: 0)
    #expect(replies.worstPartOfDay?.name == "at night, 0–6 h")
    #expect(replies.worstPartOfDay?.share == 0)
  }

  @Test func namesOfGroupsAreShownHarmlessly() {
    var person = Person()
    person.happen(
      .trust(
        Trusted.report {
          $0.community.groups = [
            GroupFigure(
              kind: "segment", name: "\u{1B}[2Jevil\u{202E}\nname", heard: Figure(.evenHanded, 0.4, count: 12))
          ]
        }))
    person.press("4", "G", "Enter")
    person.sees("evil")
    #expect(!person.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func drawingFiguresReadsNoTexts() {
    let texts = CountedTexts(Town.make())
    var person = Person(texts.snapshot())
    person.happen(.trust(Trusted.report()))
    for key in ["4", "j", "Enter", "w", "G", "Esc", "2", "Enter", "?"] {
      person.press(key)
      person.answerWhy()
      let before = texts.count
      _ = render(person.state, theme: .mono)
      #expect(texts.count == before, "after \(key)")
    }
  }
}
