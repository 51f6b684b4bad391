/// Which signals a community wants, and the numbers that they go by: `"signals"` of community.json.
///
///     "signals": {"F3": {"watchDays": 21}, "F5": {"on": false}, "consent": "assumed", "lookbackDays": 28}
///
/// What is left out is as the definitions have it. What cannot be is passed over and told by `problems`: no setting
/// makes a store unreadable.
public struct SignalSettings: Sendable, Equatable {
  /// What a community says of a member who neither agreed to be contacted nor refused.
  public enum ConsentRule: String, Sendable, CaseIterable {
    /// Only who agreed is contacted, as soon as any member's record has an answer.
    case recorded
    /// Everyone is contacted but who refused: consent is kept elsewhere.
    case assumed
  }

  /// What consent is taken from.
  public var consent: ConsentRule = .recorded
  /// For how long a message that nobody answered is asked for, in days.
  public var lookbackDays: Double = 28
  /// What is wrong with the settings as they were read, in sentences, by field; empty for none.
  public private(set) var problems: [Problem] = []
  private var off: Set<String> = []
  private var numbers: [String: [String: Double]] = [:]

  /// A setting that was passed over.
  public struct Problem: Sendable, Hashable {
    /// `F3.watchDays`.
    public var field: String
    /// What is wrong, and what it should be.
    public var message: String
  }

  /// The settings of the definitions.
  public init() {}

  /// False when a rule, such as `F3`, is switched off.
  public func isOn(_ rule: String) -> Bool { !off.contains(rule) }

  /// A number of a rule; that of the definitions when the community set none, 0 when there is no such number.
  public func number(_ rule: String, _ name: String) -> Double {
    numbers[rule]?[name] ?? SignalSettings.standard[rule]?[name] ?? 0
  }

  /// Switches a rule on or off; what is no rule changes nothing.
  public mutating func set(_ rule: String, on: Bool) {
    guard SignalSettings.standard[rule] != nil else { return }
    if on { off.remove(rule) } else { off.insert(rule) }
  }

  /// Sets a number of a rule; one that cannot be, or that no rule has, changes nothing.
  public mutating func set(_ rule: String, _ name: String, _ value: Double) {
    guard SignalSettings.standard[rule]?[name] != nil, SignalSettings.range.contains(value) else { return }
    numbers[rule, default: [:]][name] = value
  }

  /// Nothing negative, and no more than a hundred years in any unit, so that it can be added to a time.
  static let range = 0.0...36_525.0

  /// Every rule with its numbers, as FOLLOWUPS defines them (F1…F9); where it says nothing, the reason stands beside.
  static let standard: [String: [String: Double]] = [
    // Red at the heard target of the member's acuity, amber at this share of it.
    "F1": ["amberShare": 0.5],
    "F2": ["hours": 24],
    "F3": ["activeDays": 5, "withinDays": 180, "watchDays": 14, "reachOutDays": 30],
    // A red flag stands until somebody takes it. What nobody took in a week is a case of its own and no emergency of today.
    "F4": ["days": 7],
    "F5": [:],
    "F6": ["hours": 4],
    // Who just joined is watched, and only after `settleDays` more than that: at first nobody has a tie.
    "F7": ["acuity": 2, "gapDays": 7, "teamOnlyDays": 28, "newDays": 30, "settleDays": 7],
    // A second message sooner than this goes on with the first.
    "F8": ["minutes": 10],
    // A plan's touch that is missed by more than `redDays` is red.
    "F9": ["drift": 1.5, "redDays": 3],
  ]
}

extension SignalSettings: Codable {
  /// Reads what can be read; never fails.
  public init(from decoder: any Decoder) throws {
    self.init()
    guard let container = try? decoder.container(keyedBy: Name.self) else {
      problems = [Problem(field: "", message: "it should be an object in curly braces; it is ignored")]
      return
    }
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      switch key.stringValue {
      case "consent": readConsent(container, key)
      case "lookbackDays":
        if let days = try? container.decode(Double.self, forKey: key), (1...366).contains(days) {
          lookbackDays = days
        } else {
          doubt(key.stringValue, "it should be a number of days from 1 to 366; it is ignored")
        }
      default: readRule(container, key)
      }
    }
  }

  /// Writes what differs from the definitions.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    if consent != .recorded { try container.encode(consent.rawValue, forKey: Name("consent")) }
    if lookbackDays != SignalSettings().lookbackDays {
      try container.encode(lookbackDays, forKey: Name("lookbackDays"))
    }
    for rule in SignalSettings.standard.keys.sorted() where off.contains(rule) || numbers[rule] != nil {
      var fields = container.nestedContainer(keyedBy: Name.self, forKey: Name(rule))
      if off.contains(rule) { try fields.encode(false, forKey: Name("on")) }
      for (name, value) in (numbers[rule] ?? [:]).sorted(by: { $0.key < $1.key }) {
        try fields.encode(value, forKey: Name(name))
      }
    }
  }

  private mutating func readConsent(_ container: KeyedDecodingContainer<Name>, _ key: Name) {
    if let text = try? container.decode(String.self, forKey: key), let rule = ConsentRule(rawValue: text) {
      consent = rule
    } else {
      doubt(key.stringValue, "it should be “recorded” or “assumed”; it is ignored")
    }
  }

  private mutating func readRule(_ container: KeyedDecodingContainer<Name>, _ key: Name) {
    let rule = key.stringValue
    guard let known = SignalSettings.standard[rule] else {
      doubt(rule, "there is no such setting; use F1 … F9, consent or lookbackDays")
      return
    }
    if let isOn = try? container.decode(Bool.self, forKey: key) {
      set(rule, on: isOn)
      return
    }
    guard let fields = try? container.nestedContainer(keyedBy: Name.self, forKey: key) else {
      doubt(rule, "it should be true, false or an object such as {\"on\": false}; it is ignored")
      return
    }
    for field in fields.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      let name = field.stringValue
      if name == "on" {
        if let isOn = try? fields.decode(Bool.self, forKey: field) {
          set(rule, on: isOn)
        } else {
          doubt("\(rule).on", "it should be true or false; it is ignored")
        }
      } else if known[name] == nil {
        let names = (["on"] + known.keys.sorted()).joined(separator: ", ")
        doubt("\(rule).\(name)", "there is no such number; \(rule) has \(names)")
      } else if let value = try? fields.decode(Double.self, forKey: field), SignalSettings.range.contains(value) {
        set(rule, name, value)
      } else {
        doubt("\(rule).\(name)", "it should be a number from 0 to 36525; it is ignored")
      }
    }
  }

  private mutating func doubt(_ field: String, _ message: String) {
    problems.append(Problem(field: field, message: message))
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
