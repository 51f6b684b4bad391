/// Columns and rows, never negative.
public struct Size: Sendable, Hashable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// A size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
