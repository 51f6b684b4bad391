/// Values that are only shown as "more than so many percent of the others".
package enum PercentileBands {
  /// Each value's percentile rank, 1…100, among the values above 0; 0 for all that are not above 0.
  ///
  /// The rank of `v` is 100 · (how many are ≤ v) ÷ (how many there are), rounded down but at least 1: equal values share
  /// a rank, and the highest have 100. O(n log n).
  package static func bands(_ values: [Double]) -> [UInt8] {
    var order = (0..<values.count).filter { values[$0] > 0 }
    order.sort { (values[$0], $0) < (values[$1], $1) }
    var bands = [UInt8](repeating: 0, count: values.count)
    var begin = 0
    while begin < order.count {
      var end = begin + 1
      while end < order.count, values[order[end]] == values[order[begin]] { end += 1 }
      let band = UInt8(truncatingIfNeeded: max(1, 100 * end / order.count))
      for index in begin..<end { bands[order[index]] = band }
      begin = end
    }
    return bands
  }
}
