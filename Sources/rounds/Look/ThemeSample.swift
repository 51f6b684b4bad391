import Drawing

/// What a theme looks like and what is hard to read in it, as text.
enum ThemeSample {
  /// A line an ink: its name in its own look, its colours, and its contrast.
  static func text(_ theme: Theme, depth: ColourDepth) -> String {
    let adapted = depth == .mono ? theme : theme.adapted(to: depth)
    let reset = depth == .mono ? "" : "\u{1B}[0m"
    var text = "\(SafeText.clean(theme.title)) (\(theme.name)), for a \(theme.appearance.rawValue) ground\n\n"
    for ink in Ink.allCases {
      let style = theme[ink]
      var shown = adapted[ink]
      // On the ground that it was chosen for, whatever this terminal has.
      if shown.background == .standard { shown.background = theme.ground }
      let sequence = depth == .mono ? "" : FrameANSI.sequence(for: shown, depth: depth)
      let back = style.background == .standard ? theme.ground : style.background
      let contrast = Contrast.ratio(style.foreground, back).map(ratio) ?? ""
      text += "\(sequence) \(padded(ink.key, 20))\(reset)  "
      text += "\(padded(name(style.foreground), 8)) on \(padded(name(style.background), 8))  \(padded(contrast, 7))"
      text += "\(attributes(style.attributes))\n"
    }
    return text
  }

  /// What would be hard to read or to tell apart, a sentence each; the worst first.
  static func remarks(on theme: Theme) -> [String] {
    guard theme.name != Theme.mono.name else { return [] }
    guard theme.ground != .standard else {
      return ["ground: not said, so nobody knows what the colours will lie on; write \"ground\": \"#rrggbb\""]
    }
    var remarks: [String] = []
    var told: Set<Ink> = []
    for (depth, note) in [(ColourDepth.truecolour, ""), (.xterm256, ", in 256 colours")] {
      let review = ThemeReview(theme, depth: depth)
      // Of an ink only the worst: the rest is mended with it.
      for faint in review.faint.sorted(by: { $0.contrast < $1.contrast }) where told.insert(faint.ink).inserted {
        let place =
          faint.ground == faint.ink ? "its own ground" : faint.ground == .text ? "the ground" : faint.ground.key
        let what = "inks.\(faint.ink.key): \(ratio(faint.contrast)) on \(place)"
        remarks.append("\(what)\(note); \(ratio(faint.wanted)) is the least")
      }
    }
    var pairs: Set<[Ink]> = []
    // What everybody takes for the same comes first, and is said once.
    for alike in ThemeReview(theme).alike where pairs.insert([alike.one, alike.other]).inserted {
      let eyes = alike.vision == .usual ? "" : " for eyes with \(alike.vision.rawValue)"
      remarks.append(
        "inks.\(alike.one.key): looks like \(alike.other.key)\(eyes); give one of them an attribute or another colour")
    }
    return remarks
  }

  /// `4.5:1`, rounded down: 4.46 is not enough.
  private static func ratio(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10):1"
  }

  private static func name(_ colour: Colour) -> String {
    guard case .rgb(let red, let green, let blue) = colour else { return "standard" }
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func attributes(_ attributes: Attributes) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    return names.filter { attributes.contains($0.0) }.map(\.1).joined(separator: " ")
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}
