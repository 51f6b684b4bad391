import CommunityModel
import Foundation
import Testing

@testable import Interchange

/// The public Zulip archive of NCAR, as github.com/NCAR/zulip-archive had it on 2025-06-24.
@Suite(
  .enabled(if: SharedData.file("zulip-ncar/zulip_json.tar.gz") != nil, "the NCAR archive is not beside the package"))
struct RealArchiveTests {
  /// Unpacked once for all tests of the suite, and read twice.
  private static let read: Result<(first: ImportedCommunity, second: ImportedCommunity), any Error> = Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rounds-ncar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "xzf", SharedData.file("zulip-ncar/zulip_json.tar.gz") ?? "", "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    let archive = try ZulipArchive.open(folder.path)
    return (try archive.read(), try archive.read())
  }

  @Test func dump() throws {
    let community = try Self.read.get().first
    print(community.counts, community.counts.summary)
    for note in community.notes { print(note) }
    print(community.conversations.filter { $0.closedAt != nil }.map { ($0.id, $0.closedAt!.description) })
    print(community.members.filter { $0.role == .bot })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
    try encoder.encode(community.messages).write(to: URL(filePath: "/tmp/z/out.json"))
    try encoder.encode(community.members).write(to: URL(filePath: "/tmp/z/members.json"))
  }
}
