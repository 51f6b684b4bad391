import CommunityModel
import CommunityStore
import Glibc

/// Writers whose lines show by themselves whether they are whole, and whether their writer knew of all lines before.
struct Transactions {
  let store: String
  let name: String
  private var reader: JournalReader
  /// How many events this writer knows.
  private var seen = 0

  private init(_ store: String, _ name: String) {
    self.store = store
    self.name = name
    reader = JournalReader(store)
  }

  /// What a decision may say instead of writing; this one always writes.
  private enum Refusal: Error {}

  private mutating func write(_ number: Int) throws(StoreError) {
    var seen = seen
    let name = name
    defer { self.seen = seen }
    let result = try Journal(store).transact(&reader) { news in
      if case .replaced = news { seen = 0 }
      seen += news.events.count
      return Result<[JournalEntry], Refusal>.success([Transactions.entry(number, seen, by: name)])
    }
    guard case .success(let events) = result else { return }
    seen += events.count
    for event in events { JournalProbe.say("\(event.seq)") }
  }

  /// `seen` is the number of the line before; `of` is how many members a line of many has.
  private static func entry(_ number: Int, _ seen: Int, by name: String) -> JournalEntry {
    var entry = JournalEntry(
      at: Timestamp(seconds: 1_790_000_000), by: name, event: "noted",
      data: ["n": .number(Double(number)), "seen": .number(Double(seen))])
    if number % 3 == 2 {
      // Long enough for a kill to come in the middle of it.
      let count = 1 + number * 7919 % 4_000
      entry.data["of"] = .number(Double(count))
      entry.data["members"] = .list((0..<count).map { "member-\($0)" })
    }
    return entry
  }

  /// Appends events by a writer.
  static func run(_ store: String, by name: String, count: Int) throws(StoreError) {
    var writer = Transactions(store, name)
    for number in 0..<count { try writer.write(number) }
  }

  /// Appends until the disk takes no more, says why, and appends once more when it does.
  static func fill(_ store: String, bytes: Int) throws(StoreError) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    signal(SIGXFSZ, SIG_IGN)
    limit.rlim_cur = rlim_t(bytes)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var writer = Transactions(store, "probe")
    do throws(StoreError) {
      for number in 0... { try writer.write(number) }
    } catch {
      JournalProbe.say(error.message)
    }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    try writer.write(0)
  }
}
