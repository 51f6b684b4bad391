import CommunityModel
import FollowUps
import Synchronization
import TrustMetrics

/// What the screen wants from the thread that computes: of snapshots and of the team's work only the last, of questions all.
final class TrustRequests: Sendable {
  /// What the screen shows, and the instant in its header.
  struct Target: Sendable {
    var community: Community
    var asOf: Timestamp
  }

  /// Why is this figure what it is?
  struct Question: Sendable {
    var id: Int
    var figure: FigureID
    var subject: FigureSubject
  }

  /// What waits.
  struct Waiting: Sendable {
    var target: Target?
    var care: CareState?
    var questions: [Question] = []
    var isEnding = false
    var isStopped = false
  }

  private let waiting = Mutex(Waiting())
  private let bell: Bell

  /// nil when the process may not open any more files.
  init?() {
    guard let bell = Bell() else { return nil }
    self.bell = bell
  }

  func put(_ target: Target) {
    waiting.withLock { $0.target = target }
    bell.ring()
  }

  func put(_ care: CareState) {
    waiting.withLock { $0.care = care }
    bell.ring()
  }

  func put(_ question: Question) {
    waiting.withLock { $0.questions.append(question) }
    bell.ring()
  }

  func end() {
    waiting.withLock { $0.isEnding = true }
    bell.ring()
  }

  /// Lets go of what is being computed.
  func stopWork() {
    waiting.withLock { $0.isStopped = true }
    bell.ring()
  }

  /// True when the person stopped the work since the last look.
  func takeStop() -> Bool {
    waiting.withLock { waiting in
      defer { waiting.isStopped = false }
      return waiting.isStopped
    }
  }

  /// A look at what waits, which stays.
  var peek: Waiting { waiting.withLock { $0 } }

  /// Takes the snapshot that waits.
  func takeTarget() -> Target? {
    waiting.withLock { waiting in
      defer { waiting.target = nil }
      return waiting.target
    }
  }

  /// Takes the team's work that waits.
  func takeCare() -> CareState? {
    waiting.withLock { waiting in
      defer { waiting.care = nil }
      return waiting.care
    }
  }

  /// Takes the questions that wait, in the order in which they were asked.
  func takeQuestions() -> [Question] {
    waiting.withLock { waiting in
      defer { waiting.questions = [] }
      return waiting.questions
    }
  }

  /// Sleeps until something comes; at once, if something came since the last wait.
  func wait() { bell.wait() }
}
