/// The texts while they are compared.
struct KeptTexts {
  let slots: UnsafeBufferPointer<TextIndex.Slot>
  let hashes: UnsafeBufferPointer<UInt32>

  /// What two texts to different people within 90 days of each other share; nil when none is within the other in a
  /// direction that is sought, or when they have no key in common.
  ///
  /// A bucket holds other keys too, and which ones depends on how many buckets there are: only a common key may decide,
  /// or the answer would hang on what else is kept. `isWorthwhile` spares that look.
  @inline(__always)
  func overlap(
    _ slot: Int, _ keys: MinHash.Keys, _ other: Int, _ sought: TextIndex.Directions,
    isWorthwhile: (GramOverlap) -> Bool = { _ in true }
  ) -> GramOverlap? {
    guard mayOverlap(slots[slot], slots[other], sought), let overlap = grams(slot, other) else { return nil }
    let isSought = sought.firstInSecond && overlap.isFirstInSecond || sought.secondInFirst && overlap.isSecondInFirst
    guard isSought, isWorthwhile(overlap), MinHash.meet(keys, MinHash.keys(grams(of: other))) else { return nil }
    return overlap
  }

  /// What can be told without looking at the grams. Nothing that is the same is denied.
  @inline(__always)
  private func mayOverlap(_ first: TextIndex.Slot, _ second: TextIndex.Slot, _ sought: TextIndex.Directions) -> Bool {
    let firsts = Int(first.count)
    let seconds = Int(second.count)
    let areWhole = first.isWhole && second.isWhole
    // Who has fewer than 4 of 5 of another's grams cannot hold it, nor who lacks more than a fifth of its bits.
    let isFirst =
      sought.firstInSecond
      && (!areWhole || 5 * seconds >= 4 * firsts && 5 * first.bits.count(notIn: second.bits) <= firsts)
    let isSecond =
      sought.secondInFirst
      && (!areWhole || 5 * firsts >= 4 * seconds && 5 * second.bits.count(notIn: first.bits) <= seconds)
    return (isFirst || isSecond) && first.audience != second.audience
      && Broadcasts.apart(first.at, second.at) <= Broadcasts.reach
  }

  @inline(never)
  private func grams(_ first: Int, _ second: Int) -> GramOverlap? {
    let firsts = grams(of: first)
    let seconds = grams(of: second)
    return GramOverlap(
      firsts, bound: slots[first].isWhole ? .max : firsts.last ?? 0,
      seconds, bound: slots[second].isWhole ? .max : seconds.last ?? 0)
  }

  private func grams(of slot: Int) -> UnsafeBufferPointer<UInt32> { TextIndex.grams(of: slots[slot], in: hashes) }
}
