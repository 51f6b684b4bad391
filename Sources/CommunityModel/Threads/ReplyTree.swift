/// A conversation as a tree of replies, flattened for a screen: each message below the one that it answers.
public struct ReplyTree: Sendable {
  /// One line of the flattened tree.
  public struct Node: Sendable, Equatable {
    /// The message.
    public let row: MessageRow
    /// 0 for a message that answers none of this conversation, one more for each level below.
    public let depth: Int

    /// A line for a message at a depth, where somebody else makes the order.
    public init(row: MessageRow, depth: Int) {
      self.row = row
      self.depth = depth
    }
  }

  /// Parents before their replies, siblings in time order.
  public let nodes: [Node]

  /// Builds the tree of a conversation's loaded messages. O(messages), without recursion, so that 10,000 levels are
  /// no danger; a cycle of replies is cut at its earliest message.
  public init(_ community: Community, conversation: ConversationRow) {
    let rows = Array(community.messages(in: conversation))
    var positions: [MessageRow: Int] = [:]
    positions.reserveCapacity(rows.count)
    for (position, row) in rows.enumerated() { positions[row] = position }
    let parents = rows.enumerated().map { position, row -> Int? in
      guard let parent = community.messages[row].replyTo.flatMap({ positions[$0] }), parent != position else {
        return nil
      }
      return parent
    }
    nodes = ReplyTree.flatten(parents).map { Node(row: rows[$0.position], depth: $0.depth) }
  }

  /// Positions in preorder with their depth, for parents given by position. Every position occurs exactly once.
  static func flatten(_ parents: [Int?]) -> [(position: Int, depth: Int)] {
    let count = parents.count
    // Children as linked lists through two arrays, the last one first: so they leave the stack in order.
    var lastChild = [Int](repeating: -1, count: count)
    var previousSibling = [Int](repeating: -1, count: count)
    for position in 0..<count {
      guard let parent = parents[position] else { continue }
      previousSibling[position] = lastChild[parent]
      lastChild[parent] = position
    }
    var visited = [Bool](repeating: false, count: count)
    var flat: [(position: Int, depth: Int)] = []
    flat.reserveCapacity(count)
    var stack: [(position: Int, depth: Int)] = []
    func walk(from root: Int) {
      stack.append((root, 0))
      while let (position, depth) = stack.popLast() {
        if visited[position] { continue }
        visited[position] = true
        flat.append((position, depth))
        var child = lastChild[position]
        while child >= 0 {
          stack.append((child, depth + 1))
          child = previousSibling[child]
        }
      }
    }
    for position in 0..<count where parents[position] == nil { walk(from: position) }
    // Whoever is left is on a cycle or hangs on one.
    var seenFrom = [Int](repeating: -1, count: count)
    for position in 0..<count where !visited[position] {
      walk(from: earliestOnCycle(from: position, parents, &seenFrom))
    }
    return flat
  }

  /// The earliest position of the cycle that going from parent to parent ends in. `seenFrom` is scratch space.
  private static func earliestOnCycle(from start: Int, _ parents: [Int?], _ seenFrom: inout [Int]) -> Int {
    var position = start
    while seenFrom[position] != start {
      seenFrom[position] = start
      guard let parent = parents[position] else { return position }
      position = parent
    }
    let entry = position
    var earliest = entry
    while let parent = parents[position], parent != entry {
      earliest = min(earliest, parent)
      position = parent
    }
    return earliest
  }
}
