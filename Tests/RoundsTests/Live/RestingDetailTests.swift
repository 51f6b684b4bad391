import Drawing
import Testing

@testable import rounds

struct RestingDetailTests {
  private let size = Size(columns: 40, rows: 20)
  private let cells = Rect(column: 20, row: 0, columns: 20, rows: 20)

  /// A list to the left that says one thing, and beside it another on every row.
  private func frame(_ list: String, _ detail: String) -> Frame {
    var canvas = Canvas(size: size)
    canvas.write(list, column: 0, row: 3, style: .plain)
    for row in 0..<size.rows { canvas.write(detail, column: 20, row: row, style: .plain) }
    return canvas.frame
  }

  private func started(_ line: RestingDetail.Line = .fast) -> RestingDetail {
    var resting = RestingDetail()
    _ = resting.frame(frame("one", "first"), following: cells, moves: true, line: line, now: 0)
    return resting
  }

  @Test func theFirstFrameIsWhole() {
    var resting = RestingDetail()
    let first = frame("one", "first")
    #expect(resting.frame(first, following: cells, moves: true, line: .fast, now: 0) == first)
    #expect(resting.due == nil)
  }

  @Test func theListIsThereAtOnceAndWhatIsBesideItAtRest() {
    var resting = started()
    let now = frame("two", "second")
    let shown = resting.frame(now, following: cells, moves: true, line: .fast, now: 1000)
    #expect(shown[0, 3].text == "t" && shown[20, 0].text == "f")
    #expect(resting.due == 1000 + RestingDetail.rest)
    #expect(resting.more(now, line: .fast, now: 1060) == now)
    #expect(resting.due == nil)
  }

  @Test func aKeyHeldDownPutsItOff() {
    var resting = started()
    for (number, time) in [1000, 1030, 1060].enumerated() {
      _ = resting.frame(frame("row \(number)", "page \(number)"), following: cells, moves: true, line: .fast, now: time)
    }
    #expect(resting.due == 1060 + RestingDetail.rest)
  }

  @Test func newsDoNotPutItOffAndComeAtOnceWhenNothingIsOwed() {
    var resting = started()
    let news = frame("one", "news")
    #expect(resting.frame(news, following: cells, moves: false, line: .fast, now: 500) == news)
    _ = resting.frame(frame("two", "second"), following: cells, moves: true, line: .fast, now: 1000)
    let due = resting.due
    _ = resting.frame(frame("two", "third"), following: cells, moves: false, line: .fast, now: 1020)
    #expect(resting.due == due)
    // Events that never stop do not keep it away.
    let last = frame("two", "fourth")
    #expect(resting.frame(last, following: cells, moves: false, line: .fast, now: 1061) == last)
  }

  @Test func whatFollowsNothingOrElsewhereIsWhole() {
    var resting = started()
    let opened = frame("two", "window")
    #expect(resting.frame(opened, following: nil, moves: true, line: .fast, now: 1000) == opened)
    let other = frame("two", "other")
    #expect(resting.frame(other, following: cells, moves: true, line: .fast, now: 2000) == other)
  }

  @Test func overASlowLineItComesInPiecesFromTheTop() {
    let line = RestingDetail.Line.slow(240, waiting: 0)
    var resting = started(line)
    let now = frame("two", "second")
    _ = resting.frame(now, following: cells, moves: true, line: line, now: 1000)
    #expect(resting.due == 1000 + RestingDetail.slowRest)
    var pieces = 0
    var time = 1000
    var last: Frame?
    while let due = resting.due {
      #expect(due > time)
      time = due
      let shown = resting.more(now, line: line, now: time)
      #expect(shown[20, 0].text == "s")
      #expect(shown != last)
      last = shown
      pieces += 1
      #expect(pieces <= 20)
    }
    #expect(last == now && pieces > 3)
  }

  @Test func whatIsNotEvenMadeIsDueThoughNothingDiffers() {
    var resting = started()
    _ = resting.frame(frame("two", "first"), following: cells, moves: true, isBehind: true, line: .fast, now: 1000)
    #expect(resting.due == 1000 + RestingDetail.rest)
    let made = frame("two", "second")
    #expect(resting.more(made, line: .fast, now: 1060) == made)
  }
}
