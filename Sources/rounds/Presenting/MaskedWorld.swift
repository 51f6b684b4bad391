import CommunityModel
import CommunityStore
import Dashboard
import FollowUps
import Presenting
import Synchronization

/// A community and the team's work in it as guests may see them.
struct MaskedWorld: Sendable {
  let mask: Mask
  let community: Community
  let care: CareState
  /// The false id of who is at the keyboard; nil when nobody is named.
  let person: String?

  /// Masks a snapshot and the journal of its store. Some tenths of a second for 100,000 members; for a background thread.
  ///
  /// - Parameter until: lines of the journal that were written later are left out.
  init(_ real: Community, store: String, person: String?, until: Timestamp? = nil) {
    mask = Mask(real)
    community = mask.community(real)
    self.person = person.map(mask.person)
    var care = CareState()
    var reader = JournalReader(store)
    if let news = try? reader.read() {
      care.apply(news.events.filter { event in until.map { event.entry.at <= $0 } ?? true }.map(mask.event))
    }
    self.care = care
  }
}

/// Where a background thread leaves what it masked.
final class MaskedDelivery: Sendable {
  private let world = Mutex<MaskedWorld?>(nil)

  /// Leaves it, in the place of an older one.
  func put(_ made: MaskedWorld) { world.withLock { $0 = made } }

  /// Takes it; nil when there is none.
  func take() -> MaskedWorld? {
    world.withLock { world in
      defer { world = nil }
      return world
    }
  }
}
