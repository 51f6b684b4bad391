import CommunityModel
import CommunityStore
import Glibc

/// What the store's tests run as a process of its own: it writes until it is done, is killed or the disk is full.
///
///     JournalProbe append STORE COUNT      appends events; prints each number when it is on the disk
///     JournalProbe transact STORE NAME COUNT  appends events by NAME in transactions, every third one a line of many
///                                          members; prints each number when it is on the disk
///     JournalProbe full STORE BYTES        appends until no file may be longer than BYTES, says why it ended, and
///                                          appends once more without that limit; prints each number
///     JournalProbe merge STORE NAME COUNT  merges so many messages by NAME; prints how many it added
///     JournalProbe fill STORE BYTES        makes a store where no file may be longer than BYTES; prints what went wrong
@main enum JournalProbe {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = Int(arguments[arguments.count - 1]) else { exit(64) }
    do throws(StoreError) {
      switch arguments[1] {
      case "append": try append(arguments[2], count)
      case "transact": try Transactions.run(arguments[2], by: arguments[3], count: count)
      case "full": try Transactions.fill(arguments[2], bytes: count)
      case "merge": try merge(arguments[2], arguments[3], count)
      case "fill": try fill(arguments[2], count)
      default: exit(64)
      }
    } catch {
      say(error.message)
      exit(1)
    }
  }

  private static func append(_ store: String, _ count: Int) throws(StoreError) {
    let journal = Journal(store)
    for _ in 0..<count {
      let entry = JournalEntry(
        at: Timestamp(seconds: 1_790_000_000), by: "probe", event: "noted",
        data: ["text": .text(String(repeating: "words ", count: 40))])
      for event in try journal.append([entry]) { say("\(event.seq)") }
    }
  }

  private static func merge(_ store: String, _ name: String, _ count: Int) throws(StoreError) {
    let messages = (0..<count).map { number in
      MessageRecord(
        id: "\(name)-\(number)", conversation: "talk", author: name,
        sentAt: Timestamp(seconds: 1_790_000_000 + Int64(number) * 7), text: "by \(name)")
    }
    let merge = StoreMerge(
      members: [MemberRecord(id: name, name: name, role: .peer)],
      conversations: [ConversationRecord(id: "talk", title: "Talk")], messages: messages)
    let counts = try merge.apply(
      to: store, profile: CommunityProfile(name: "Probe"), clock: Timestamp(seconds: 1_795_000_000), by: "probe",
      source: name)
    say("\(counts.messages)")
  }

  private static func fill(_ store: String, _ bytes: Int) throws(StoreError) {
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    signal(SIGXFSZ, SIG_IGN)
    var creation = try StoreCreation(store, profile: CommunityProfile(name: "Probe"))
    try creation.add(MemberRecord(id: "a", name: "A", role: .peer))
    try creation.add(ConversationRecord(id: "talk", title: "Talk"))
    for number in 0..<50_000 {
      try creation.add(
        MessageRecord(
          id: "m\(number)", conversation: "talk", author: "a",
          sentAt: Timestamp(seconds: 1_790_000_000 + Int64(number)),
          text: "words"))
    }
    try creation.finish()
    say("done")
  }

  /// A line that is out before anything else happens.
  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
