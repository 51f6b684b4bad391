import Drawing
import Foundation
import Settings
import TestSupport
import Testing
import Themes

@Suite("The schema of theme files")
struct ThemeSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let value = try JSONSerialization.jsonObject(with: Data(Themes.schema))
    schema = try #require(value as? [String: Any])
  }

  @Test(arguments: Themes.names) func everyFileNamesAndKeepsTheSchema(name: String) throws {
    let node = try JSONReader.read(try #require(Themes.text(name)), file: name)
    guard case .object(let members) = node.value, case .string(let named)? = members.first?.node.value else {
      Issue.record("\(name) does not begin with its schema")
      return
    }
    #expect(members.first?.key == "$schema" && named == "theme.schema.json")
    #expect(MiniSchema(root: schema).complaints(node, schema) == [])
  }

  @Test(arguments: [
    ##"{"titel": "x"}"##, ##"{"appearance": "dim"}"##, ##"{"palette": {"sea": "blue"}}"##,
    ##"{"inks": {"urgnt": "#000000"}}"##,
    ##"{"inks": {"text": {"size": "#000000"}}}"##, ##"{"inks": {"text": {"attributes": ["blink"]}}}"##,
    ##"{"inks": 7}"##,
    ##"{"inks": {"text": "#12345"}}"##, ##"{"title": 3}"##, ##"[]"##,
  ])
  func whatTheProgramRefusesTheSchemaRefusesToo(text: String) throws {
    let node = try JSONReader.read(Array(text.utf8), file: "x")
    #expect(!MiniSchema(root: schema).complaints(node, schema).isEmpty)
    #expect(throws: SettingsError.self) { try Themes.load(Array(text.utf8), name: "x") }
  }

  @Test func theSchemaKnowsEveryInkAndKey() throws {
    let properties = try #require(schema["properties"] as? [String: Any])
    let inks = try #require((properties["inks"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(inks.keys) == Set(Ink.allCases.map(\.key)))
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    // What the program reads, the schema allows.
    let all =
      ##"{"$schema": "s", "title": "t", "appearance": "dark", "inherits": "mono", "ground": "#000000", "palette": {}, "inks": {}}"##
    #expect(MiniSchema(root: schema).complaints(try JSONReader.read(Array(all.utf8), file: "x"), schema) == [])
    #expect(Set(properties.keys) == ["$schema", "title", "appearance", "inherits", "ground", "palette", "inks"])
  }
}

/// As much of JSON Schema as the schema of themes uses.
struct MiniSchema {
  let root: [String: Any]

  func complaints(_ node: JSONNode, _ schema: [String: Any], at place: String = "") -> [String] {
    var found: [String] = []
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      let defs = root["$defs"] as? [String: Any]
      guard let target = defs?[String(name)] as? [String: Any] else { return ["\(place): no \(name)"] }
      found += complaints(node, target, at: place)
    }
    if let any = schema["anyOf"] as? [[String: Any]], !any.contains(where: { complaints(node, $0, at: place).isEmpty })
    {
      found.append("\(place): none of the forms")
    }
    if let type = schema["type"] as? String, type != kind(node) { return found + ["\(place): \(type) expected"] }
    if case .string(let text) = node.value {
      if let values = schema["enum"] as? [String], !values.contains(text) { found.append("\(place): \(text)") }
      if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
        found.append("\(place): \(text) is not \(pattern)")
      }
      if let least = schema["minLength"] as? Int, text.count < least { found.append("\(place): too short") }
    } else if schema["enum"] != nil {
      found.append("\(place): text expected")
    }
    if case .array(let nodes) = node.value, let items = schema["items"] as? [String: Any] {
      for (index, node) in nodes.enumerated() { found += complaints(node, items, at: "\(place)[\(index)]") }
    }
    if case .object(let members) = node.value {
      let properties = schema["properties"] as? [String: Any] ?? [:]
      let names = schema["propertyNames"] as? [String: Any]
      for (key, node) in members {
        if let pattern = names?["pattern"] as? String, key.range(of: pattern, options: .regularExpression) == nil {
          found.append("\(place).\(key): a name like \(pattern)")
        }
        if let known = properties[key] as? [String: Any] {
          found += complaints(node, known, at: "\(place).\(key)")
        } else if let other = schema["additionalProperties"] as? [String: Any] {
          found += complaints(node, other, at: "\(place).\(key)")
        } else if schema["additionalProperties"] as? Bool == false {
          found.append("\(place).\(key): no such key")
        }
      }
    }
    return found
  }

  private func kind(_ node: JSONNode) -> String {
    switch node.value {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .other: "other"
    }
  }
}
