import FoundationEssentials
import Glibc

/// A copy of a store on the same disk, to be written to.
struct WorkingStore {
  let path: String

  init(of store: BenchmarkStore) throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/rounds-benchmark-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkError("No folder can be made in \(base)") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/store"
    try FileManager.default.copyItem(atPath: store.path, toPath: path)
    // What is written back to the disk later would be waited for by the first fsync.
    sync()
  }

  /// The folder that holds the copy, for whatever else is written.
  var folder: String { String(path.dropLast("/store".count)) }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
