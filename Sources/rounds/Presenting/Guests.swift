import CommunityModel
import Dashboard
import FollowUps
import Presenting

/// The world that guests look at, and behind it the real one, which goes on.
struct Guests {
  /// The real dashboard, exactly as it was left, and kept up with the store.
  var real: DashboardState
  /// Changes nothing but memory.
  var desk: RehearsalDesk
  /// Figures of the masked community; never kept on a disk.
  let trust: TrustRunner?
  let searches: MaskedSearch
  /// What comes from the background for this world only.
  let mailbox: Mailbox
  let instant: Timestamp
  /// What hides the real names.
  let mask: Mask

  /// Changes the places of the real dashboard and the one that is worked on.
  mutating func change(_ state: inout DashboardState) { swap(&real, &state) }

  /// Ends what runs for this world.
  func end() {
    searches.cancel()
    trust?.stop()
  }
}

/// What the loop knows of presenting.
struct PresentingDesk {
  /// The masked world comes here.
  let delivery = MaskedDelivery()
  /// Time stands still here, from the moment on when it was asked for.
  var instant: Timestamp?
  /// A world is being masked.
  var isPreparing = false
  /// It was asked for, and the mask is not ready: nothing of the real community may be drawn.
  var hidesReal: Bool
  /// What was typed until then.
  var early: [DashboardEvent] = []
  /// The event at hand is for the real world, which nobody sees.
  var isBehind = false

  init(fromStart: Bool) { hidesReal = fromStart }
}
