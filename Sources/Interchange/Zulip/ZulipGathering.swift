import CommunityModel

/// The first half of an import: every file read, every message taken once.
struct ZulipGathering {
  /// A message and the file that it was taken from.
  struct Found {
    var message: ZulipMessage
    var file: Int
  }

  let archive: ZulipArchive
  private(set) var files: [ZulipTopicFile] = []
  /// In time order; messages of the same second in the order of their number.
  private(set) var found: [Found] = []
  private(set) var notes: [ImportNote] = []
  private(set) var counts = ImportCounts()
  /// Files that the table of contents does not know; messages that also stand elsewhere are taken from there.
  private var strays: [ZulipTopicFile] = []

  init(archive: ZulipArchive) { self.archive = archive }

  mutating func gather(progress: (ImportProgress) -> Void) throws(InterchangeError) {
    try findFiles()
    files += strays
    var place: [Int64: Int] = [:]
    let step = max(1, files.count / 100)
    for (number, file) in files.enumerated() {
      if number % step == 0 { progress(ImportProgress(stage: .reading, done: number, total: files.count)) }
      take(file, number: number, place: &place)
    }
    progress(ImportProgress(stage: .reading, done: files.count, total: files.count))
    found.sort { ($0.message.sentAt, $0.message.id) < ($1.message.sentAt, $1.message.id) }
  }

  // MARK: - Files

  private mutating func findFiles() throws(InterchangeError) {
    var streams: [Int: (name: String, topics: [String: ZulipIndex.Topic])] = [:]
    for (name, stream) in archive.index.streams.sorted(by: { $0.key < $1.key }) {
      streams[stream.id] = (name, stream.topics)
    }
    var unseen = Set(streams.keys)
    for folder in try FolderListing.names(in: archive.folder) where !folder.hasPrefix(".") {
      guard FolderListing.kind(of: "\(archive.folder)/\(folder)") == .folder else { continue }
      let digits = folder.prefix { $0.isASCII && $0.isNumber }
      let number = folder.dropFirst(digits.count).first == "-" ? Int(digits) : nil
      let known = number.flatMap { streams[$0] }
      if let number { unseen.remove(number) }
      let label = number == nil ? folder : String(folder.dropFirst(digits.count + 1))
      let channel = known?.name ?? PercentEncoding.decode(label, escape: ".")
      listTopics(in: folder, stream: number, channel: channel, topics: known?.topics)
    }
    for number in unseen.sorted() {
      guard let stream = streams[number], !stream.topics.isEmpty else { continue }
      notes.append(
        ImportNote(.indexDiffers, "the folder of the stream “\(stream.name)” (\(number)) is not there."))
    }
  }

  private mutating func listTopics(
    in folder: String, stream: Int?, channel: String, topics: [String: ZulipIndex.Topic]?
  ) {
    let names: [String]
    do {
      names = try FolderListing.names(in: "\(archive.folder)/\(folder)")
    } catch {
      counts.skippedFiles += 1
      notes.append(ImportNote(.skippedFile, file: folder, "the folder cannot be listed; its topics are left out."))
      return
    }
    var missing = Set((topics ?? [:]).keys)
    var unknown = 0
    // A file whose name starts with a dot is no hidden one: `.E2.9C.94` is how the mark of a resolved topic begins.
    for name in names where name.hasSuffix(".json") {
      let topic = ZulipTopic.name(ofFile: name)
      let file = ZulipTopicFile(name: "\(folder)/\(name)", stream: stream, channel: channel, topic: topic)
      if missing.remove(topic) != nil {
        files.append(file)
      } else {
        strays.append(file)
        unknown += 1
      }
    }
    if topics == nil, unknown > 0 {
      notes.append(ImportNote(.indexDiffers, file: folder, "stream_index.json does not know this stream; it was read."))
    } else if unknown > 0 {
      notes.append(
        ImportNote(
          .indexDiffers, file: folder,
          "stream_index.json does not know \(unknown) of its topics; \(unknown == 1 ? "it was" : "they were") read."))
    }
    for topic in missing.sorted() {
      notes.append(ImportNote(.indexDiffers, file: folder, "the file of the topic “\(topic)” is not there."))
    }
  }

  // MARK: - Messages

  private mutating func take(_ file: ZulipTopicFile, number: Int, place: inout [Int64: Int]) {
    guard FolderListing.kind(of: "\(archive.folder)/\(file.name)") == .file else {
      counts.skippedFiles += 1
      notes.append(ImportNote(.skippedFile, file: file.name, "it is not a file; it is left out."))
      return
    }
    let before = notes.count
    guard let messages = file.read(in: archive.folder, notes: &notes) else {
      counts.skippedFiles += 1
      return
    }
    counts.skippedMessages += notes.count - before
    var copies = 0
    var changed: [Int64] = []
    for message in messages {
      if let known = place[message.id] {
        copies += 1
        if found[known].message.content != message.content { changed.append(message.id) }
      } else {
        place[message.id] = found.count
        found.append(Found(message: message, file: number))
      }
    }
    if copies > 0 { note(copies: copies, changed: changed, in: file) }
  }

  private mutating func note(copies: Int, changed: [Int64], in file: ZulipTopicFile) {
    counts.mergedCopies += copies
    var sentence =
      "\(copies) \(copies == 1 ? "message stands" : "messages stand") elsewhere too and \(copies == 1 ? "was" : "were") taken once"
    if !changed.isEmpty {
      let shown = changed.prefix(5).map { "\($0)" }.joined(separator: ", ")
      sentence += "; the copies of \(shown)\(changed.count > 5 ? " …" : "") differ, and the one read first was kept"
    }
    notes.append(ImportNote(.mergedCopies, file: file.name, sentence + "."))
  }
}
