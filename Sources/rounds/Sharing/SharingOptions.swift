import ArgumentParser
import CommunityStore
import Glibc

/// Options for a terminal that others see too.
struct SharingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Lock the screen after that long without a key; $ROUNDS_LOCK_AFTER. “off” never, which is usual.", valueName: "5m"
    ))
  var lockAfter: IdleTime?

  @Option(
    help: ArgumentHelp(
      "The first line of this file opens the lock, besides your PIN, and ends --present; $ROUNDS_PASSPHRASE_FILE.",
      valueName: "file"))
  var passphraseFile: String?

  @Flag(help: "For visitors: after some minutes without a key it begins anew, and nothing is written. Ctrl-C ends it.")
  var kiosk = false

  @Option(help: ArgumentHelp("After how long without a key --kiosk begins anew.", valueName: "2m"))
  var kioskAfter = IdleTime(milliseconds: 120_000)

  func validate() throws {
    if kiosk, lockAfter?.milliseconds != nil {
      throw ValidationError("--kiosk is for every visitor, so it cannot be locked: leave out --lock-after.")
    }
    if kiosk, kioskAfter.milliseconds == nil { throw ValidationError("--kiosk-after needs a time, such as 2m.") }
  }

  /// What was chosen, by the options or the environment. Asks for a passphrase where the screen is to be locked by itself
  /// and nothing would open it.
  func plan(store: String, person: String) throws -> SharingPlan {
    var plan = SharingPlan()
    if kiosk { plan.startAfter = kioskAfter.milliseconds }
    plan.passphrase = try Passphrase.read(passphraseFile)
    guard !kiosk else { return plan }
    plan.lockAfter = try (lockAfter ?? IdleTime.ofEnvironment())?.milliseconds
    if plan.lockAfter != nil, plan.passphrase == nil, Standard.isTerminal(STDIN_FILENO) {
      plan.passphrase = try SharingOptions.ask(store: store, person: person)
    }
    return plan
  }

  /// nil when the person has a PIN, which opens the lock.
  private static func ask(store: String, person: String) throws -> String? {
    let profile = try StoreProfile.read(store)
    let desk = CareDesk(store, names: Names(profile))
    try desk.catchUp()
    if desk.state.pin(of: Team(profile).id(person)) != nil { return nil }
    return try Passphrase.ask("A passphrase that opens the locked screen: ")
  }
}

/// `90s`, `5m`, `1h`, `off`; a number alone counts minutes.
struct IdleTime: ExpressibleByArgument, CustomStringConvertible {
  /// nil for never.
  var milliseconds: Int?

  init(milliseconds: Int?) { self.milliseconds = milliseconds }

  init?(argument: String) {
    let text = argument.lowercased()
    if text == "off" {
      milliseconds = nil
      return
    }
    let units = ["s": 1000, "m": 60_000, "h": 3_600_000]
    let unit = text.last.flatMap { units[String($0)] }
    guard let count = Int(unit == nil ? text : String(text.dropLast())), (1...100_000).contains(count) else {
      return nil
    }
    milliseconds = count * (unit ?? 60_000)
  }

  /// What `$ROUNDS_LOCK_AFTER` says; nil when it says nothing.
  static func ofEnvironment() throws -> IdleTime? {
    guard let text = Person.variable("ROUNDS_LOCK_AFTER") else { return nil }
    guard let time = IdleTime(argument: text) else {
      Standard.error("rounds: ROUNDS_LOCK_AFTER: “\(text)” is no time such as 90s, 5m or off")
      throw Exit.problem
    }
    return time
  }

  var description: String {
    guard let milliseconds else { return "off" }
    return milliseconds % 60_000 == 0 ? "\(milliseconds / 60_000)m" : "\(milliseconds / 1000)s"
  }
  var defaultValueDescription: String { description }
}

extension LiveDashboard.Choice {
  /// Takes what was chosen for a shared terminal.
  mutating func share(_ options: SharingOptions) throws {
    sharing = try options.plan(store: store, person: person)
    // Of a visitor nothing is kept, not even what they read.
    if options.kiosk { remembers = false }
  }
}
