/// Shortest ways from one node to all others, counted, and how much each node in between carries.
///
/// Breadth-first by levels. A small level tells its neighbours ("push"); a large one is asked by those not yet reached
/// ("pull": Beamer, Asanović & Patterson, "Direction-optimizing breadth-first search", 2012), which touches one
/// array, in which all but the level asked for is 0, and so needs no branch. The way back chooses likewise.
struct PathSearch: Sendable {
  let order: DegreeOrder
  let graph: Graph
  /// How many nodes the component of each rank has: when so many are reached the search is over.
  let reachable: [UInt32]

  init(_ graph: Graph) {
    order = DegreeOrder(graph)
    self.graph = order.turned(graph)
    let components = Components(self.graph)
    reachable = components.labels.map { UInt32(truncatingIfNeeded: components.sizes[Int($0)]) }
  }

  /// What a search writes to; used again for the next one. 36 bytes a node.
  struct Workspace {
    /// Levels from the start; `.max` while not reached.
    var level: [UInt32]
    /// Ranks in the order they were reached, and where each level begins.
    var reached: [UInt32]
    var levelStarts: [Int] = []
    /// Ranks that were not reached, once somebody has asked for them.
    var unreached: [UInt32]
    /// How many shortest ways lead to a rank.
    var ways: [Double]
    /// What the level in hand offers its neighbours; 0 for all others.
    var offered: [Double]
    /// What neighbours of the level below have told; used by a way back that pushes.
    var told: [Double]

    init(_ search: PathSearch) {
      let count = search.graph.nodeCount
      level = [UInt32](repeating: .max, count: count)
      reached = [UInt32](repeating: 0, count: count)
      unreached = reached
      ways = [Double](repeating: 0, count: count)
      offered = ways
      told = ways
    }
  }

  /// Adds to each rank the share of shortest ways from a node to all others that lead through it. O(n + m).
  func accumulate(from node: UInt32, into values: inout [Double], _ workspace: inout Workspace) {
    let start = Int(order.ranks[Int(node)])
    guard graph.degree(of: start) > 0 else { return }
    let levelStarts = workspace.levelStarts
    workspace.levelStarts = []
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.neighbours.withUnsafeBufferPointer { neighbours in
        workspace.level.withUnsafeMutableBufferPointer { level in
          workspace.reached.withUnsafeMutableBufferPointer { reached in
            workspace.unreached.withUnsafeMutableBufferPointer { unreached in
              workspace.ways.withUnsafeMutableBufferPointer { ways in
                workspace.offered.withUnsafeMutableBufferPointer { offered in
                  workspace.told.withUnsafeMutableBufferPointer { told in
                    values.withUnsafeMutableBufferPointer { values in
                      var pass = PathPass(
                        offsets: offsets, neighbours: neighbours, level: level, reached: reached, unreached: unreached,
                        ways: ways, offered: offered, told: told, values: values, levelStarts: levelStarts)
                      pass.forward(from: start, until: Int(reachable[start]))
                      pass.backward()
                      workspace.levelStarts = pass.levelStarts
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
