import Dashboard
import Drawing

extension Loop {
  /// Tells themes when they are asked for, and keeps the one that the person chose.
  mutating func perform(onLook effect: DashboardEffect) {
    switch effect {
    case .listThemes:
      let remark = looks.readAll()
      tellThemes(remark)
      if looks.isColourless {
        act(.notice("There are no colours here (NO_COLOR is set, or the terminal has none): all themes look alike."))
      }
    // What a visitor likes, or a tour shows, is not what the person chose.
    case .keepTheme(let name) where sharing.rehearsal != nil: looks.choose(name)
    case .keepTheme(let name):
      if !looks.keep(name) { act(.problem("Your theme cannot be kept: it lasts until you leave.")) }
    default: break
    }
  }

  /// The dashboard begins anew: it is told what is known so far.
  mutating func introduceLook() {
    // What is wrong with the theme is found when it is first drawn with.
    _ = looks.theme(nil)
    tellLook()
    if let problem = looks.takeProblem() { act(.problem(problem)) }
  }

  /// Tells a dashboard that was not there, or not shown, what was found of themes and of the terminal's ground meanwhile.
  mutating func tellLook() {
    tellThemes(nil)
    if let background = looks.background { act(.background(background)) }
  }

  /// Somebody else is at the keyboard, with a theme of their own.
  mutating func changeLook(to person: String) {
    looks.change(to: ThemeMemory(person: person))
    tellThemes(nil)
  }

  /// Something was saved in the person's own folder; false when it was another descriptor.
  mutating func reloadThemes(_ descriptor: Int32) -> Bool {
    guard let themeWatch, themeWatch.descriptor == descriptor else { return false }
    themeWatch.drain()
    tellThemes(looks.readAll())
    return true
  }

  private mutating func tellThemes(_ remark: (text: String, isProblem: Bool)?) {
    act(.themes(looks.known, chosen: looks.chosen))
    // Not past what may be said while guests look on: it names files.
    if let remark { apply(remark.isProblem ? .problem(remark.text) : .notice(remark.text)) }
  }
}
