import CommunityModel

/// What the demo's team did in its last weeks, as lines of a journal: flags at every turn of their lives, calls and
/// visits, plans in people's own words, and one hand-off that nobody has accepted yet.
///
/// Whoever needs somebody and has no flag here was left for the person who looks at the demo.
struct HarborJournal {
  private var told: [JournalEntry] = []
  private let end: Timestamp
  private let messages: [MessageRecord]

  /// The story up to an instant, with the messages that it quotes.
  init(endingAt end: Timestamp, messages: [MessageRecord]) {
    self.end = end
    self.messages = messages
    plans()
    closed()
    lastDays()
    today()
  }

  /// The lines in the order of time. A flag is named by the number of the line that raises it, as the journal names it.
  var entries: [JournalEntry] {
    let order = told.indices.sorted { (told[$0].at, $0) < (told[$1].at, $1) }
    var ids: [String: String] = [:]
    for (number, index) in order.enumerated() { ids[HarborJournal.name(index)] = "f\(number + 1)" }
    return order.map { index in
      var entry = told[index]
      if case .list(let flags)? = entry.data["flags"] { entry.data["flags"] = .list(flags.map { ids[$0] ?? $0 }) }
      if case .text(let flag)? = entry.data["flag"] { entry.data["flag"] = .text(ids[flag] ?? flag) }
      return entry
    }
  }

  /// What a flag is called until the order of the lines is known.
  private static func name(_ index: Int) -> String { "line \(index)" }

  /// A line, so many hours before the end; returns what the flag that it may raise is called here.
  @discardableResult
  private mutating func line(
    _ hours: Double, _ by: String, _ event: String, _ subject: String? = nil, _ data: [String: JournalValue] = [:]
  ) -> String {
    told.append(JournalEntry(at: before(hours), by: by, event: event, subject: subject, data: data))
    return HarborJournal.name(told.count - 1)
  }

  private func before(_ hours: Double) -> Timestamp { end.adding(seconds: -Int64(hours * 3600)) }

  /// A promise so many hours behind the end (before it when negative), on a quarter of an hour as people promise.
  private func promised(in hours: Double) -> JournalValue {
    let quarter: Int64 = 900
    let seconds = end.seconds + Int64(hours * 3600)
    return .text(Timestamp(seconds: (seconds / quarter) * quarter).description)
  }

  /// The id of a member's newest message that holds these words; nil when they never said so.
  private func quote(_ member: String, _ words: String) -> JournalValue? {
    messages.last { $0.author == member && $0.text.contains(words) }.map { .text($0.id) }
  }

  private mutating func plans() {
    line(
      30 * 24, "rosa", "plan-set", "m020",
      [
        "aim": .text("I want to walk to the sea wall again by spring, and not be weighed on the way."),
        "cadenceDays": .number(7), "next": promised(in: 22), "owner": .text("rosa"),
        "stop": .text("when he has walked it twice, or says that it is enough"),
      ])
    line(
      28 * 24, "joseph", "plan-set", "m021",
      [
        "aim": .text("Dormir una noche entera sin miedo a una baja."), "cadenceDays": .number(14),
        "next": promised(in: -26), "owner": .text("joseph"), "stop": .text("after four quiet weeks"),
      ])
    line(
      8 * 24, "rosa", "touch-logged", "m020",
      [
        "channel": .text("phone"), "outcome": .text("Walked to the corner and back, twice. Laughed about the scales."),
        "next": promised(in: 22),
      ])
    line(
      13 * 24, "joseph", "touch-logged", "m021",
      [
        "channel": .text("video"), "outcome": .text("Two lows this week, both caught. Wants to try the later snack."),
        "next": promised(in: -26),
      ])
  }

  private mutating func closed() {
    let visit = line(
      19 * 24, "amy", "flag-raised", "m019",
      [
        "reason": .text("does not understand the letter about the pump"), "priority": .text("urgent"),
        "due": promised(in: -18 * 24),
      ])
    line(19 * 24 - 1, "lena", "flag-claimed", "m019", ["flags": .list([visit])])
    line(
      18 * 24 + 5, "lena", "touch-logged", "m019",
      ["channel": .text("visit"), "outcome": .text("Read it together. She knows what to press."), "flag": .text(visit)])
    line(
      18 * 24 + 4, "lena", "flag-completed", "m019",
      ["flags": .list([visit]), "text": .text("letter explained, baby kicks, both well")])
    let race = line(
      12 * 24, "marcus", "flag-raised", "m024",
      ["reason": .text("silent since the race was called off"), "due": promised(in: -10 * 24)])
    line(
      10 * 24 + 2, "kath", "flag-cancelled", "m024",
      ["flags": .list([race]), "text": .text("asked to be left in peace until the new year; will write himself")])
    let wrong = line(
      6 * 24, "ines", "flag-raised", "m175", ["reason": .text("wants to talk about the clinic's opening hours")])
    line(
      6 * 24 - 0.1, "ines", "flag-entered-in-error", "m175",
      ["flags": .list([wrong]), "text": .text("the other Yolanda")])
  }

  private mutating func lastDays() {
    var letter: [String: JournalValue] = [
      "reason": .text("must bring “a log” and was never told what that is"), "priority": .text("urgent"),
      "due": promised(in: 3),
    ]
    letter["message"] = quote("m003", "a log")
    let mei = line(70, "amy", "flag-raised", "m003", letter)
    line(69.5, "amy", "flag-claimed", "m003", ["flags": .list([mei])])
    line(
      66, "amy", "touch-logged", "m003",
      [
        "channel": .text("phone"), "outcome": .text("Will bring the readings to the visit; paper is fine."),
        "flag": .text(mei), "because": .text("a visit only on Saturday, and she asked to be rung about it"),
        "next": promised(in: 3),
      ])
    let okafor = line(
      7 * 24, "marcus", "flag-raised", "m004",
      ["reason": .text("wrote every day, then stopped"), "signal": .text("F3"), "due": promised(in: -2 * 24)])
    line(7 * 24 - 1, "marcus", "flag-assigned", "m004", ["flags": .list([okafor]), "to": .text("joseph")])
    line(
      5 * 24, "joseph", "touch-logged", "m004",
      ["channel": .text("letter"), "outcome": .text("Letter through the door, as he asked."), "flag": .text(okafor)])
    line(
      4.5 * 24, "joseph", "flag-snoozed", "m004",
      [
        "flags": .list([okafor]), "until": promised(in: 44), "text": .text("his sister rings back after the weekend"),
      ])
    let lesson = line(
      50, "marcus", "flag-raised", "m019",
      ["reason": .text("asked when the class on pumps and pregnancy begins"), "due": promised(in: 90)])
    line(49, "lena", "flag-claimed", "m019", ["flags": .list([lesson])])
    let candace = line(
      5 * 24 - 2, "joseph", "flag-raised", "m025",
      [
        "reason": .text("silent, and the last thing that she wrote was about her feet"), "priority": .text("urgent"),
        "signal": .text("F3"), "due": promised(in: -20), "owner": .text("joseph"),
      ])
    line(
      30, "joseph", "touch-logged", "m025",
      ["channel": .text("message"), "outcome": .text("No answer, second time."), "flag": .text(candace)])
    line(
      3, "joseph", "hand-off-offered", "m025",
      [
        "flags": .list([candace]), "to": .text("amy"),
        "text": .text("Two messages, no answer. Her sister's number is in the chart. Please try after six."),
      ])
  }

  private mutating func today() {
    var flu: [String: JournalValue] = [
      "reason": .text("third day of the flu, alone at home"), "due": promised(in: 20), "owner": .text("kath"),
    ]
    flu["message"] = quote("m002", "Day three of this flu")
    let tom = line(5, "marcus", "flag-raised", "m002", flu)
    line(
      4, "kath", "touch-logged", "m002",
      [
        "channel": .text("phone"), "outcome": .text("Eating, drinking, checking. Knows when to ring."),
        "flag": .text(tom), "next": promised(in: 20),
      ])
    var denied: [String: JournalValue] = [
      "reason": .text("the insurer said no again; needs the clinician's letter"), "priority": .text("urgent"),
      "due": promised(in: 2.5),
    ]
    denied["message"] = quote("m050", "refused") ?? quote("m050", "enied")
    line(26, "ines", "flag-raised", "m050", denied)
    line(
      25, "kath", "wants-recorded", "m030",
      ["channel": .text("phone"), "hours": .text("after the last ferry, 16:00"), "language": .text("English")])
  }
}
