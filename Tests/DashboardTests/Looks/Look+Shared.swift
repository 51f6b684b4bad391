import Drawing
import FollowUps

@testable import Dashboard

/// Windows that lie over the screens, ties, and screens that others look at too.
extension Look {
  static let windows: [Look] = [
    needing("palette", ":", "i", "n", "s"), needing("palette-empty", ":"), plain("help-searched", "?", "/", "copy"),
    Look(name: "themes") { size, glyphs in
      var person = Person(columns: size.columns, rows: size.rows, glyphs: glyphs)
      person.press("T")
      person.happen(.themes(Array(ThemePickerTests.themes.prefix(3)), chosen: "noon"))
      return person
    },
    plain("copied", "3", "Enter", "y"),
  ]

  static let ties: [Look] = [
    tied("ties", "5"), tied("ties-one", "5", "j", "Enter"), tied("ties-numbers", "5", "#"),
    tied("ties-one-numbers", "5", "j", "Enter", "#"),
  ]

  private static func tied(_ name: String, _ keys: String...) -> Look {
    Look(name: name) { size, glyphs in
      var person = TieScreenTests.person(columns: size.columns, rows: size.rows, glyphs: glyphs)
      person.press(keys)
      return person
    }
  }

  static let shared: [Look] = [
    Look(name: "lock") { size, glyphs in
      var person = Person(columns: size.columns, rows: size.rows, glyphs: glyphs)
      person.happen(
        .worklist(
          Needed.worklist { worklist in
            worklist.edit { rows in
              guard let ana = rows.firstIndex(where: { $0.severity == .red }) else { return }
              rows[ana].severity = .emergency
            }
            worklist.emergencies = worklist.rows.filter { $0.severity == .emergency }
          }))
      person.happen(.secretKnown(true))
      person.press("L")
      return person
    },
    needing("secret", "S"),
    Look(name: "presenting") { size, glyphs in
      var person = Person.rounding(columns: size.columns, rows: size.rows, emergency: false, glyphs: glyphs)
      person.happen(.presenting(true))
      return person
    },
    Look(name: "tour") { size, glyphs in
      var person = Person.rounding(columns: size.columns, rows: size.rows, glyphs: glyphs, trusting: true)
      person.happen(.visit(.tour))
      person.happen(
        .caption(
          Caption("Who needs somebody stands first, and why. Nothing that you see here is real.", step: 2, of: 9)))
      return person
    },
    Look(name: "kiosk") { size, glyphs in
      var person = Person.rounding(columns: size.columns, rows: size.rows, emergency: false, glyphs: glyphs)
      person.happen(.visit(.kiosk))
      return person
    },
  ]
}
