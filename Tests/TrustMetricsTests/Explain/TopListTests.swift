import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct TopListTests {
  @Test(arguments: 1...30)
  func theHighestOfManyAreTheFirstOfAllInOrder(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let limit = random.number(1..<8)
    let keys = (0..<random.number(0..<300)).map { _ in Double(random.number(0..<20)) }
    var list = TopList<Int>(limit)
    for order in keys.indices.shuffled(using: &random) { list.add(order, key: keys[order], order: order) }
    let all = keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
    #expect(list.sorted() == Array(all.prefix(limit)) && list.total == keys.count)
  }
}
