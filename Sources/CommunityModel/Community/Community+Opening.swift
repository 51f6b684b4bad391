extension Community {
  /// A community of which nothing is known yet but its profile: what a screen shows until the first snapshot.
  public static func opening(_ profile: CommunityProfile) -> Community {
    let empty = Community(profile: profile, members: [], conversations: [], messages: [])
    return Community(
      profile: profile, members: empty.members, conversations: empty.conversations, messages: empty.messages,
      activity: empty.activity, orders: empty.orders,
      progress: LoadProgress(bytesRead: 0, bytesTotal: 1, isComplete: false), problemCount: 0,
      newestMessage: nil, texts: empty.texts)
  }
}
