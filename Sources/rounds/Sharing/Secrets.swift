import CommunityStore
import Dashboard
import Glibc
import Synchronization

/// Passphrases of this run, as salted slow hashes in memory only, and how long wrong tries have to wait.
///
/// A right answer comes at once. The answer to the first wrong one comes 1 second late, to the next 2, 4 and so on up to
/// 60, and until then nothing else is compared for that purpose. Opening a window anew does not begin the count anew.
final class Secrets: Sendable {
  /// What wrong tries wait for: milliseconds that only grow, and a sleep. Tests bring their own.
  struct Time: Sendable {
    var now: @Sendable () -> Int
    var sleep: @Sendable (_ milliseconds: Int) -> Void

    static let real = Time(now: { Clock.milliseconds }) { milliseconds in
      var wanted = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
      var rest = timespec()
      while nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
    }
  }

  private enum Kept {
    /// Until the hash is made, which takes a tenth of a second.
    case text(String)
    case hash(String)
  }

  private struct Book {
    var kept: [SecretPurpose: Kept] = [:]
    var wrongTries: [SecretPurpose: Int] = [:]
    var freeAt: [SecretPurpose: Int] = [:]
  }

  private static let longestWait = 60_000
  private let book = Mutex(Book())
  private let time: Time
  private let post: @Sendable (DashboardEvent) -> Void

  /// - Parameter post: takes `.secretChecked`, on a thread of its own.
  init(time: Time = .real, post: @escaping @Sendable (DashboardEvent) -> Void) {
    (self.time, self.post) = (time, post)
  }

  /// Something was kept for that purpose.
  func has(_ purpose: SecretPurpose) -> Bool { book.withLock { $0.kept[purpose] != nil } }

  /// Keeps a passphrase, instead of one before; hashes it on a thread of its own.
  func keep(_ passphrase: String, for purpose: SecretPurpose) {
    book.withLock {
      $0.kept[purpose] = .text(passphrase)
      $0.wrongTries[purpose] = nil
      $0.freeAt[purpose] = nil
    }
    Background.run { [self] in
      guard let hash = PINHash.make(passphrase) else { return }
      book.withLock {
        if case .text(passphrase) = $0.kept[purpose] { $0.kept[purpose] = .hash(hash) }
      }
    }
  }

  /// Nothing opens it any more.
  func forget(_ purpose: SecretPurpose) { book.withLock { $0.kept[purpose] = nil } }

  /// Compares what was typed and posts `.secretChecked`. The lock opens with any passphrase of this run and with `pin`, the
  /// hash of the PIN of who is at the keyboard; presenting ends with its own passphrase only. From any thread.
  func check(_ requestID: Int, _ typed: String, _ purpose: SecretPurpose, pin: String?) {
    Background.run(urgently: true) { [self] in
      let isRight = isRight(typed, purpose, pin: pin)
      post(.secretChecked(requestID: requestID, isRight))
    }
  }

  /// The same, waiting for it on this thread.
  func isRight(_ typed: String, _ purpose: SecretPurpose, pin: String?) -> Bool {
    let wait = book.withLock { ($0.freeAt[purpose] ?? 0) } - time.now()
    if wait > 0 { time.sleep(wait) }
    let candidates = book.withLock { book in
      purpose == .unlock ? [book.kept[.unlock], book.kept[.stopPresenting]] : [book.kept[.stopPresenting]]
    }
    let isRight =
      candidates.contains { matches(typed, $0) }
      || purpose == .unlock && pin.map { PINHash.matches(typed, $0) } ?? false
    let penalty = book.withLock { book -> Int in
      guard !isRight else {
        book.wrongTries[purpose] = nil
        book.freeAt[purpose] = nil
        return 0
      }
      let count = book.wrongTries[purpose, default: 0]
      book.wrongTries[purpose] = count + 1
      let penalty = min(Secrets.longestWait, 1000 << min(count, 10))
      book.freeAt[purpose] = time.now() + penalty
      return penalty
    }
    if penalty > 0 { time.sleep(penalty) }
    return isRight
  }

  private func matches(_ typed: String, _ kept: Kept?) -> Bool {
    switch kept {
    case .text(let text): text == typed
    case .hash(let hash): PINHash.matches(typed, hash)
    case nil: false
    }
  }
}

extension Clock {
  /// Milliseconds since the machine was started, also those that it slept.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
