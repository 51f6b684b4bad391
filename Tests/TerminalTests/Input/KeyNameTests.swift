import Drawing
import Testing

struct KeyNameTests {
  static let all: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .insert, .delete,
      .backspace,
    ] + (1...24).map { .function($0) } + "abcdefgklnopqrstuvwxyz \\]^_".map { .control($0) }
    + (0x20...0x7E).compactMap { Unicode.Scalar($0) }.flatMap { [.character(Character($0)), .alt(Character($0))] }
    + "é日👍ß".map { .character($0) }

  @Test(arguments: all) func aNameLeadsBackToItsKey(key: Key) {
    #expect(!key.name.isEmpty)
    #expect(Key(name: key.name) == key)
  }

  @Test func namesAreUnique() {
    #expect(Set(KeyNameTests.all.map(\.name)).count == KeyNameTests.all.count)
  }

  @Test func peopleMayWriteNamesTheirWay() {
    #expect(Key(name: "enter") == .enter)
    #expect(Key(name: "Return") == .enter)
    #expect(Key(name: "PAGEDOWN") == .pageDown)
    #expect(Key(name: "C-D") == .control("d"))
    #expect(Key(name: "c-space") == .control(" "))
    #expect(Key(name: "A-x") == .alt("x"))
    #expect(Key(name: "M-X") == .alt("X"))
    #expect(Key(name: "J") == .character("J"))
    #expect(Key(name: "F") == .character("F"))
    #expect(Key(name: "f12") == .function(12))
  }

  @Test(arguments: ["", "Entr", "C-", "C-xy", "F0", "F64", "Fx", "jj", "\u{1B}", "\n", "C-\u{7}", "M-\u{1B}"])
  func whatNoKeyIsCalledIsNone(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test(arguments: ["C-i", "C-m", "C-j", "C-h", "C-[", "C-1"])
  func aKeyThatNoTerminalTellsApartCannotBeBound(name: String) {
    #expect(Key(name: name) == nil)
  }
}
