import Dashboard
import FollowUps

/// What a person chose on the command line for a shared terminal.
struct SharingPlan: Sendable {
  /// Milliseconds without a key after which the screen is locked.
  var lockAfter: Int?
  /// Milliseconds without a key after which a terminal for visitors returns to the start; nil is an everyday terminal.
  var startAfter: Int?
  /// What opens the lock besides a PIN.
  var passphrase: String?
  /// The screen plays itself until somebody touches it.
  var hasTour = false
  /// How many times faster than usual it plays.
  var tourPace = 1.0

  var isKiosk: Bool { startAfter != nil }
}

/// What the loop keeps for a shared terminal.
struct SharingDesk {
  let plan: SharingPlan
  let secrets: Secrets
  var idle: IdleWatch
  /// What is done and not written; nil while the journal takes it.
  var rehearsal: Rehearsal?
  /// The journal as far as it was read, without what was rehearsed.
  var written = CareState()
  /// How often something rehearsed was let go of.
  var drops = 0
  /// The tour that plays; nil while somebody is at the keyboard.
  var tour: TourPlayer?
  /// The tour has been given up for good, as no other visitor follows.
  var isTourOver = false
  /// The caption says who has the keyboard now; the next key takes it away.
  var saysHandOver = false
  /// The minute that the clock of the lock shows.
  var lockMinute: Int64?

  init(_ plan: SharingPlan, post: @escaping @Sendable (DashboardEvent) -> Void) {
    self.plan = plan
    secrets = Secrets(post: post)
    idle = IdleWatch(lockAfter: plan.lockAfter, startAfter: plan.startAfter)
    if let passphrase = plan.passphrase { secrets.keep(passphrase, for: .unlock) }
  }
}
