/// One text against one lexicon: finds phrases, and tells who is said to have what they name.
struct ClauseScan {
  typealias List = CompiledLexicon.List

  let lexicon: CompiledLexicon
  let tokens: [Token]
  let words: [UInt16]

  /// The places of a phrase's words.
  private typealias Match = [Int]

  /// True when the author's own words hold the phrase of a question.
  var asks: Bool {
    words.indices.contains { place in
      lexicon.starts[Int(words[place])] & List.ask.bit != 0 && !tokens[place].isQuoted && match(.ask, at: place) != nil
    }
  }

  /// Adds red flags and words of distress to the findings.
  func find(in text: UnsafeRawBufferPointer, into findings: inout [TextReading.Finding]) {
    var idle: Set<Int> = []
    for place in words.indices where lexicon.starts[Int(words[place])] & List.ignored.bit != 0 {
      for match in matches(.ignored, at: place) { idle.formUnion(match.places) }
    }
    let wanted = List.redFlag.bit | List.distress.bit
    for place in words.indices where lexicon.starts[Int(words[place])] & wanted != 0 {
      for list in [List.redFlag, List.distress] {
        for (phrase, places) in matches(list, at: place) where idle.isDisjoint(with: places) {
          let isRedFlag = list == .redFlag
          let group = (isRedFlag ? lexicon.redFlags : lexicon.distress)[phrase.group]
          let standing = standing(of: places, isDistress: !isRedFlag)
          let isKnown = findings.contains {
            $0.isRedFlag == isRedFlag && $0.group == group && $0.standing == standing
          }
          if isKnown { continue }
          let bytes = text[tokens[places[0]].start..<tokens[places[places.count - 1]].end]
          findings.append(
            TextReading.Finding(
              isRedFlag: isRedFlag, group: group, words: String(decoding: bytes, as: UTF8.self), standing: standing))
        }
      }
    }
  }

  // Phrases.

  private func matches(_ list: List, at place: Int) -> [(phrase: CompiledLexicon.Phrase, places: Match)] {
    var found: [(phrase: CompiledLexicon.Phrase, places: Match)] = []
    for index in lexicon.byFirstWord[Int(words[place])] {
      let phrase = lexicon.phrases[index]
      if phrase.list == list, let places = places(of: phrase, at: place) { found.append((phrase, places)) }
    }
    return found
  }

  private func match(_ list: List, at place: Int) -> Match? {
    for index in lexicon.byFirstWord[Int(words[place])] {
      let phrase = lexicon.phrases[index]
      if phrase.list == list, let places = places(of: phrase, at: place) { return places }
    }
    return nil
  }

  /// Where the words of a phrase stand when it begins at a place: the nearest of each, within one run of words.
  private func places(of phrase: CompiledLexicon.Phrase, at place: Int) -> Match? {
    var places = [place]
    var last = place
    for element in phrase.elements.dropFirst() {
      let end = min(words.count - 1, last + 1 + element.gap)
      guard last < end else { return nil }
      let next = (last + 1...end).first { candidate in
        words[candidate] != 0 && element.words.contains(words[candidate]) && tokens[candidate].run == tokens[place].run
      }
      guard let next else { return nil }
      places.append(next)
      last = next
    }
    return places
  }

  // Clauses.

  /// The places of the clause that a match lies in.
  private func clause(of match: Match) -> ClosedRange<Int> {
    var (first, last) = (match[0], match[match.count - 1])
    while first > 0, tokens[first - 1].clause == tokens[match[0]].clause, !isBreak(first - 1) { first -= 1 }
    let end = tokens[last].clause
    while last + 1 < words.count, tokens[last + 1].clause == end, !isBreak(last + 1) { last += 1 }
    return first...last
  }

  private func isBreak(_ place: Int) -> Bool { lexicon.starts[Int(words[place])] & List.clauseBreak.bit != 0 }

  private func begins(_ list: List, _ place: Int) -> Bool {
    lexicon.starts[Int(words[place])] & list.bit != 0 && match(list, at: place) != nil
  }

  private func standing(of match: Match, isDistress: Bool) -> TextReading.Standing {
    if tokens[match[0]].isQuoted { return .mentioned }
    let clause = clause(of: match)
    if isNegated(match, clause) || isHypothetical(match, clause) { return .mentioned }
    let isNow = clause.contains { begins(.now, $0) }
    if !isNow, isPast(match, clause) || isDistress && wasFormerly(match, clause) { return .mentioned }
    guard isSaidOf(.reported, match, clause) else { return .own }
    if isNow { return .otherNow }
    return clause.contains { begins(.present, $0) } ? .otherPresent : .mentioned
  }

  /// What is long over stands in the clause, with nothing that goes on and no “and” between it and the words: in “I had
  /// surgery weeks ago and have chest pain” only the surgery is over.
  private func isPast(_ match: Match, _ clause: ClosedRange<Int>) -> Bool {
    if clause.contains(where: { begins(.ongoing, $0) }) { return false }
    let last = match[match.count - 1]
    return clause.contains { place in
      guard begins(.past, place) else { return false }
      let between = place < match[0] ? place..<match[0] : last < place ? last..<place : 0..<0
      return !between.contains {
        starts($0, .negationEnd) || $0 != place && begins(.firstPerson, $0) && place < match[0]
      }
    }
  }

  /// “I was scared”: a verb of the past stands right before the words.
  private func wasFormerly(_ match: Match, _ clause: ClosedRange<Int>) -> Bool {
    let near = max(clause.lowerBound, match[0] - 3)..<match[0]
    guard let place = near.last(where: { begins(.formerly, $0) }) else { return false }
    return !(place + 1..<match[0]).contains { begins(.firstPerson, $0) }
  }

  private func starts(_ place: Int, _ list: List) -> Bool { lexicon.starts[Int(words[place])] & list.bit != 0 }

  /// A negation stands before the words, not too far, with nothing between that it does not reach over.
  private func isNegated(_ match: Match, _ clause: ClosedRange<Int>) -> Bool {
    let last = match[match.count - 1]
    var none: Set<Int> = []
    for place in clause where starts(place, .notNegation) {
      for found in matches(.notNegation, at: place) { none.formUnion(found.places) }
    }
    for place in clause where place < last && !match.contains(place) && !none.contains(place) {
      guard let negation = self.match(.negation, at: place) else { continue }
      let end = negation[negation.count - 1]
      guard place > match[0] || match[0] - end <= lexicon.reach else { continue }
      let between = end + 1 < match[0] ? end + 1..<match[0] : 0..<0
      if !between.contains(where: { starts($0, .negationEnd) }) { return true }
    }
    return false
  }

  private func isHypothetical(_ match: Match, _ clause: ClosedRange<Int>) -> Bool {
    guard isSaidOf(.hypothetical, match, clause) else { return false }
    // “Has anyone had chest pain like I have now” tells what the author has.
    let rest = match[match.count - 1]...clause.upperBound
    return !(rest.contains { begins(.firstPerson, $0) } && rest.contains { begins(.now, $0) })
  }

  /// A phrase of the list stands before the words, and nothing after it, themselves among it, brings them back to the
  /// author: “they are better off without me”.
  private func isSaidOf(_ list: List, _ match: Match, _ clause: ClosedRange<Int>) -> Bool {
    let before = clause.lowerBound..<match[0]
    guard let marker = before.last(where: { begins(list, $0) }) else { return false }
    let isOwn = (marker + 1..<match[match.count - 1] + 1).contains { place in
      begins(.firstPerson, place) && !(self.match(list, at: marker)?.contains(place) ?? false)
    }
    return !isOwn
  }
}
