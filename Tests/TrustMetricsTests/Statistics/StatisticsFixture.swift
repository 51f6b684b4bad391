import Foundation

/// Expected values computed elsewhere; see the folder's README.
enum StatisticsFixture {
  static func load<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/stats-\(name).json")
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: file))
  }
}

/// Whether two finite numbers agree up to `tolerance`, relative to the larger where that is above 1.
func agree(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
  a.isFinite && b.isFinite && abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}
