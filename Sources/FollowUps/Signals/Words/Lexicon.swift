import FoundationEssentials

/// The words of one language that signals look for, as data: a clinic may give its own instead of those that come with
/// Rounds.
///
/// A list holds phrases. `chest pain|pains` is the word “chest” and then one of two; `pain ~3 chest` lets up to three
/// other words stand between. Case, accents and apostrophes do not matter: `cant` is “can't” and “Can’t”. Inflections are
/// listed, not guessed.
public struct Lexicon: Sendable, Equatable, Decodable {
  /// Phrases that mean one thing, under the name that a nurse reads.
  public struct Group: Sendable, Equatable, Decodable {
    /// `chest pain or pressure`.
    public var group: String
    /// The phrases.
    public var phrases: [String]
  }

  /// `en`; names the lexicon in messages.
  public var language: String
  /// F4: words that want somebody now.
  public var redFlags: [Group]
  /// F6: words of distress.
  public var distress: [Group]
  /// Phrases in which such words mean something else: `faint smell`, `off my chest`.
  public var ignored: [String]
  /// Words before others of their clause that say that they do not hold.
  public var negations: [String]
  /// Phrases that begin like a negation and are none: `not only`.
  public var notNegations: [String]
  /// Words that a negation does not reach over: in “no sleep and chest pain” only the sleep is missing.
  public var negationEnds: [String]
  /// Over how many words a negation reaches.
  public var negationReach: Int
  /// Words that begin another clause, as a comma does: `but`.
  public var clauseBreaks: [String]
  /// Somebody else who has what is told: `my mother`, `a friend`.
  public var reported: [String]
  /// Words between these and the rest that bring it back to the author: “my wife says that I …”.
  public var firstPerson: [String]
  /// What is asked, advised or taught, and not told: `if you`, `symptoms of`.
  public var hypothetical: [String]
  /// What is long over: `years ago`.
  public var past: [String]
  /// What a caregiver tells of somebody else holds now when one of these words stands in its clause.
  public var present: [String]
  /// What anybody tells of somebody else holds now when one of these words stands in its clause.
  public var now: [String]
  /// What makes that something long ago go on: `since`, `still`. May be left out.
  public var ongoing: [String]?
  /// Verbs before words of distress that make them past: `was`. May be left out.
  public var formerly: [String]?
  /// F5: phrases of a question, beside the question mark.
  public var ask: [String]
}

/// Why a word list cannot be used, in a sentence.
public struct LexiconError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The sentence, without the name of the file.
  public let description: String
}

extension Lexicon {
  /// Reads a word list; an error names the field that is missing or wrong. O(bytes).
  public static func decode(_ bytes: [UInt8]) -> Result<Lexicon, LexiconError> {
    do {
      let lexicon = try JSONDecoder().decode(Lexicon.self, from: Data(bytes))
      if let wrong = lexicon.problem { return .failure(LexiconError(description: wrong)) }
      return .success(lexicon)
    } catch let error as DecodingError {
      return .failure(LexiconError(description: sentence(error)))
    } catch {
      return .failure(LexiconError(description: "it is not JSON"))
    }
  }

  /// Those that come with Rounds: English and Spanish.
  public static let shipped: [Lexicon] = [PackageResources.en_json, PackageResources.es_json].compactMap { bytes in
    try? decode(bytes).get()
  }

  private var problem: String? {
    if language.isEmpty { return "language: it should name the language, such as en" }
    if !(0...1000).contains(negationReach) { return "negationReach: it should be a number of words from 0 to 1000" }
    let lists: [(String, [String])] =
      redFlags.map { ("redFlags, \($0.group)", $0.phrases) } + distress.map { ("distress, \($0.group)", $0.phrases) }
      + [
        ("ignored", ignored), ("negations", negations), ("notNegations", notNegations), ("negationEnds", negationEnds),
        ("clauseBreaks", clauseBreaks), ("reported", reported), ("firstPerson", firstPerson),
        ("hypothetical", hypothetical), ("past", past), ("present", present), ("now", now), ("ask", ask),
        ("ongoing", ongoing ?? []), ("formerly", formerly ?? []),
      ]
    for (field, phrases) in lists {
      for phrase in phrases where PhrasePattern(phrase) == nil {
        return
          "\(field): “\(phrase)” is no phrase; write words, a|b for one of several, ~3 for up to three words between"
      }
    }
    for (field, words) in [("negationEnds", negationEnds), ("clauseBreaks", clauseBreaks)] {
      for word in words where PhrasePattern(word)?.elements.count != 1 {
        return "\(field): “\(word)” should be a single word"
      }
    }
    return nil
  }

  private static func sentence(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      let place = path(context)
      return "\(place.isEmpty ? "" : place + ".")\(key.stringValue): it is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(path(context)): it is of the wrong type"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty ? "it is not JSON" : "\(path(context)): it cannot be understood"
    @unknown default: return "it cannot be understood"
    }
  }
}
