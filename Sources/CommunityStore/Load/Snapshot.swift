import CommunityModel

/// A community out of what is assembled so far.
enum Snapshot {
  static func make(
    _ assembly: Assembly, names: Orders, folder: StoreFolder, records: StoreRecords, total: Int64, isComplete: Bool,
    problems: [StoreProblem], problemCount: Int, generation: Int
  ) -> Community {
    let table = assembly.table
    let newest = assembly.newest == .min ? nil : Timestamp(milliseconds: assembly.newest)
    let activity = Activity.build(
      messages: table, members: assembly.members, conversations: assembly.conversations, newest: newest,
      isComplete: isComplete)
    return Community(
      profile: folder.profile, members: assembly.members, conversations: assembly.conversations, messages: table,
      activity: activity, orders: names.adding(activity),
      progress: LoadProgress(bytesRead: assembly.bytesRead, bytesTotal: total, isComplete: isComplete),
      problems: problems, problemCount: problemCount, newestMessage: newest,
      generation: generation,
      texts: records.with(segments: table.segments, ids: assembly.ids))
  }
}
