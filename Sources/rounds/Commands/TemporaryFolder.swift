import CommunityStore
import FoundationEssentials
import Glibc

/// A folder that is gone when the program ends.
struct TemporaryFolder {
  let path: String

  init() throws(StoreError) {
    let base = Person.variable("TMPDIR") ?? "/tmp"
    var template = Array((base + "/rounds-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreError(.unwritable, "No folder can be made in \(base): \(String(cString: strerror(errno))).")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
