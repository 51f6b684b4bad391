import CommunityModel

extension DashboardState {
  /// A fresh dashboard for guests on the same terminal: nothing that was typed, read, marked or done is taken along, only
  /// how the screen looks and which key does what.
  ///
  /// - Parameters:
  ///   - community: with false names and ids only.
  ///   - userName: the false id of who is at the keyboard.
  ///   - instant: at which time stands still.
  ///   - readBaseline: up to when everything counts as read.
  public func forGuests(
    _ community: Community, userName: String?, instant: Timestamp, readBaseline: Timestamp
  ) -> DashboardState {
    var guests = DashboardState(
      community: community, clock: instant, size: size, userName: userName, chosenAsOf: instant,
      readBaseline: readBaseline, zone: zone, glyphs: glyphs)
    guests.keymap = keymap
    guests.look = look
    // The mouse and how the panes are divided, but not where the person was the last time: that names people.
    guests.mouse.isOn = mouse.isOn
    guests.mouse.splits = mouse.splits
    guests.sharing.isPresenting = true
    guests.sharing.hasSecret = sharing.hasSecret
    return guests
  }
}
