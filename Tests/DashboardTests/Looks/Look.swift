import Drawing

@testable import Dashboard

/// A screen that was looked at: how a person gets there, at any size and with any signs.
struct Look: Sendable {
  let name: String
  let make: @Sendable (Size, GlyphSet) -> Person

  /// The sizes at which every screen was looked at: the smallest that works, the usual one, a large one, a wall.
  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 140, rows: 45),
    Size(columns: 200, rows: 60),
  ]
  /// What terminals show.
  static let depths: [ColourDepth] = [.mono, .ansi16, .xterm256, .truecolour]

  static let all: [Look] = town + home + trust + windows + ties + shared

  /// In a town that nobody has figures of yet.
  private static let town: [Look] = [
    plain("rounds"), plain("rounds-stirring", "Tab", "j"), plain("members", "2", "j"),
    plain("profile", "2", "/ana", "Enter", "Enter"), plain("conversations", "3", "j"),
    plain("thread", "3", "/exercise", "Enter", "Enter", "k", "k"),
    plain("deep-thread", "3", "/carers", "Enter", "Enter", "G"), plain("filter", "3", "/walk"),
    plain("nothing-found", "2", "/zzz"), plain("sort-menu", "3", "s", "j"), plain("help", "?"),
  ]

  /// With people who need somebody.
  private static let home: [Look] = [
    needing("home"), needing("home-needs", "j", "Enter"), needing("home-filter", "F", "j", "Enter"),
    needing("home-emergency", "3", "Enter"), needing("form", "j", "f"), needing("hand-off", "H"),
    needing("people", "W"),
  ]

  /// With figures.
  private static let trust: [Look] = [
    trusting("trust-home"), trusting("trust", "4"), trusting("trust-year", "4", "w", "w", "Enter"),
    trusting("trust-heard", "4", "j", "Enter"), trusting("trust-curve", "4", "j", "j", "j", "j", "j", "Enter"),
    trusting("trust-hours", "4", "j", "j", "j", "j", "j", "j", "Enter"), trusting("trust-groups", "4", "G", "Enter"),
    trusting("trust-profile", "2", "/ana", "Enter", "Enter", "C-d"),
    trusting("trust-member", "2", "/ana", "Enter", "Enter", "C-d", "?"),
    trusting("trust-sorted", "2", "s", "j", "j", "j", "Enter"), trusting("trust-sort-menu", "2", "s", "j", "j", "j"),
    suppressed("trust-small-home"), suppressed("trust-small", "4"),
  ]

  static func plain(_ name: String, _ keys: String...) -> Look {
    Look(name: name) { size, glyphs in
      pressed(Person(columns: size.columns, rows: size.rows, glyphs: glyphs), keys)
    }
  }

  static func needing(_ name: String, _ keys: String...) -> Look {
    Look(name: name) { size, glyphs in
      pressed(Person.rounding(columns: size.columns, rows: size.rows, glyphs: glyphs, trusting: true), keys)
    }
  }

  static func trusting(_ name: String, _ keys: String...) -> Look {
    Look(name: name) { size, glyphs in
      pressed(Person.trusting(columns: size.columns, rows: size.rows, glyphs: glyphs), keys)
    }
  }

  private static func suppressed(_ name: String, _ keys: String...) -> Look {
    Look(name: name) { size, glyphs in
      var person = Person(columns: size.columns, rows: size.rows, glyphs: glyphs)
      person.happen(.trust(Trusted.suppressed()))
      return pressed(person, keys)
    }
  }

  private static func pressed(_ person: Person, _ keys: [String]) -> Person {
    var person = person
    for key in keys {
      person.press(key)
      person.answerWhy()
    }
    return person
  }
}
