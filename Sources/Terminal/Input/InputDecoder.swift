import Drawing

/// Turns the bytes that a terminal sends into keys, pastes, mouse and focus reports. Pure: the caller keeps the time.
///
/// Rounds reads its keyboard here instead of through `wgetch`: curses keeps bytes in a queue that `poll` cannot see,
/// knows only the key strings of one terminal description, and hands over sequences that it does not know letter by
/// letter, as if somebody had typed commands. The strings of the terminal description are still taken into account.
///
/// How the bytes are cut into pieces makes no difference, as long as no piece is late (see `patience`). Bytes that are
/// no UTF-8 and sequences that mean no key are swallowed whole.
struct InputDecoder {
  /// The terminal description's own strings, tried first.
  let described: DescribedKeys
  /// True when Esc right before a sign means Alt. Otherwise it is Esc and then the sign, so that a quick hand loses
  /// nothing.
  let readsAlt: Bool

  enum Mode { case keys, paste, foreignString }
  var mode = Mode.keys
  /// What came and is not understood yet.
  var waiting: [UInt8] = []
  var pasted: [UInt8] = []
  /// The beginning of an answer, with the letter that says of which kind it is.
  var foreign: [UInt8] = []

  init(described: DescribedKeys = DescribedKeys([:]), readsAlt: Bool = false) {
    self.described = described
    self.readsAlt = readsAlt
  }

  /// What these bytes finish. O(bytes).
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    waiting.append(contentsOf: bytes)
    return work()
  }

  /// How many milliseconds the rest of an unfinished sequence may take before `giveUp` is due; nil when all is done.
  ///
  /// Esc alone is decided soon, as a person waits for it. The rest of a sequence may come late over a slow line. A
  /// paste stays open long: what came after its end would be commands.
  var patience: Int? {
    switch mode {
    case .paste: 5000
    case .foreignString: 2000
    case .keys:
      switch waiting.count {
      case 0: nil
      case 1 where waiting[0] == escapeByte: 25
      case 2 where waiting[0] == escapeByte: 100
      default: 250
      }
    }
  }

  /// Decides what waits, because nothing followed in time: Esc is the key Esc, Esc and a sign are both keys, and the
  /// beginning of a longer sequence is dropped.
  mutating func giveUp() -> [TerminalEvent] {
    defer { waiting = [] }
    switch mode {
    case .paste:
      pasted += waiting
      return [endPaste()]
    case .foreignString:
      mode = .keys
      return []
    case .keys:
      guard waiting.first == escapeByte, waiting.count <= 2 else { return [] }
      guard let sign = waiting.dropFirst().first, let key = InputDecoder.asciiKey(sign) else { return [.key(.escape)] }
      if readsAlt, let typed = key.typed { return [.key(.alt(typed))] }
      return [.key(.escape), .key(key)]
    }
  }

  private mutating func work() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var at = 0
    loop: while at < waiting.count {
      switch mode {
      case .paste:
        guard let event = takePaste(&at) else { break loop }
        events.append(event)
      case .foreignString:
        guard takeForeignString(&at) else { break loop }
        if let event = TerminalAnswer.event(foreign) { events.append(event) }
      case .keys:
        switch step(waiting[at...]) {
        case .wait: break loop
        case .took(let count, let event):
          at += count
          if let event { events.append(event) }
        case .opens(let next, let count):
          if next == .foreignString { foreign = [waiting[at + count - 1]] }
          at += count
          mode = next
        }
      }
    }
    waiting.removeFirst(at)
    return events
  }
}

/// What the first bytes of the waiting ones are.
enum InputStep {
  /// So many bytes, which mean this, or nothing.
  case took(Int, TerminalEvent?)
  /// So many bytes, after which another kind of content begins.
  case opens(InputDecoder.Mode, Int)
  /// More bytes are needed.
  case wait
}

let escapeByte: UInt8 = 0x1B
