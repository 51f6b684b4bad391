import CommunityStore
import Drawing
import FollowUps
import Glibc

/// The word lists that signals look for: those that come with Rounds, and in their place the clinic's own from
/// `STORE/words/<language>.json`.
struct WordLists {
  /// One a language.
  private(set) var lexicons = Lexicon.shipped
  /// Files that could not be used, each in a sentence; the shipped list of the language is used then.
  private(set) var problems: [String] = []

  /// Reads the store's own lists, if it has any. A few milliseconds for each.
  init(_ store: String) {
    for name in WordLists.files(store + "/words") {
      let path = "\(store)/words/\(name)"
      let language = String(name.dropLast(".json".count))
      guard let file = try? PosixFile(path), let status = file.status(), status.isFile, status.size < 16 << 20 else {
        problems.append("words/\(name) cannot be read; the list that comes with Rounds is used.")
        continue
      }
      switch Lexicon.decode(file.bytes(0..<status.size)) {
      case .failure(let error):
        problems.append("words/\(name): \(error.description). The list that comes with Rounds is used.")
      case .success(let lexicon) where lexicon.language != language:
        problems.append("words/\(name): language: it says “\(lexicon.language)”, so the file should have that name.")
      case .success(let lexicon):
        if let place = lexicons.firstIndex(where: { $0.language == language }) {
          lexicons[place] = lexicon
        } else {
          lexicons.append(lexicon)
        }
      }
    }
  }

  /// Says what is wrong on stderr: for commands without a screen.
  static func report(_ problems: [String]) {
    for problem in problems { Standard.error("rounds: \(SafeText.clean(problem))") }
  }

  /// `en.json`, `pt.json`, in that order; none where there is no such folder.
  private static func files(_ folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
