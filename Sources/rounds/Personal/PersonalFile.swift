import CommunityStore
import Glibc

/// A file that belongs to one person and one store, in the person's state folder and never in the store.
enum PersonalFile {
  /// `read-harbor-1a2b….jsonl`; nil where there is no home, or no folder can be made in it.
  static func path(_ kind: String, store: String, person: String, ending: String) -> String? {
    Person.stateFolder.flatMap { folder in
      makeFolders(folder) ? "\(folder)/\(kind)-\(key(store, person)).\(ending)" : nil
    }
  }

  /// `theme-amy-1a2b….json`: of one person in all stores; nil where there is no home. Makes no folder: who only reads
  /// leaves no trace.
  static func path(_ kind: String, person: String, ending: String) -> String? {
    Person.stateFolder.map { "\($0)/\(kind)-\(key(readable: person, of: person)).\(ending)" }
  }

  /// Makes the folders above a file; false when they cannot be made.
  static func makeFolders(above path: String) -> Bool {
    path.lastIndex(of: "/").map { makeFolders(String(path[..<$0])) } ?? true
  }

  /// A name for the file that is the same for the same store and person, and readable enough to be found.
  private static func key(_ store: String, _ person: String) -> String {
    let real = realpath(store, nil)
    defer { free(real) }
    let full = real.map { String(cString: $0) } ?? store
    return key(readable: full.split(separator: "/").last.map(String.init) ?? "store", of: full + "\u{0}" + person)
  }

  private static func key(readable name: String, of full: String) -> String {
    // FNV-1a: only a name, nothing depends on its strength.
    let hash = full.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let readable = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return readable.prefix(40) + "-" + String(hash, radix: 16)
  }

  /// Puts a file in the place of another at once, whole or not at all; false when the disk does not take it.
  static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
    let beside = "\(path).\(getpid()).tmp"
    unlink(beside)
    defer { unlink(beside) }
    do {
      let file = try PosixFile(beside, .create)
      // What somebody looks for is nobody else's business, whatever the account's usual rights are.
      chmod(beside, 0o600)
      try file.write(bytes)
      try file.synchronize()
    } catch {
      return false
    }
    return rename(beside, path) == 0
  }

  /// Makes a folder and those above it, for the account alone; false when one of them cannot be made.
  static func makeFolders(_ path: String) -> Bool {
    var partial = ""
    for part in path.split(separator: "/") {
      partial += "/" + part
      if mkdir(partial, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
