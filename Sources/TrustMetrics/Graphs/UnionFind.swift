/// Which nodes hang together, kept up while ties come in; they cannot be taken out again.
///
/// Union by size with path halving: Tarjan & van Leeuwen, "Worst-case analysis of set union algorithms" (1984);
/// O(α(n)) a tie, which is less than 5 for any n. 4 bytes a node, and 4 more with weights.
package struct UnionFind: Sendable {
  /// At a root minus the size of its component; elsewhere the node above.
  private var above: [Int32]
  /// At a root the weight of its component; empty without weights.
  private var weight: [UInt32]

  /// How many components there are; a node alone is one.
  package private(set) var componentCount: Int
  /// How many nodes the largest component has; 0 without nodes.
  package private(set) var largest: Int
  /// The weight of the largest component; the heavier one's when two are equally large. Without weights its size.
  package private(set) var weightOfLargest: Int
  /// The weight of the heaviest component, which need not be the largest. Without weights the size of the largest.
  package private(set) var heaviest: Int

  /// Nodes `0..<count`, none tied to another. `weights` says what each counts besides its size, such as 1 for a
  /// member and 0 for the team; a node behind its end counts 0. Fewer than 2³¹ nodes, and weights together below 2³².
  package init(count: Int, weights: [UInt32]? = nil) {
    above = [Int32](repeating: -1, count: max(0, count))
    weight = weights.map { Array($0.prefix(max(0, count))) } ?? []
    if weights != nil { weight += repeatElement(0, count: above.count - weight.count) }
    componentCount = above.count
    largest = min(1, above.count)
    heaviest = weights == nil ? largest : Int(weight.max() ?? 0)
    weightOfLargest = heaviest
  }

  /// How many nodes there are.
  package var count: Int { above.count }

  /// One more node, tied to nobody; returns its number. `weight` has no effect when the others have none.
  package mutating func addNode(weight newWeight: UInt32 = 1) -> Int {
    if !weight.isEmpty || above.isEmpty { weight.append(newWeight) }
    above.append(-1)
    componentCount += 1
    note(size: 1, weight: weight.isEmpty ? 1 : Int(newWeight))
    return above.count - 1
  }

  /// Notes a tie; true when it brought two components together.
  @discardableResult
  package mutating func tie(_ a: Int, _ b: Int) -> Bool {
    let joined = above.withUnsafeMutableBufferPointer { UnionFind.join(a, b, $0) }
    guard let joined else { return false }
    componentCount -= 1
    if !weight.isEmpty { weight[joined.root] += weight[joined.under] }
    note(size: joined.size, weight: weight.isEmpty ? joined.size : Int(weight[joined.root]))
    return true
  }

  /// The node that stands for a node's component. It changes when components come together.
  package func root(of node: Int) -> Int {
    var node = node
    while above[node] >= 0 { node = Int(above[node]) }
    return node
  }

  /// How many nodes a node's component has.
  package func size(of node: Int) -> Int { -Int(above[root(of: node)]) }

  /// The weight of a node's component; without weights its size.
  package func weight(of node: Int) -> Int {
    let root = root(of: node)
    return weight.isEmpty ? -Int(above[root]) : Int(weight[root])
  }

  /// Whether two nodes hang together.
  package func areTogether(_ a: Int, _ b: Int) -> Bool { root(of: a) == root(of: b) }

  private mutating func note(size: Int, weight: Int) {
    heaviest = max(heaviest, weight)
    if size > largest {
      largest = size
      weightOfLargest = weight
    } else if size == largest {
      weightOfLargest = max(weightOfLargest, weight)
    }
  }

  /// The root of a node, and each second step on the way made shorter.
  @inline(__always)
  static func root(_ start: Int, _ above: UnsafeMutableBufferPointer<Int32>) -> Int {
    var node = start
    while true {
      let parent = above[node]
      if parent < 0 { return node }
      let grandparent = above[Int(parent)]
      if grandparent < 0 { return Int(parent) }
      above[node] = grandparent
      node = Int(grandparent)
    }
  }

  /// Puts the smaller component under the larger one; nil when they were one already.
  @inline(__always)
  static func join(
    _ a: Int, _ b: Int, _ above: UnsafeMutableBufferPointer<Int32>
  ) -> (root: Int, under: Int, size: Int)? {
    var upper = root(a, above)
    var under = root(b, above)
    if upper == under { return nil }
    if above[upper] > above[under] { swap(&upper, &under) }
    above[upper] += above[under]
    above[under] = Int32(truncatingIfNeeded: upper)
    return (upper, under, -Int(above[upper]))
  }
}
