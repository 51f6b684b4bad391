import CommunityModel
import FollowUps

/// What is written into the journal, and what comes back.
extension DashboardState {
  /// Asks for a line of the journal. Nothing is called saved before the answer says that it is on the disk.
  mutating func record(
    _ action: CareAction, _ sentence: String, form: CareForm? = nil, clearsMarks: Bool = false
  ) -> [DashboardEffect] {
    if let reason = CareRefusals.recording(self) {
      refuse(reason, form)
      return []
    }
    guard let person = userName else { return [] }
    guard !care.desk.pending.contains(where: { $0.action == action }) else {
      message = Remark(kind: .notice, text: "Still saving.")
      return []
    }
    let wanted = { [community] (id: String) in community.members.row(id: id).flatMap { community.record(of: $0)?.wants }
    }
    if let refusal = care.state.refusal(
      of: action, by: person, name: { nameOfPerson($0) }, wanted: wanted, asOf: clock)
    {
      refuse(refusal.message, form)
      return []
    }
    care.lastRequestID += 1
    let id = care.lastRequestID
    care.desk.pending.append(
      PendingRecord(requestID: id, action: action, sentence: sentence, form: form, clearsMarks: clearsMarks))
    if var form {
      form.pending = id
      form.problem = nil
      openForm = form
    } else {
      message = Remark(kind: .notice, text: "Saving…")
    }
    return [.record(requestID: id, action, by: person)]
  }

  /// The line is on the disk, or it is not and whoever wanted it keeps what they typed.
  mutating func receive(_ answer: Result<Int, CareRefusal>, requestID: Int) {
    guard let index = care.desk.pending.firstIndex(where: { $0.requestID == requestID }) else { return }
    let request = care.desk.pending.remove(at: index)
    let isOpen = openForm?.pending == requestID
    switch answer {
    case .success(let seq):
      care.desk.lastSaved = max(care.desk.lastSaved, seq)
      if let form = request.form { care.desk.drafts[form.key] = nil }
      if request.clearsMarks { care.marks = [] }
      if isOpen { leaveForm() }
      message = Remark(kind: .notice, text: "\(savedWord): \(request.sentence)")
    case .failure(let refusal):
      let why = Opening.words(of: refusal.message, limit: 300)
      refuse(refusal.isConflict ? why : "Not saved: \(why)", request.form, isOpen: isOpen)
    }
  }

  /// Says why something was not recorded: in its form, which keeps all that was typed, or in the bottom line.
  private mutating func refuse(_ reason: String, _ form: CareForm?, isOpen: Bool = true) {
    guard var form else {
      message = Remark(kind: .problem, text: reason)
      return
    }
    form.pending = nil
    form.problem = reason
    if isOpen {
      openForm = form
      // Nothing is being saved any more, whatever the bottom line said.
      message = nil
    } else if overlay == nil, !form.isSecret {
      // They closed it while it was saved: it comes back, because it was not.
      overlay = .form(form)
    } else {
      keep(form)
      message = Remark(kind: .problem, text: "\(form.title): \(reason) What you typed is kept.")
    }
  }

  /// Remembers what was typed into a form until it is saved.
  mutating func keep(_ form: CareForm) {
    if !form.isSecret { care.desk.drafts[form.key] = form.isTouched ? form.fields : nil }
  }

  /// The form on the screen, also while the help lies over it.
  var openForm: CareForm? {
    get {
      if case .form(let form) = overlay { return form }
      if case .form(let form) = care.desk.behindHelp { return form }
      return nil
    }
    set {
      let next = newValue.map { Overlay.form($0) }
      if case .help = overlay, care.desk.behindHelp != nil {
        care.desk.behindHelp = next
      } else {
        overlay = next
      }
    }
  }

  /// Closes the form and goes back to what lay under it.
  mutating func leaveForm() {
    let returns = openForm?.returnsToHandOff == true && care.desk.handOff != nil
    openForm = nil
    if returns, overlay == nil { overlay = .handOff }
  }

  /// Takes the team's work as it is now.
  mutating func receive(_ state: CareState) {
    care.state = state
    care.revision += 1
    let isFirst = !care.isRead
    care.isRead = true
    if let me = userName, state.pin(of: me) == nil { care.isIdentified = true }
    noticeOffers(isNews: !isFirst)
  }

  /// Says once when somebody offers flags to the person at the keyboard. What waited before they came stands with the keys
  /// of the bottom line, where it hides nothing.
  mutating func noticeOffers(isNews: Bool = true) {
    guard let me = userName else { return }
    let offered = care.state.openFlags.filter { $0.handOff?.to == me }
    let ids = Set(offered.map(\.id))
    let fresh = offered.filter { !care.desk.toldOffers.contains($0.id) }
    care.desk.toldOffers = ids
    guard isNews, let first = fresh.first, let giver = first.handOff?.from else { return }
    message = Remark(
      kind: .notice,
      text:
        "\(nameOfColleague(giver)) offers you \(Words.count(fresh.count, "flag", "flags")): \(key(.handOff)) reads and accepts."
    )
  }
}
