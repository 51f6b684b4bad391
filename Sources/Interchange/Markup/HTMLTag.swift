/// An opening tag; its attributes are read only when somebody asks.
struct HTMLTag {
  /// In lower case.
  let name: String
  private let attributes: ArraySlice<UInt8>

  init(name: String, attributes: ArraySlice<UInt8>) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of an attribute, entities decoded; nil when the tag does not have it. O(length of the tag).
  func value(_ wanted: String) -> String? {
    var rest = attributes
    while let (name, value) = Self.readAttribute(&rest) {
      guard name.count == wanted.utf8.count else { continue }
      if zip(name, wanted.utf8).allSatisfy({ $0.lowercasedASCII == $1 }) { return HTMLEntities.decode(value) }
    }
    return nil
  }

  /// The words of the `class` attribute.
  var classes: [Substring] { value("class")?.split(whereSeparator: { $0.isWhitespace }) ?? [] }

  /// Takes one attribute off the front; nil when none is left.
  private static func readAttribute(
    _ rest: inout ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    rest = rest.drop { $0.isHTMLSpace || $0 == .slash || $0 == .equals }
    guard !rest.isEmpty else { return nil }
    let name = rest.prefix { !$0.isHTMLSpace && $0 != .slash && $0 != .equals }
    rest = rest.dropFirst(name.count).drop(while: \.isHTMLSpace)
    guard rest.first == .equals else { return (name, rest.prefix(0)) }
    rest = rest.dropFirst().drop(while: \.isHTMLSpace)
    if let quote = rest.first, quote == .doubleQuote || quote == .singleQuote {
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 1)
      return (name, value)
    }
    let value = rest.prefix { !$0.isHTMLSpace }
    rest = rest.dropFirst(value.count)
    return (name, value)
  }
}
