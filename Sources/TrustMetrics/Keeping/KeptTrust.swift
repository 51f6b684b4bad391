import CommunityModel

/// The last report of an earlier run, as bytes: so that a store that is opened again shows its figures at once.
///
/// Members and conversations are found by their ids, as hashes with a salt of the file's own, since their rows are new in
/// every opening. About 70 bytes a member and 9 a conversation. Bytes that are damaged, cut or of another program are
/// none: they cost the time until the figures are computed anew, nothing else.
public struct KeptTrust: Sendable {
  /// `ROUNDST1`, read as a number: bytes of another version, or of a machine with the other byte order, are foreign.
  private static let magic: UInt64 = 0x3154_5344_4E55_4F52
  private static let headSize = 24

  private let salt: UInt64
  /// Without rows.
  private let report: TrustReport
  /// In the order of `memberKeys`.
  private let members: MemberFigures
  private let memberKeys: [UInt64]
  private let states: [UInt8]
  private let conversationKeys: [UInt64]

  /// When its figures were computed for.
  public var asOf: Timestamp { report.asOf }

  /// What some bytes hold; nil when they are not whole, or not of this version. O(bytes): 3 ms for 100,000 members.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= KeptTrust.headSize else { return nil }
    let head = bytes.withUnsafeBytes { raw in
      (0..<3).map { raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }
    let content = bytes[KeptTrust.headSize...]
    guard head[0] == KeptTrust.magic, head[1] == UInt64(content.count),
      head[2] == content.withUnsafeBytes({ KeptHash.hash($0, salt: KeptTrust.magic) })
    else { return nil }
    self.init(content: content)
  }

  /// Reads what follows the checksum, and still trusts nothing in it.
  init?(content: ArraySlice<UInt8>) {
    var reader = KeptReader(content)
    do throws(KeptReader.Damaged) {
      salt = try reader.integer()
      report = try reader.report()
      let memberCount = Int(try reader.integer(UInt32.self))
      memberKeys = try reader.column(of: memberCount)
      members = try reader.members(memberCount)
      let conversationCount = Int(try reader.integer(UInt32.self))
      conversationKeys = try reader.column(of: conversationCount)
      states = try reader.column(of: conversationCount)
      guard reader.isAtEnd, KeptTrust.ascend(memberKeys), KeptTrust.ascend(conversationKeys) else { return nil }
    } catch {
      return nil
    }
  }

  private static func ascend(_ keys: [UInt64]) -> Bool { zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 } }

  /// A report as bytes.
  ///
  /// - Parameter community: a snapshot of the report's generation, for the ids of its rows.
  /// - Parameter salt: any number, best a random one: nobody can then make up ids that are taken for each other.
  public static func bytes(_ report: TrustReport, of community: Community, salt: UInt64) -> [UInt8] {
    let members = sorted(community.members.ids, report.members.count, salt)
    let conversations = sorted(community.conversations.ids, report.conversations.count, salt)
    var writer = KeptWriter()
    writer.reserve((1 << 16) + members.count * 72 + conversations.count * 9)
    for _ in 0..<3 { writer.write(0 as UInt64) }
    writer.write(salt)
    writer.write(report)
    writer.write(UInt32(members.count))
    writer.write(column: members.map(\.key))
    writer.write(report.members.gathered(members.map { Int($0.row) }))
    writer.write(UInt32(conversations.count))
    writer.write(column: conversations.map(\.key))
    writer.write(column: conversations.map { report.conversations.states[Int($0.row)] })
    var bytes = writer.bytes
    let content = bytes[headSize...]
    let head = [magic, UInt64(content.count), content.withUnsafeBytes { KeptHash.hash($0, salt: magic) }]
    bytes.withUnsafeMutableBytes { raw in
      for (index, word) in head.enumerated() { raw.storeBytes(of: word, toByteOffset: index * 8, as: UInt64.self) }
    }
    return bytes
  }

  /// The report, marked as older, with the figures of members and conversations on the rows of a snapshot.
  ///
  /// A snapshot that is not complete yet gets the community's figures only: its rows would soon mean others. Who is new
  /// since then has no figures. O((members + conversations) · log).
  public func report(for community: Community) -> TrustReport {
    var found = report
    found.generation = community.generation
    guard community.progress.isComplete else { return found }
    let rows = KeptTrust.places(of: community.members.ids, salt: salt, in: memberKeys)
    found.members = members.gathered(rows)
    found.members.sort()
    found.conversations.states = KeptTrust.places(of: community.conversations.ids, salt: salt, in: conversationKeys)
      .map { $0 < 0 ? ConversationState.empty.rawValue : states[$0] }
    return found
  }

  private static func keys(_ ids: IDTable, _ count: Int, _ salt: UInt64) -> [UInt64] {
    ids.texts.bytes.withUnsafeBytes { bytes in
      (0..<min(count, ids.count)).map { row in
        KeptHash.hash(UnsafeRawBufferPointer(rebasing: bytes[ids.texts.range(row)]), salt: salt)
      }
    }
  }

  /// Rows of a table in the order of their keys.
  private static func sorted(_ ids: IDTable, _ count: Int, _ salt: UInt64) -> [(key: UInt64, row: UInt32)] {
    keys(ids, count, salt).enumerated().map { (key: $0.element, row: UInt32($0.offset)) }
      .sorted { ($0.key, $0.row) < ($1.key, $1.row) }
  }

  /// Where each row of a table stands among sorted keys; -1 for those that are not there.
  private static func places(of ids: IDTable, salt: UInt64, in keys: [UInt64]) -> [Int] {
    KeptTrust.keys(ids, ids.count, salt).map { key in
      let place = keys.partitioningIndex { $0 >= key }
      return place < keys.count && keys[place] == key ? place : -1
    }
  }
}
