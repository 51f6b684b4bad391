import CommunityStore
import Drawing
import FollowUps
import Glibc
import Presenting

/// The word lists that signals look for: those that come with Rounds, and in their place the clinic's own from
/// `STORE/words/<language>.json`.
struct WordLists {
  /// One a language.
  private(set) var lexicons = Lexicon.shipped
  /// Files that could not be used, each in a sentence; the shipped list of the language is used then.
  private(set) var problems: [String] = []

  /// Reads the store's own lists, if it has any. A few milliseconds for each.
  ///
  /// - Parameter mask: for guests: what the clinic calls its groups is masked, and nothing is told of its files.
  init(_ store: String, mask: Mask? = nil) {
    read(store)
    guard let mask else { return }
    problems = []
    for place in lexicons.indices {
      for group in lexicons[place].redFlags.indices {
        lexicons[place].redFlags[group].group = mask.text(lexicons[place].redFlags[group].group)
      }
      for group in lexicons[place].distress.indices {
        lexicons[place].distress[group].group = mask.text(lexicons[place].distress[group].group)
      }
    }
  }

  private mutating func read(_ store: String) {
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
