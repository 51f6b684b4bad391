import Dashboard
import Synchronization
import Testing

@testable import rounds

@Suite struct SecretsTests {
  /// A clock that only sleeping moves.
  private final class FakeTime: Sendable {
    private let state = Mutex((now: 0, slept: [Int]()))
    var slept: [Int] { state.withLock { $0.slept } }
    func pass(_ milliseconds: Int) { state.withLock { $0.now += milliseconds } }
    var time: Secrets.Time {
      Secrets.Time(now: { [self] in state.withLock { $0.now } }) { [self] milliseconds in
        state.withLock {
          $0.now += milliseconds
          $0.slept.append(milliseconds)
        }
      }
    }
  }

  private let clock = FakeTime()
  private let secrets: Secrets

  init() { secrets = Secrets(time: clock.time) { _ in } }

  @Test func wrongTriesWaitLongerAndLongerUpToAMinute() {
    secrets.keep("harbour", for: .unlock)
    for _ in 0..<9 { #expect(!secrets.isRight("wrong", .unlock, pin: nil)) }
    #expect(clock.slept == [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    #expect(secrets.isRight("harbour", .unlock, pin: nil))
    #expect(clock.slept.count == 9, "the right one comes at once")
    #expect(!secrets.isRight("wrong", .unlock, pin: nil))
    #expect(clock.slept.last == 1000, "and ends the count")
  }

  @Test func thePassphraseOfPresentingEndsItAndOpensTheLockAndNothingElseEndsIt() throws {
    let pin = try #require(PINHash.make("4711"))
    secrets.keep("harbour", for: .unlock)
    secrets.keep("tides", for: .stopPresenting)
    #expect(secrets.isRight("4711", .unlock, pin: pin))
    #expect(secrets.isRight("tides", .unlock, pin: nil))
    #expect(secrets.isRight("tides", .stopPresenting, pin: nil))
    #expect(!secrets.isRight("harbour", .stopPresenting, pin: pin))
    #expect(!secrets.isRight("4711", .stopPresenting, pin: pin))
    secrets.forget(.stopPresenting)
    #expect(!secrets.isRight("tides", .unlock, pin: nil))
  }

  @Test func eachPurposeCountsForItself() {
    secrets.keep("tides", for: .stopPresenting)
    #expect(!secrets.isRight("x", .stopPresenting, pin: nil))
    #expect(!secrets.isRight("x", .stopPresenting, pin: nil))
    #expect(!secrets.isRight("x", .unlock, pin: nil))
    #expect(clock.slept == [1000, 2000, 1000])
  }

  @Test func nothingOpensWhatHasNoSecret() {
    #expect(!secrets.isRight("", .unlock, pin: nil) && !secrets.isRight("", .stopPresenting, pin: nil))
  }
}
