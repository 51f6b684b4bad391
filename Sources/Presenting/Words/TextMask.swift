import CommunityModel
import Drawing

/// Masks one text: what is found goes, everything else stays as it is, cleaned.
struct TextMask {
  let vocabulary: Vocabulary
  /// The false id of a message, where a word is the id of one.
  let messageID: (String) -> String?
  /// What those are called for short whom the text is by, or to.
  var nicknames = Nicknames.none

  /// The masked text, its line breaks kept. About 10 µs for a hundred letters.
  func text(_ text: String) -> String {
    if text.isEmpty { return text }
    // Cleaned first: what is invisible cannot part a name then.
    var clean = SafeText.clean(text, lineBreaks: .kept)
    return clean.withUTF8 { bytes in
      let signs = Signs.of(bytes)
      var work = MaskedText(mask: self, bytes: bytes, signs: signs, spans: Patterns.find(signs))
      return work.make()
    }
  }
}

/// A text on its way to being masked.
private struct MaskedText {
  let mask: TextMask
  let bytes: UnsafeBufferPointer<UInt8>
  let signs: [Sign]
  let spans: [Patterns.Span]
  var out: [UInt8] = []

  private var table: NameTable { mask.vocabulary.table }

  init(mask: TextMask, bytes: UnsafeBufferPointer<UInt8>, signs: [Sign], spans: [Patterns.Span]) {
    (self.mask, self.bytes, self.signs, self.spans) = (mask, bytes, signs, spans)
    out.reserveCapacity(bytes.count + 32)
  }

  mutating func make() -> String {
    var index = 0
    var span = 0
    while index < signs.count {
      if span < spans.count, spans[span].range.lowerBound <= index {
        out += Array(spans[span].replacement.utf8)
        index = max(index, spans[span].range.upperBound)
        span += 1
        continue
      }
      let limit = span < spans.count ? spans[span].range.lowerBound : signs.count
      switch signs[index].kind {
      case .other: index = copy(index, index + 1)
      case .symbol: index = table.hasSymbols ? stretch(index, limit) : copy(index, index + 1)
      case .breakless: index = stretch(index, limit)
      case .letter, .digit, .prefixing: index = words(index, limit)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: Words

  /// Masks what begins with the word at a place; returns where to go on.
  private mutating func words(_ start: Int, _ limit: Int) -> Int {
    let mention = isMention(start)
    if let end = knownWords(start, limit, mention) { return mention ? max(end, tail(end, limit)) : end }
    if let end = message(start, limit) { return end }
    let end = wordEnd(start, limit)
    if mention {
      let stop = chunkEnd(start, limit)
      let name = signs[start..<stop]
      let word = String(decoding: bytes[byte(start)..<byte(stop)], as: UTF8.self).lowercased()
      if MaskedText.everybody.contains(word) { return copy(start, stop) }
      put(mask.vocabulary.word(SignHash.of(name), .given), like: start..<stop)
      return stop
    }
    if let entry = hidden(start, end) {
      put(mask.vocabulary.word(entry.hash, entry.kind), like: start..<end)
      return end
    }
    if let name = nickname(start, end) {
      put(mask.vocabulary.word(name.hash, table.find(name.hash)?.kind ?? .given), like: start..<end)
      return end
    }
    return copy(start, end)
  }

  private func nickname(_ start: Int, _ end: Int) -> NameParts.Part? {
    guard !mask.nicknames.isEmpty, signs[start].isCapital, end - start >= 3 else { return nil }
    var word = String.UnicodeScalarView()
    for sign in signs[start..<end] where sign.folded != 0 {
      if let scalar = Unicode.Scalar(sign.folded) { word.append(scalar) }
    }
    return mask.nicknames.name(beginning: String(word))
  }

  private static let everybody: Set<String> = ["all", "everyone", "here", "channel", "team", "todos", "todas", "topic"]

  /// The longest run of words from a place that is a name or an id; nil when there is none.
  private mutating func knownWords(_ start: Int, _ limit: Int, _ mention: Bool) -> Int? {
    var hash = SignHash.start
    var index = start
    var best: (entry: NameTable.Entry, end: Int)?
    var count = 0
    var onlyLetters = true
    while count < 8, index < limit, index - start < 64 {
      let end = wordEnd(index, limit)
      guard end > index else { break }
      for sign in signs[index..<end] where sign.folded != 0 { hash = SignHash.step(hash, sign.folded) }
      count += 1
      onlyLetters = onlyLetters && end - index == 1
      if let entry = table.find(hash), matches(entry, count, start, onlyLetters, mention) { best = (entry, end) }
      index = end
      var gap = 0
      while index < limit, gap < 4, signs[index].kind == .other, signs[index].folded != 10 {
        index += 1
        gap += 1
      }
      if gap > 3 || index < limit && signs[index].kind == .other { break }
    }
    guard let best else { return nil }
    replace(start..<best.end, by: best.entry)
    return best.end
  }

  private func matches(
    _ entry: NameTable.Entry, _ count: Int, _ start: Int, _ onlyLetters: Bool, _ mention: Bool
  ) -> Bool {
    if count > 1 {
      return entry.traits & NameTable.Trait.phrase != 0 || onlyLetters && count > 2
        || (isDigitJoint(start) && entry.traits & NameTable.Trait.phrase != 0)
    }
    guard entry.traits & NameTable.Trait.everyday != 0 else { return true }
    return mention || signs[start].isCapital
  }

  /// Letters that go on with digits, as in ids.
  private func isDigitJoint(_ start: Int) -> Bool { signs[start].kind == .digit }

  /// A name or id inside of a longer word, or with an ending.
  private func hidden(_ start: Int, _ end: Int) -> NameTable.Entry? {
    var folded: [UInt32] = []
    folded.reserveCapacity(end - start)
    for sign in signs[start..<end] where sign.folded != 0 { folded.append(sign.folded) }
    let isPrefixing = signs[start].kind == .prefixing
    let least = isPrefixing ? 3 : 6
    if folded.count > least {
      for first in 0...(folded.count - least) {
        var hash = SignHash.start
        for offset in 0..<least { hash = SignHash.step(hash, folded[first + offset]) }
        guard isPrefixing || table.hasBeginning(hash) else { continue }
        var last = first + least
        while true {
          if let entry = table.find(hash), isName(entry) { return entry }
          guard last < folded.count else { break }
          hash = SignHash.step(hash, folded[last])
          last += 1
        }
      }
    }
    // “Annas”, “Kerrs”, “Kathy” for a Kath.
    guard folded.count > 4 else { return nil }
    var hash = SignHash.start
    for (offset, value) in folded.enumerated() {
      hash = SignHash.step(hash, value)
      let rest = folded.count - offset - 1
      if offset >= 3, rest > 0, rest < 3, let entry = table.find(hash), isName(entry) { return entry }
    }
    return nil
  }

  private func isName(_ entry: NameTable.Entry) -> Bool {
    entry.traits & NameTable.Trait.everyday == 0 && entry.traits & NameTable.Trait.word != 0
      && entry.kind != .conversationID
  }

  // MARK: Scripts without blanks

  /// Masks the longest name that begins at a place, else copies one sign.
  private mutating func stretch(_ start: Int, _ limit: Int) -> Int {
    var hash = SignHash.start
    var best: (entry: NameTable.Entry, end: Int)?
    var index = start
    let kind = signs[start].kind
    while index < limit, index - start < 16, signs[index].kind == kind || signs[index].folded == 0 {
      if signs[index].folded != 0 { hash = SignHash.step(hash, signs[index].folded) }
      index += 1
      if let entry = table.find(hash) { best = (entry, index) }
    }
    guard let best else {
      guard kind == .breakless, isMention(start) else { return copy(start, start + 1) }
      // Who is called with an @ is somebody, known or not.
      let end = wordEnd(start, limit)
      out += Array(mask.vocabulary.word(SignHash.of(signs[start..<end]), .given).utf8)
      return end
    }
    let name = text(of: best.entry)
    // Latin letters in between: a blank on the side where a letter stands.
    if let last = out.last, last > 0x40 { out.append(32) }
    out += Array(name.utf8)
    if best.end < signs.count, signs[best.end].kind == .breakless { out.append(32) }
    return best.end
  }

  // MARK: Replacing

  private func text(of entry: NameTable.Entry) -> String {
    let vocabulary = mask.vocabulary
    switch entry.kind {
    case .memberID: return vocabulary.id(entry.hash, isPerson: true)
    case .conversationID: return vocabulary.id(entry.hash, isPerson: false)
    case .community: return vocabulary.word(entry.hash, .place)
    case .member: return vocabulary.word(entry.hash, .given) + " " + vocabulary.word(entry.hash, .family)
    default: return vocabulary.word(entry.hash, entry.kind)
    }
  }

  /// Puts in the place of a range what stands for it; a name of several words word for word.
  private mutating func replace(_ range: Range<Int>, by entry: NameTable.Entry) {
    switch entry.kind {
    case .memberID, .conversationID: out += Array(text(of: entry).utf8)
    case .member, .community:
      let end = wordEnd(range.lowerBound, range.upperBound)
      guard end < range.upperBound else {
        let joined = text(of: entry).split(separator: " ").joined()
        put(joined, like: range)
        return
      }
      replaceEach(range, entry.kind == .community ? .place : .family)
    default: put(mask.vocabulary.word(entry.hash, entry.kind), like: range)
    }
  }

  private mutating func replaceEach(_ range: Range<Int>, _ usual: NameTable.Kind) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard NameParts.counts(signs[index].kind) else {
        index = copy(index, index + 1)
        continue
      }
      let end = wordEnd(index, range.upperBound)
      let parts = NameParts(String(decoding: bytes[byte(index)..<byte(end)], as: UTF8.self)).parts
      let hash = SignHash.of(signs[index..<end])
      let isPlain = parts.first.map { part in
        WordLists.particles.contains(part.text) || usual == .place && WordLists.generic.contains(part.text)
      }
      if isPlain == true {
        index = copy(index, end)
        continue
      }
      let kind = table.find(hash)?.kind ?? usual
      let word = mask.vocabulary.word(hash, kind)
      put(end - index == 1 ? String(word.prefix(1)) : word, like: index..<end)
      index = end
    }
  }

  /// Puts a word in the case of the signs that it replaces.
  private mutating func put(_ word: String, like range: Range<Int>) {
    let letters = signs[range].filter { $0.kind == .letter && $0.folded != 0 }
    if letters.count > 1, letters.allSatisfy(\.isCapital) {
      out += Array(word.uppercased().utf8)
    } else if let first = letters.first, !first.isCapital {
      out += Array(word.lowercased().utf8)
    } else {
      out += Array(word.utf8)
    }
  }

  private mutating func copy(_ start: Int, _ end: Int) -> Int {
    out.append(contentsOf: bytes[byte(start)..<byte(end)])
    return end
  }

  // MARK: Places

  private func byte(_ index: Int) -> Int { index < signs.count ? Int(signs[index].start) : bytes.count }

  private func wordEnd(_ start: Int, _ limit: Int) -> Int {
    guard start < limit, NameParts.counts(signs[start].kind) else { return start }
    var end = start + 1
    while end < limit, NameParts.counts(signs[end].kind), NameParts.belongs(signs[end], to: signs[end - 1]) { end += 1 }
    return end
  }

  /// An @ stands before it: `@ana`, `@**Ana**`, `@_**Ana**`.
  private func isMention(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index < 5, signs[index].kind == .other, [42, 95, 91, 64].contains(signs[index].folded) {
      if signs[index].folded == 64 { return true }
      index -= 1
    }
    return false
  }

  /// Letters, digits, and the signs that ids and handles hold.
  private func chunkEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      if NameParts.counts(signs[end].kind) {
        end += 1
      } else if [45, 95, 46, 58].contains(signs[end].folded), end + 1 < limit, NameParts.counts(signs[end + 1].kind) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of a handle that goes on behind the name in it.
  private func tail(_ end: Int, _ limit: Int) -> Int {
    guard end < limit, NameParts.counts(signs[end].kind) || signs[end].folded == 95 else { return end }
    return signs[end].folded == 95 && end + 1 < limit && NameParts.counts(signs[end + 1].kind)
      ? chunkEnd(end + 1, limit) : NameParts.counts(signs[end].kind) ? chunkEnd(end, limit) : end
  }

  /// A word that is the id of a message.
  private mutating func message(_ start: Int, _ limit: Int) -> Int? {
    if start > 0, NameParts.counts(signs[start - 1].kind) { return nil }
    var end = chunkEnd(start, limit)
    while end > start {
      let hasDigit = signs[start..<end].contains { $0.kind == .digit }
      guard end - start > 1, hasDigit || end - start >= 8 else { return nil }
      let word = String(decoding: bytes[byte(start)..<byte(end)], as: UTF8.self)
      if let id = mask.messageID(word) {
        out += Array(id.utf8)
        return end
      }
      // “m001.” or “m001-ish”: once more without what hangs on.
      guard let cut = signs[start..<end].lastIndex(where: { $0.kind == .other }) else { return nil }
      end = cut
    }
    return nil
  }
}
