import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import TestSupport
import Testing

@testable import rounds

@Suite struct TourTests {
  @Test func eachCaptionFitsTheSmallestScreen() {
    for step in Tour.harbor {
      #expect(TextWrap.count(step.caption, columns: 36) <= 4, "\(step.caption)")
      #expect(step.caption.last.map { ".?!".contains($0) } == true)
    }
    #expect(Tour.harbor.count >= 10)
  }

  @Test func eachKeyIsTheNameOfOne() {
    for key in Tour.harbor.flatMap(\.keys) { #expect(Key(name: key) != nil, "\(key)") }
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 40)])
  func eachKeyDoesSomethingOnTheDemo(_ size: (Int, Int)) throws {
    let sandbox = try Sandbox()
    let store = sandbox.path + "/demo"
    let clock = try #require(Timestamp(rfc3339: "2026-11-21T19:02:00Z"))
    try Demo.write(to: store, endingAt: clock)
    let community = try CommunityStore.read(store, options: StoreOptions(clock: clock))
    var state = DashboardState(
      community: community, clock: clock, size: Size(columns: size.0, rows: size.1), userName: "amy",
      readBaseline: clock)
    let stage = Stage(community, store: store, asOf: state.asOf, clock: clock)
    try stage.begin(&state)
    stage.play(.visit(.tour), &state)
    for (number, step) in Tour.harbor.enumerated() {
      for key in step.keys {
        let before = render(state, theme: .mono)
        stage.play(.key(try #require(Key(name: key))), &state)
        let frame = render(state, theme: .mono)
        #expect(frame != before, "step \(number + 1): \(key) does nothing\n\(FrameText.encode(frame))")
        let foot = FrameText.row(size.1 - 1, of: frame)
        for refusal in ["does nothing here", "works in", "Not saved", "not on the team", "nothing to open"] {
          #expect(!foot.contains(refusal), "step \(number + 1): \(key): \(foot)")
        }
      }
      let bare = render(state, theme: .mono)
      stage.play(.caption(Caption(step.caption, step: number + 1, of: Tour.harbor.count)), &state)
      #expect(render(state, theme: .mono) != bare)
      stage.play(.caption(nil), &state)
    }
  }

  @Test func itPlaysInOrderAndLoops() throws {
    let steps = [
      TourStep(caption: "One.", seconds: 2), TourStep(caption: "Two.", keys: ["j", "k"], seconds: 1),
    ]
    var player = TourPlayer(steps, at: 1000)
    #expect(player.take(1000) == [.say(Caption("One.", step: 1, of: 2))])
    #expect(player.milliseconds(1000) == 2000)
    #expect(player.take(2999).isEmpty)
    #expect(player.take(3000) == [.say(Caption("Two.", step: 2, of: 2))])
    #expect(player.milliseconds(3000) == 3500)
    #expect(player.take(6500) == [.press(.character("j"))])
    #expect(player.take(7400) == [.press(.character("k"))])
    #expect(player.milliseconds(7400) == 1900)
    #expect(player.take(9299).isEmpty)
    #expect(player.take(9300) == [.again, .say(Caption("One.", step: 1, of: 2))])
  }

  @Test func aMachineThatSleptGoesOnWithTheNextStep() {
    var player = TourPlayer(Tour.harbor, at: 0)
    _ = player.take(0)
    let acts = player.take(100_000_000)
    #expect(acts.count { if case .say = $0 { true } else { false } } == 1)
    #expect(player.milliseconds(100_000_000) >= 0)
  }

  @Test func aFasterPaceIsFaster() {
    var player = TourPlayer([TourStep(caption: "One.", seconds: 10)], at: 0, pace: 10)
    _ = player.take(0)
    #expect(player.milliseconds(0) == 1000)
  }
}
