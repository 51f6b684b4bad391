import Foundation
import TestSupport
import TrustMetrics

/// A well-known graph and its published figures, from the data beside the package.
struct GraphOracle {
  /// Each node's number, in the order they first appear.
  private(set) var numbers: [String: Int] = [:]
  private(set) var from: [UInt32] = []
  private(set) var to: [UInt32] = []
  private(set) var weights: [Double] = []
  private var figures: [String: Any] = [:]

  static let isThere = SharedData.file("oracles/karate.json") != nil
  static let hasRatings =
    SharedData.file("oracles/bitcoin-alpha-positive.json") != nil
    && SharedData.file("trust-bitcoin-alpha/soc-sign-bitcoinalpha.csv.gz") != nil

  /// A graph whose ties are in the file.
  init(_ name: String) throws {
    try read(name)
    for edge in figures["edges"] as? [[Any]] ?? [] {
      guard let source = edge[0] as? String, let target = edge[1] as? String, let weight = edge[2] as? Double else {
        throw CocoaError(.fileReadCorruptFile)
      }
      add(source, target, weight)
    }
  }

  /// The ratings above 0 of a trading forum: who rated whom, and how high.
  static func ratings() throws -> GraphOracle {
    var oracle = GraphOracle()
    try oracle.read("bitcoin-alpha-positive")
    for row in try GraphOracle.rows("trust-bitcoin-alpha/soc-sign-bitcoinalpha.csv.gz") {
      if let rating = Double(row[2]), rating > 0 { oracle.add(row[0], row[1], rating) }
    }
    return oracle
  }

  private init() {}

  private mutating func read(_ name: String) throws {
    guard let file = SharedData.file("oracles/\(name).json") else { throw CocoaError(.fileNoSuchFile) }
    figures = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  private mutating func add(_ source: String, _ target: String, _ weight: Double) {
    from.append(number(source))
    to.append(number(target))
    weights.append(weight)
  }

  private mutating func number(_ name: String) -> UInt32 {
    if let known = numbers[name] { return UInt32(known) }
    numbers[name] = numbers.count
    return UInt32(numbers.count - 1)
  }

  /// A figure of the whole.
  func figure(_ key: String) throws -> Double {
    guard let value = figures[key] as? Double else { throw CocoaError(.fileReadCorruptFile) }
    return value
  }

  /// A figure of each node, by its number.
  func perNode(_ key: String) throws -> [Double] {
    guard let values = figures[key] as? [String: Double], values.count == numbers.count else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return try ordered(values)
  }

  /// The highest nodes by a figure, with it.
  func top(_ key: String) throws -> [(node: Int, value: Double)] {
    guard let rows = figures[key] as? [[Any]], !rows.isEmpty else { throw CocoaError(.fileReadCorruptFile) }
    return try rows.map { row in
      guard let name = row[0] as? String, let node = numbers[name], let value = row[1] as? Double else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return (node, value)
    }
  }

  /// The columns of the file with a line a node, by node number.
  func columns() throws -> [String: [Double]] {
    var rows = try GraphOracle.rows("oracles/bitcoin-alpha-positive.per-node.csv.gz")
    let header = rows.removeFirst()
    var columns: [String: [Double]] = [:]
    for (column, name) in header.enumerated().dropFirst() {
      let values = rows.map { ($0[0], Double($0[column]) ?? .nan) }
      columns[name] = try ordered(Dictionary(uniqueKeysWithValues: values))
    }
    return columns
  }

  private func ordered(_ values: [String: Double]) throws -> [Double] {
    var ordered = [Double](repeating: .nan, count: numbers.count)
    for (name, value) in values {
      guard let node = numbers[name] else { throw CocoaError(.fileReadCorruptFile) }
      ordered[node] = value
    }
    return ordered
  }

  private static func rows(_ path: String) throws -> [[String]] {
    guard let file = SharedData.file(path) else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",").map(String.init) }
  }
}
