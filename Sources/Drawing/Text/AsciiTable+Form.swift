extension AsciiTable {
  /// The one to four ASCII letters that stand for a character, or none when there is no simple form.
  static func form(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var low = 0
    var high = forms.count
    while low < high {
      let middle = (low + high) / 2
      let entry = forms[middle]
      let code = UInt32(truncatingIfNeeded: entry >> 32)
      if code == scalar.value { return letters(UInt32(truncatingIfNeeded: entry)) }
      if code < scalar.value { low = middle + 1 } else { high = middle }
    }
    return []
  }

  private static func letters(_ packed: UInt32) -> [Unicode.Scalar] {
    [24, 16, 8, 0].compactMap { shift in
      let letter = UInt8(truncatingIfNeeded: packed >> UInt32(shift))
      return letter == 0 ? nil : Unicode.Scalar(letter)
    }
  }
}
