import Drawing
import Foundation
import Testing
import Themes

@testable import rounds

@Suite struct LooksTests {
  private let sandbox: Sandbox
  private var folder: String { sandbox.path + "/themes" }
  private var memory: ThemeMemory { ThemeMemory(path: sandbox.path + "/theme.json") }

  init() throws {
    sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func looks(
    _ wish: ThemeWish = .remembered, depth: ColourDepth = .truecolour, background: Theme.Appearance? = nil
  ) -> Held {
    Held(
      Looks(wish: wish, depth: depth, memory: memory, shelf: ThemeShelf(folder: folder), background: background))
  }

  private func save(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name).json", atomically: true, encoding: .utf8)
  }

  @Test func withoutAChoiceTheTerminalsGroundIsFollowed() {
    let looks = self.looks()
    #expect(looks.theme(nil).name == "harbor-dark")
    looks.background = .light
    #expect(looks.theme(nil).name == "harbor-light")
    #expect(looks.known.isEmpty, "the others were not read for it")
  }

  @Test func whatWasChosenIsRememberedByEverybodyForThemselves() {
    let first = looks()
    #expect(first.keep("night-ward"))
    let second = looks(background: .light)
    #expect(second.theme(nil).name == "night-ward")
    second.change(to: ThemeMemory(path: sandbox.path + "/other.json"))
    #expect(second.theme(nil).name == "harbor-light")
    let fixed = looks(.named("high-contrast-light"))
    #expect(fixed.theme(nil).name == "high-contrast-light")
    let following = looks(.following)
    #expect(following.theme(nil).name == "harbor-dark")
    #expect(first.keep(nil))
    let third = looks()
    #expect(third.theme(nil).name == "harbor-dark")
  }

  @Test func withoutColoursNoThemeBringsThemBack() {
    for wish in [ThemeWish.named("harbor-dark"), .named("night-ward"), .remembered] {
      let looks = self.looks(wish, depth: .mono)
      #expect(looks.theme(nil) == .mono)
      #expect(looks.theme(Themes.named("harbor-light")) == .mono)
    }
    let mono = looks(.named("mono"))
    #expect(mono.theme(nil) == .mono)
  }

  @Test func aFileThatBreaksKeepsItsLastGoodLook() throws {
    try save(##"{"inherits": "harbor-dark", "inks": {"good": "#010203"}}"##, "mine")
    let looks = self.looks(.named("mine"))
    #expect(looks.theme(nil)[.good].foreground == .rgb(1, 2, 3))
    try save("{\"inks\": {\n\"good\": \"blu\"}}", "mine")
    let remark = try #require(looks.readAll())
    #expect(remark.isProblem && remark.text.hasPrefix("mine.json:2: inks.good: no such colour"))
    #expect(looks.theme(nil)[.good].foreground == .rgb(1, 2, 3))
    #expect(looks.known.contains { $0.name == "mine" })
    // And again, as it is still broken; then it is mended.
    #expect(looks.readAll()?.isProblem == true)
    try save(##"{"inherits": "harbor-dark", "inks": {"good": "#040506"}}"##, "mine")
    #expect(looks.readAll()?.isProblem == false)
    #expect(looks.theme(nil)[.good].foreground == .rgb(4, 5, 6))
    #expect(looks.readAll() == nil)
  }

  @Test func oneThatIsBrokenFromTheBeginningIsToldOnceAndTheTerminalFollowed() throws {
    try save("{", "mine")
    let looks = self.looks(.named("mine"), background: .light)
    #expect(looks.theme(nil).name == "harbor-light")
    #expect(looks.takeProblem()?.contains("mine.json:1") == true)
    #expect(looks.takeProblem() == nil)
    try save(##"{"inherits": "night-ward"}"##, "mine")
    _ = looks.readAll()
    #expect(looks.theme(nil).name == "mine", "mended, it is the one that was chosen")
    let gone = self.looks(.named("gone"))
    #expect(gone.theme(nil).name == "harbor-dark")
    #expect(gone.takeProblem()?.contains("“gone”") == true)
  }

  @Test func anOwnFileGoesBeforeTheOneOfItsNameAndAddsOthers() throws {
    try save(##"{"inherits": "harbor-dark", "inks": {"good": "#010203"}}"##, "harbor-dark")
    try save(##"{"inherits": "harbor-dark", "title": "Zed"}"##, "zed")
    try save(##"{"inks": {"good": "#010203"}}"##, "mono")
    let looks = self.looks()
    #expect(looks.theme(nil)[.good].foreground == .rgb(1, 2, 3))
    _ = looks.readAll()
    #expect(looks.known.map(\.name) == Themes.names + ["zed", "mono"])
    #expect(looks.known.first { $0.name == "zed" }?[.good].foreground == .rgb(1, 2, 3))
    #expect(looks.known.last == .mono)
  }

  @Test func theColourBehindIsGuessedFromTheEnvironmentOfSomeTerminals() {
    #expect(Looks.background("15;0") == .dark)
    #expect(Looks.background("0;15") == .light)
    #expect(Looks.background("0;default;7") == .light)
    #expect(Looks.background("12;8") == .dark)
    for wrong in ["", "15;default", "1;99", ";"] { #expect(Looks.background(wrong) == nil) }
  }

  @Test func aFolderThatAppearsLaterIsWatchedToo() throws {
    let later = sandbox.path + "/config/rounds/themes"
    try FileManager.default.createDirectory(atPath: sandbox.path + "/config", withIntermediateDirectories: true)
    let watch = try #require(FolderWatch(later))
    func isTold() -> Bool {
      var wait = [pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)]
      defer { watch.drain() }
      return poll(&wait, 1, 5000) > 0
    }
    try FileManager.default.createDirectory(atPath: later, withIntermediateDirectories: true)
    #expect(isTold())
    try "{}".write(toFile: later + "/a.json", atomically: true, encoding: .utf8)
    #expect(isTold(), "saved by a rename")
  }
}

/// What the loop holds, so that its answers can be expected.
final class Held {
  private var looks: Looks

  init(_ looks: Looks) { self.looks = looks }

  var known: [Theme] { looks.known }
  var background: Theme.Appearance? {
    get { looks.background }
    set { looks.background = newValue }
  }

  func theme(_ told: Theme?) -> Theme { looks.theme(told) }
  func readAll() -> (text: String, isProblem: Bool)? { looks.readAll() }
  func takeProblem() -> String? { looks.takeProblem() }
  func keep(_ name: String?) -> Bool { looks.keep(name) }
  func change(to memory: ThemeMemory) { looks.change(to: memory) }
}
