import CommunityModel
import FollowUps

/// Who is at the keyboard, and how they show that they are.
extension DashboardState {
  static let leastPIN = 4
  private static let mostWrongPINs = 3

  /// Opens the list of the team, with what can be done about one's own PIN.
  mutating func openPeople() {
    var rows = (community.profile.team ?? []).map { person in
      CarePicker.Row(
        label: Opening.words(of: nameOfPerson(person.id), limit: 60),
        note: Words.joined(
          [
            person.role?.name, person.id == userName ? "at the keyboard" : nil,
            care.state.pin(of: person.id) == nil ? nil : "PIN",
          ], glyphs.separator), choice: .person(person.id))
    }
    let cursor = rows.firstIndex { $0.choice != .person(userName ?? "") } ?? 0
    if let me = userName, community.profile.team?.contains(where: { $0.id == me }) == true, !isReadOnly {
      let hasPIN = care.state.pin(of: me) != nil
      rows.append(.init(label: hasPIN ? "Change your PIN" : "Set a PIN for you", choice: .setPIN))
      if hasPIN { rows.append(.init(label: "Remove your PIN", choice: .removePIN)) }
    }
    overlay = .picker(CarePicker(purpose: .person, title: "Who is at the keyboard?", rows: rows, cursor: cursor))
  }

  /// Takes the line under the cursor of a short list.
  mutating func choose() -> [DashboardEffect] {
    guard case .picker(let picker) = overlay, picker.rows.indices.contains(picker.cursor) else { return [] }
    overlay = nil
    switch (picker.purpose, picker.rows[picker.cursor].choice) {
    case (.flags(let verb), .flags(let flags)): return go(on: verb, flags)
    case (_, .person(let id)): return take(id)
    case (_, .setPIN):
      guard let me = userName else { return [] }
      overlay = .form(newPINForm(hash: care.state.pin(of: me)))
    case (_, .removePIN):
      guard let me = userName, let hash = care.state.pin(of: me) else { return [] }
      overlay = .form(
        form(.removePIN(hash: hash), "PIN", [me], "Remove your PIN", [.secret(.oldPIN, "PIN now")]))
    default: break
    }
    return []
  }

  /// Gives the keyboard to somebody, who shows their PIN first if they have one.
  private mutating func take(_ id: String) -> [DashboardEffect] {
    if id == userName {
      if let form = pinForm(then: .takeKeyboard) {
        overlay = .form(form)
      } else {
        message = Remark(kind: .notice, text: "\(nameOfPerson(id)) is at the keyboard.")
      }
      return []
    }
    guard let hash = care.state.pin(of: id) else { return arrive(id) }
    overlay = .form(pinForm(person: id, hash: hash, then: .takeKeyboard))
    return []
  }

  private mutating func arrive(_ id: String) -> [DashboardEffect] {
    care.desk.arriving = Arrival(person: id, isIdentified: true)
    return [.person(id)]
  }

  /// Another person's reading marks and views are here: from now on all that is done is theirs.
  mutating func receive(person: String, marks: [String: Timestamp], baseline: Timestamp, views: [SavedView]) {
    let isShown = care.desk.arriving?.person == person && care.desk.arriving?.isIdentified == true
    let isSame = userName == person
    // Before the journal was read, that no PIN is known says nothing.
    care.isIdentified =
      isShown || isSame && care.isIdentified || care.isRead && care.state.pin(of: person) == nil
    care.desk.arriving = nil
    userName = person
    reads = ReadMarks(marks: marks, baseline: baseline)
    reads.resolve(in: community)
    generation += 1
    care.views = views
    care.revision += 1
    // At the start they are told only what is theirs.
    if isSame { return }
    care.marks = []
    care.desk.lastMark = nil
    care.desk.toldOffers = []
    message = Remark(kind: .notice, text: "\(nameOfPerson(person)) is at the keyboard.")
    noticeOffers()
  }

  /// Asks for the PIN of who is at the keyboard; nil when they showed it or have none.
  func pinForm(then next: AfterPIN) -> CareForm? {
    guard let me = userName, !care.isIdentified, let hash = care.state.pin(of: me) else { return nil }
    return pinForm(person: me, hash: hash, then: next)
  }

  private func pinForm(person: String, hash: String, then next: AfterPIN) -> CareForm {
    form(
      .showPIN(person: person, hash: hash, then: next), "PIN", [person], "PIN of \(nameOfPerson(person))",
      [.secret(.pin, "PIN")])
  }

  private func newPINForm(hash: String?) -> CareForm {
    let old: [FormField] = hash == nil ? [] : [.secret(.oldPIN, "PIN now")]
    return form(
      .newPIN(hash: hash), "PIN", [userName ?? ""], hash == nil ? "Set a PIN for you" : "Change your PIN",
      about: ["What is done at this keyboard under your name asks for it."],
      old + [.secret(.pin, "New PIN"), .secret(.pinAgain, "Once more")])
  }

  /// Has a PIN checked, or a new one made into a hash.
  mutating func savePIN(_ form: CareForm) -> [DashboardEffect] {
    var form = form
    func fault(_ field: FormField.ID, _ sentence: String) {
      form.go(to: field)
      form.problem = sentence
      openForm = form
    }
    switch form.purpose {
    case .showPIN(_, let hash, _): return check(form, form.value(.pin), hash)
    case .removePIN(let hash): return check(form, form.value(.oldPIN), hash)
    case .newPIN(let hash):
      guard form.value(.pin).count >= DashboardState.leastPIN else {
        fault(.pin, "A PIN has \(DashboardState.leastPIN) signs or more.")
        return []
      }
      guard form.value(.pin) == form.value(.pinAgain) else {
        fault(.pinAgain, "The new PIN was not typed the same twice.")
        return []
      }
      if let hash { return check(form, form.value(.oldPIN), hash) }
      return askForHash(form)
    default: return []
    }
  }

  private mutating func check(_ form: CareForm, _ pin: String, _ hash: String) -> [DashboardEffect] {
    care.lastRequestID += 1
    let id = care.lastRequestID
    openForm = waiting(form, id)
    care.desk.pin = .checking(requestID: id, form)
    return [.checkPIN(requestID: id, pin: pin, hash: hash)]
  }

  private mutating func askForHash(_ form: CareForm) -> [DashboardEffect] {
    care.lastRequestID += 1
    let id = care.lastRequestID
    openForm = waiting(form, id)
    care.desk.pin = .hashing(requestID: id, form)
    return [.hashPIN(requestID: id, pin: form.value(.pin))]
  }

  private func waiting(_ form: CareForm, _ id: Int) -> CareForm {
    var form = form
    form.pending = id
    form.problem = nil
    return form
  }

  /// The PIN was right, or it was not.
  mutating func receivePIN(_ isRight: Bool, requestID: Int) -> [DashboardEffect] {
    guard case .checking(requestID, let form) = care.desk.pin else { return [] }
    care.desk.pin = nil
    guard isRight else {
      wrongPIN(form)
      return []
    }
    care.desk.wrongPINs = 0
    switch form.purpose {
    case .showPIN(let person, _, let next):
      if person == userName { care.isIdentified = true }
      openForm = nil
      switch next {
      case .takeKeyboard:
        guard person != userName else {
          message = Remark(kind: .notice, text: "\(nameOfPerson(person)) is at the keyboard.")
          return []
        }
        return arrive(person)
      case .verb(let verb): return begin(verb)
      case .save(let form):
        openForm = form
        return saveForm()
      }
    case .newPIN: return askForHash(form)
    case .removePIN:
      guard let me = userName else { return [] }
      return record(.setPIN(member: me, hash: ""), "you have no PIN any more.", form: form)
    default: return []
    }
  }

  private mutating func wrongPIN(_ form: CareForm) {
    care.desk.wrongPINs += 1
    let left = DashboardState.mostWrongPINs - care.desk.wrongPINs
    guard left > 0 else {
      care.desk.wrongPINs = 0
      if case .showPIN(_, _, .save(let other)) = form.purpose { keep(other) }
      leaveForm()
      message = Remark(kind: .problem, text: "Three wrong PINs. Nothing was changed.")
      return
    }
    var form = form
    form.pending = nil
    for index in form.fields.indices { form.fields[index].line.clear() }
    form.focus = 0
    form.problem = "This is not the PIN. \(Words.count(left, "try", "tries")) left."
    openForm = form
  }

  /// The hash of a new PIN is here.
  mutating func receivePIN(_ hash: String?, requestID: Int) -> [DashboardEffect] {
    guard case .hashing(requestID, var form) = care.desk.pin else { return [] }
    care.desk.pin = nil
    guard let hash, let me = userName else {
      form.pending = nil
      form.problem = "The PIN could not be made safe, so it was not set."
      openForm = form
      return []
    }
    care.isIdentified = true
    return record(.setPIN(member: me, hash: hash), "your PIN.", form: form)
  }
}
