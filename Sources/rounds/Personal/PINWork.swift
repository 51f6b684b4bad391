import CommunityStore
import Dashboard

/// PINs are hashed and compared on a thread of their own, as that takes a tenth of a second on purpose.
enum PINWork {
  static func check(_ id: Int, _ pin: String, _ hash: String, post: @escaping @Sendable (DashboardEvent) -> Void) {
    Background.run(urgently: true) { post(.pinChecked(requestID: id, PINHash.matches(pin, hash))) }
  }

  static func hash(_ id: Int, _ pin: String, post: @escaping @Sendable (DashboardEvent) -> Void) {
    Background.run(urgently: true) { post(.pinHashed(requestID: id, PINHash.make(pin))) }
  }
}
