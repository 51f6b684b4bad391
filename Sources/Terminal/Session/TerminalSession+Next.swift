import CTerminal
import Drawing
import Glibc

enum TerminalSignal {
  static let windowChanged = SIGWINCH
  static let continued = SIGCONT
  static let stopAsked = SIGTSTP
  static let endAsked = [SIGTERM, SIGHUP, SIGINT]
}

extension TerminalSession {
  /// Has `next` report when a descriptor becomes readable, such as a file watch.
  public func watch(_ descriptor: Int32) {
    if !watched.contains(descriptor) { watched.append(descriptor) }
  }

  /// Waits until something happens and tells all that has: one key alone, or a whole burst, of which the sizes in
  /// between are left out.
  ///
  /// ^Z stops the program in here, and `.resumed` follows when it is continued. Without a time limit nothing runs while
  /// nobody does anything.
  /// - Parameter timeoutMilliseconds: how long to wait; nil for ever, 0 only looks.
  /// - Returns: the events in their order; none when the time is over.
  public func next(timeoutMilliseconds: Int? = nil) -> [TerminalEvent] {
    guard !isStopped else { return [] }
    let deadline = timeoutMilliseconds.map { monotonicMilliseconds() + max(0, $0) }
    while true {
      var events = wait(until: [deadline, decoderDeadline].compactMap { $0 }.min())
      if let due = decoderDeadline, monotonicMilliseconds() >= due {
        events += decoder.giveUp()
        decoderDeadline = nil
      }
      events = events.flatMap(answered)
      if isLost, !hangupIsTold {
        hangupIsTold = true
        events.append(.hangup)
      }
      if !events.isEmpty { return events }
      if let deadline, monotonicMilliseconds() >= deadline { return [] }
    }
  }

  /// One look at everything that can happen, blocking until `deadline`.
  private func wait(until deadline: Int?) -> [TerminalEvent] {
    if isLost, !hangupIsTold { return [] }
    // A negative descriptor is passed over: the keyboard of a lost terminal is readable for ever.
    var polls = [isLost ? -1 : descriptor, signalDescriptor, waker.descriptor].map(readable)
    polls += watched.map(readable)
    let time = deadline.map { max(0, min($0 - monotonicMilliseconds(), Int(Int32.max))) } ?? -1
    guard poll(&polls, nfds_t(polls.count), Int32(time)) > 0 else { return [] }

    var events: [TerminalEvent] = []
    if polls[0].revents != 0 { events += readKeys() }
    if polls[1].revents != 0 { events += takeSignals() }
    if polls[2].revents != 0 {
      waker.drain()
      events.append(.wake)
    }
    for place in polls.dropFirst(3) where place.revents != 0 { events.append(.readable(place.fd)) }
    return events
  }

  private func readable(_ descriptor: Int32) -> pollfd { pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0) }

  /// Reads what was typed; notes that the terminal is gone.
  private func readKeys() -> [TerminalEvent] {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else {
        let mayComeBack = count < 0 && (errno == EINTR || errno == EAGAIN)
        if !mayComeBack { isLost = true }
        return []
      }
      let events = decoder.feed(buffer.prefix(count))
      decoderDeadline = decoder.patience.map { monotonicMilliseconds() + $0 }
      return events
    }
  }

  private func takeSignals() -> [TerminalEvent] {
    ct_signals_drain()
    var events: [TerminalEvent] = []
    if ct_signals_take(TerminalSignal.stopAsked) {
      events += stopped()
    }
    if ct_signals_take(TerminalSignal.continued) {
      // Somebody stopped the program without asking (SIGSTOP): the shell has had the terminal meanwhile.
      let before = size
      comeBack()
      events += size == before ? [.resumed] : [.resize(size), .resumed]
    }
    if ct_signals_take(TerminalSignal.windowChanged) {
      if takeSize() {
        events.append(.resize(size))
      } else {
        // Smaller for a moment and then as before: the terminal has cut off what it showed.
        ct_screen_forget()
        update()
      }
    }
    for signal in TerminalSignal.endAsked where ct_signals_take(signal) { events.append(.terminate(signal)) }
    return events
  }

  private func stopped() -> [TerminalEvent] {
    let before = size
    suspend()
    return size == before ? [.resumed] : [.resize(size), .resumed]
  }

  /// The session's own answer to an event, in its place among the others.
  private func answered(_ event: TerminalEvent) -> [TerminalEvent] {
    guard event == .key(.control("z")), !passesControlZ else { return [event] }
    return stopped()
  }
}

private func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
