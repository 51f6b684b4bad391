import CommunityModel
import CommunityStore
import FoundationEssentials
import Glibc
import Synchronization

/// A store that is open while somebody appends to it: hands over each snapshot once.
final class LiveStore: Sendable {
  private struct Shelf {
    var snapshots: [Community] = []
    var last: Community?
    var number = 0
    var session: StoreSession?
  }

  private let path: String
  private let shelf = Mutex(Shelf())

  init(_ path: String, clock: Timestamp) throws {
    self.path = path
    // The clock of the store is ahead of every message that will be appended.
    let session = try StoreSession.open(path, options: StoreOptions(clock: clock.adding(days: 1))) { [self] community in
      guard community.progress.isComplete else { return }
      shelf.withLock { $0.snapshots.append(community) }
    }
    shelf.withLock { $0.session = session }
  }

  /// The last snapshot that was handed over.
  var last: Community? { shelf.withLock { $0.last } }

  /// The next whole snapshot; waits for it.
  func next() throws -> Community {
    let start = Measure.now
    while Measure.now - start < 60 {
      let found = shelf.withLock { shelf -> Community? in
        guard !shelf.snapshots.isEmpty else { return nil }
        let first = shelf.snapshots.removeFirst()
        shelf.last = first
        return first
      }
      if let found { return found }
      usleep(500)
    }
    throw BenchmarkError("The store told of no news within a minute")
  }

  /// Appends a message as another program would: an answer to one of the newest, with words of every kind.
  func append(at time: Timestamp) throws {
    let number = shelf.withLock { shelf -> Int in
      shelf.number += 1
      return shelf.number
    }
    guard let community = last, let newest = community.messages.segments.lastIndex(where: { ($0?.count ?? 0) > 1 }),
      let count = community.messages.segments[newest]?.count
    else { throw BenchmarkError("The store has no message to answer") }
    let target = MessageRow(segment: newest, local: number * 7919 % count)
    let author = community.members.ids[number * 104_729 % community.members.count]
    let record = MessageRecord(
      id: "live-\(number)", conversation: community.conversations.ids[community.messages[target].conversation.index],
      author: author, sentAt: time, text: LiveStore.texts[number % LiveStore.texts.count],
      replyTo: number % 3 == 0 ? nil : community.id(of: target))
    var bytes: [UInt8] = []
    record.appendLine(to: &bytes)
    guard let file = BenchmarkStore(path: path, isTemporary: false).messageFiles.last else {
      throw BenchmarkError("The store has no file of messages")
    }
    try PosixFile(file, .append).write(bytes)
  }

  func close() { shelf.withLock { $0.session }?.close() }

  /// What people write: nothing that matters, questions, words that want somebody, much, and not English.
  private static let texts = [
    "Thank you, that helps a lot.",
    "Does anybody know whether I can take the tablets with milk? My doctor did not say, and the leaflet is very long.",
    "I have had chest pain since noon and my left arm feels numb. Should I wait until tomorrow?",
    "No chest pain today, thank goodness; yesterday my neighbour said she could not breathe, but it passed.",
    String(
      repeating: "We went for a walk by the harbor and talked about how the week had been for everyone. ", count: 12),
    "¿Alguien sabe si puedo tomar la pastilla por la noche? No puedo más con este dolor.",
    "I can't go on like this. Nobody answers, and I have not slept for three nights.",
    "Good morning everyone! 🌞 How are your numbers?",
  ]
}
