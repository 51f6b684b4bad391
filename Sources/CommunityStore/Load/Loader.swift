import CommunityModel
import Synchronization

/// Reads a store from the newest message to the oldest and publishes a snapshot whenever there is more to show.
///
/// The order of work: the tail of the newest file with what it names (`Preview`), members and conversations side by
/// side, message pieces newest first on two threads, then replies and orders. One thread owns a loader.
final class Loader {
  var folder: StoreFolder
  var options: StoreOptions
  var folderProblems: [StoreProblem]
  var pieces: [Piece] = []
  var assembly: Assembly
  var names = Orders()
  /// Where reading stopped in each file of members, conversations and messages: where the next append begins.
  var ends = FileEnds()

  /// Bytes that were read, by file.
  struct FileEnds {
    var members: [Int64] = []
    var conversations: [Int64] = []
    var messages: [Int64] = []
  }

  /// Counts the times that the store was read from the beginning: rows of messages mean nothing across generations.
  let generation: Int

  init(_ folder: StoreFolder, problems: [StoreProblem], options: StoreOptions, generation: Int = 0) {
    self.generation = generation
    self.folder = folder
    self.options = options
    folderProblems = problems
    assembly = Assembly(
      members: MemberTable(), conversations: ConversationTable(), pieces: 0, expecting: 0,
      problems: ScanProblems(limit: 0))
  }

  /// Reads everything. `publish` is called with ever fuller snapshots, the last of them complete.
  ///
  /// - Parameter isCancelled: asked between pieces; true ends the reading early, without a complete snapshot.
  func load(preview: Bool, isCancelled: @escaping @Sendable () -> Bool = { false }, publish: (Community) -> Void) {
    let cut = Piece.cut(folder.messages)
    pieces = cut.pieces
    let records = StoreRecords(folder: folder)
    if preview, pieces.totalBytes > 4 * Piece.tail,
      let first = Preview.make(
        folder, pieces: pieces, tail: cut.tailStart..<pieces.count, clock: options.clock, records: records)
    {
      publish(first)
    }
    if preview { Background.giveWay() }
    readTables()
    let done = readMessages(preview: preview, isCancelled: isCancelled, records: records, publish)
    guard done else { return }
    resolve(0..<pieces.count, records)
    publish(snapshot(isComplete: true))
  }

  /// Finds what replies name, and second messages with one id, in these segments.
  func resolve(_ numbers: Range<Int>, _ records: StoreRecords) {
    // The segments as they are now: the assembly may not be looked into while it is resolving.
    let placed = records.with(segments: assembly.segments)
    assembly.resolve(numbers) { isSame($0, $1, placed) }
  }

  /// Whether two messages with one hash really have one id.
  private func isSame(_ a: MessageRow, _ b: MessageRow, _ records: StoreRecords) -> Bool {
    guard let first = records.record(of: a)?.id, let second = records.record(of: b)?.id else { return true }
    return first == second
  }

  /// A snapshot of what is there now.
  func snapshot(isComplete: Bool) -> Community {
    // Messages name members and conversations that no file lists: they belong into the orders too.
    if names.membersByName.count < assembly.members.count
      || names.conversationsByName.count < assembly.conversations.count
    {
      recomputeNames()
    }
    var located: @Sendable () -> [StoreProblem] = { [] }
    if isComplete { located = problems }
    return Snapshot.make(
      assembly, names: names, folder: folder, records: StoreRecords(folder: folder), total: pieces.totalBytes,
      isComplete: isComplete, problems: located, problemCount: problemCount,
      generation: generation)
  }

  /// What finds the lines of the problems of now: nothing is read before somebody calls it.
  private var problems: @Sendable () -> [StoreProblem] {
    let (ofFolder, ofTables, ofMessages, files) = (folderProblems, tableProblems, assembly.allProblems, folder.messages)
    return { ofFolder + ofTables.located() + ofMessages.located(in: files) }
  }

  /// How many problems there are, kept or not.
  var problemCount: Int { folderProblems.count + tableProblems.count + assembly.problemCount }

  /// Problems of members and conversations.
  var tableProblems = TableProblems()
  /// Who started conversations and is in no file of members yet.
  var unknownStarters: Set<String> = []

  // MARK: Members and conversations

  private func readTables() {
    let folder = folder
    let limit = options.problemLimit
    let memberResult = Mutex<(MemberTable, ScanProblems, [Int64])>((MemberTable(), ScanProblems(limit: limit), []))
    var conversations = ConversationScan(
      expecting: Loader.expected(folder.conversations, bytesEach: 180), problems: limit)
    Background.both({
      var scan = MemberScan(expecting: Loader.expected(folder.members, bytesEach: 180), problems: limit)
      let ends = folder.members.enumerated().map { number, file in
        scan.scan(file, number: number, range: 0..<file.status.size).whole
      }
      memberResult.withLock { $0 = (scan.table, scan.problems, ends) }
    }) {
      ends.conversations = folder.conversations.enumerated().map { number, file in
        conversations.scan(file, number: number, range: 0..<file.status.size).whole
      }
    }
    let (members, memberProblems, memberEnds) = memberResult.withLock { $0 }
    ends.members = memberEnds
    conversations.resolveStarters(members)
    unknownStarters = conversations.unknownStarters
    tableProblems = TableProblems(
      members: memberProblems, memberFiles: folder.members, conversations: conversations.problems,
      conversationFiles: folder.conversations)
    assembly = Assembly(
      members: members, conversations: conversations.table, pieces: pieces.count,
      expecting: Loader.expected(folder.messages, bytesEach: 300), problems: ScanProblems(limit: limit))
  }

  private static func expected(_ files: [StoreFolder.DataFile], bytesEach: Int64) -> Int {
    Int(files.reduce(0) { $0 + $1.status.size } / bytesEach)
  }

  // MARK: Messages

  private struct Shared: Sendable {
    var next: Int
    var finished: [(number: Int, scan: ScannedPiece, end: RecordStream.End)] = []
  }

  /// Two threads take pieces from the newest on; the owner puts them together and publishes now and then.
  private func readMessages(
    preview: Bool, isCancelled: @escaping @Sendable () -> Bool, records: StoreRecords, _ publish: (Community) -> Void
  ) -> Bool {
    let (pieces, folder, options) = (pieces, folder, options)
    let (members, conversations) = (assembly.members, assembly.conversations)
    ends.messages = folder.messages.map { $0.status.size }
    nextToPlace = pieces.count - 1
    let shared = Mutex(Shared(next: pieces.count))
    let scanNext: @Sendable (MessageReaders) -> Bool = { readers in
      if isCancelled() { return false }
      let number = shared.withLock { shared -> Int in
        shared.next -= 1
        return shared.next
      }
      guard number >= 0 else { return false }
      let (scan, end) = MessageScan.run(
        pieces[number], of: folder.messages[pieces[number].file], members: members, conversations: conversations,
        clock: options.clock, readers: readers, problemLimit: options.problemLimit)
      shared.withLock { $0.finished.append((number, scan, end)) }
      return true
    }
    var publishAt: Int64 = 32 << 20
    Background.both({
      let readers = MessageReaders()
      while scanNext(readers) {}
    }) {
      recomputeNames()
      let readers = MessageReaders()
      while scanNext(readers) {
        collect(
          shared.withLock { shared in
            defer { shared.finished = [] }
            return shared.finished
          })
        // Each snapshot costs a pass over what is there: four times as much each time keeps the sum small.
        if preview, assembly.bytesRead >= publishAt, assembly.bytesRead < pieces.totalBytes {
          publish(snapshot(isComplete: false))
          publishAt = assembly.bytesRead * 4
        }
      }
    }
    collect(shared.withLock { $0.finished })
    return !isCancelled()
  }

  /// Scans that wait for a newer piece: whoever comes first, unlisted ids get their rows in one order.
  private var early: [Int: (scan: ScannedPiece, end: RecordStream.End)] = [:]
  private var nextToPlace = 0

  private func collect(_ finished: [(number: Int, scan: ScannedPiece, end: RecordStream.End)]) {
    for (number, scan, end) in finished { early[number] = (scan, end) }
    while let (scan, end) = early.removeValue(forKey: nextToPlace) {
      let number = nextToPlace
      nextToPlace -= 1
      assembly.place(scan, as: number)
      if pieces[number].range.upperBound == folder.messages[pieces[number].file].status.size {
        ends.messages[pieces[number].file] = end.whole
      }
    }
  }

  /// Sorts by name anew.
  func recomputeNames() { names = Orders.byName(assembly.members, assembly.conversations) }
}
