/// How a person divided a screen between its panes, as shares of the room, so that it holds at any size of the window.
///
/// nil or empty is the usual division. What no pane could live with is put right where the panes are placed.
struct Splits: Sendable, Equatable {
  /// The share of the columns that the lists at the left have.
  var beside: Double?
  /// The share of the rows that the list has above what is selected in it.
  var above: Double?
  /// Where the borders between lists above each other stand, as shares of their rows from the top; by how many lists
  /// there are.
  var stacks: [Int: [Double]] = [:]

  /// The narrowest a pane is made, and the fewest rows it is left, beside what `Layout` asks for.
  static let leastColumns = 24
  static let leastRows = 5
}

/// A line between two panes that can be moved.
enum Border: Sendable, Hashable {
  /// Between the lists and what is beside them.
  case beside
  /// Between a list and what is below it.
  case above
  /// Below a list of several above each other: which one, of how many.
  case stack(Int, of: Int)
}

extension Splits {
  /// The same with a border at a share of its room.
  func moving(_ border: Border, to share: Double) -> Splits {
    guard share.isFinite else { return self }
    let share = max(0, min(1, share))
    var splits = self
    switch border {
    case .beside: splits.beside = share
    case .above: splits.above = share
    case .stack(let index, let count):
      guard var shares = splits.stacks[count], shares.indices.contains(index) else { return self }
      shares[index] = share
      splits.stacks[count] = shares
    }
    return splits
  }
}
