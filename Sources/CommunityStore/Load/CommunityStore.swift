import CommunityModel

/// A store folder: the one way in for programs that only want to read.
///
/// For example, what is unanswered:
///
///     let community = try CommunityStore.read("harbor", options: StoreOptions(clock: now))
///     for row in community.conversations(sortedBy: .unanswered) {
///       guard let since = community.waitingSince(row) else { break }
///       print(Age(of: since, asOf: now).text, community.conversations[row].title)
///     }
public enum CommunityStore {
  /// Reads a whole store. Never changes a file.
  ///
  /// About a second for a million messages on two cores; 33 bytes a message beside members and conversations. Records that
  /// cannot be read are left out and named in the community's problems.
  public static func read(_ path: String, options: StoreOptions) throws(StoreError) -> Community {
    let (folder, problems) = try StoreFolder.open(path)
    let loader = Loader(folder, problems: problems, options: options)
    var last: Community?
    loader.load(preview: false) { last = $0 }
    return last ?? loader.snapshot(isComplete: true)
  }
}
