import TestSupport
import TrustMetrics

/// Ties of chance on few nodes, loops and repetitions among them.
struct MadeTies {
  let nodeCount: Int
  var from: [UInt32] = []
  var to: [UInt32] = []
  var weights: [Double] = []

  /// Half of all cases prefer low numbers, so that degrees differ much.
  init(_ generator: inout SeededGenerator, nodesUpTo most: Int = 40, tiesPerNode: Int = 6) {
    nodeCount = generator.number(1..<most + 1)
    let isSkewed = Bool.random(using: &generator)
    for _ in 0..<generator.number(0..<nodeCount * tiesPerNode + 1) {
      var source = generator.number(0..<nodeCount)
      if isSkewed { source = generator.number(0..<source + 1) }
      from.append(UInt32(source))
      to.append(UInt32(generator.number(0..<nodeCount)))
      weights.append(Double(generator.number(1..<33)) / 8)
    }
  }

  /// Different ties, as a naive table: the weight of each pair, 0 where there is none.
  func table(bothWays: Bool) -> [[Double]] {
    var table = [[Double]](repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for index in from.indices where from[index] != to[index] {
      table[Int(from[index])][Int(to[index])] += weights[index]
      if bothWays { table[Int(to[index])][Int(from[index])] += weights[index] }
    }
    return table
  }

  var undirected: Graph { Graph.undirected(nodeCount: nodeCount, from: from, to: to) }
  var directed: Graph { Graph.directed(nodeCount: nodeCount, from: from, to: to) }
  var undirectedWeighted: Graph { Graph.undirected(nodeCount: nodeCount, from: from, to: to, weights: weights) }
  var directedWeighted: Graph { Graph.directed(nodeCount: nodeCount, from: from, to: to, weights: weights) }
}

extension Graph {
  /// An undirected graph of pairs.
  static func of(_ nodeCount: Int, _ pairs: [(Int, Int)]) -> Graph {
    undirected(nodeCount: nodeCount, from: pairs.map { UInt32($0.0) }, to: pairs.map { UInt32($0.1) })
  }

  static func complete(_ count: Int) -> Graph {
    of(count, (0..<count).flatMap { a in (0..<a).map { (a, $0) } })
  }

  static func star(_ count: Int) -> Graph { of(count, (1..<count).map { (0, $0) }) }
  static func path(_ count: Int) -> Graph { of(count, (1..<count).map { ($0 - 1, $0) }) }

  func isTied(_ a: Int, _ b: Int) -> Bool { neighbours(of: a).contains(UInt32(b)) }
}

/// The largest difference between two lists of figures; infinite when one has what the other has not.
func largestDifference(_ left: [Double?], _ right: [Double?]) -> Double {
  guard left.count == right.count else { return .infinity }
  return zip(left, right).reduce(0) { most, pair in
    switch pair {
    case (nil, nil): most
    case (let left?, let right?): (left - right).magnitude <= most ? most : (left - right).magnitude
    default: .infinity
    }
  }
}

func largestDifference(_ left: [Double], _ right: [Double]) -> Double {
  largestDifference(left.map(Optional.some), right.map(Optional.some))
}
