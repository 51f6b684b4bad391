import Drawing
import FollowUps

/// What keys do in a form.
extension DashboardState {
  /// Changes the line or the choice that has the keyboard.
  mutating func edit(_ change: (inout FormField) -> Void) {
    guard var form = openForm else { return }
    guard form.pending == nil else {
      message = Remark(kind: .notice, text: "Saving. \(key(.closeForm, in: .form)) closes the window meanwhile.")
      return
    }
    form.edit(change)
    if form.fields.contains(where: { !$0.value.isEmpty }), form.note == DashboardState.draftNote, !form.isTouched {
      form.note = nil
    }
    openForm = form
  }

  static let draftNote = "What you typed before is back."

  mutating func stepField(_ direction: Int) {
    guard var form = openForm else { return }
    form.step(direction)
    openForm = form
  }

  /// Left and right: through the letters of a line, or to the next choice.
  mutating func moveInField(_ direction: Int) {
    edit { field in
      if field.isText { field.line.move(by: direction) } else { field.step(direction) }
    }
  }

  mutating func moveInField(toEnd: Bool) {
    edit { field in
      if field.isText {
        field.line.move(toEnd: toEnd)
      } else {
        field.chosen = toEnd ? max(0, field.choices.count - 1) : 0
      }
    }
  }

  /// Closes a form; what was typed comes back with it until it is saved.
  mutating func closeForm() {
    guard let form = openForm else { return }
    if form.pending != nil, care.desk.pin == nil {
      message = Remark(kind: .notice, text: "Still saving: this line says when it is.")
    } else if form.isTouched, !form.isSecret {
      message = Remark(kind: .notice, text: "What you typed is kept until you come back to it.")
    }
    if case .showPIN(_, _, .save(let other)) = form.purpose { keep(other) }
    if care.desk.pin != nil { care.desk.pin = nil }
    keep(form)
    leaveForm()
  }

  /// Saves a form whose answers are complete, or goes to the first that is not.
  mutating func saveForm() -> [DashboardEffect] {
    guard var form = openForm else { return [] }
    guard form.pending == nil else {
      message = Remark(kind: .notice, text: "Saving. \(key(.closeForm, in: .form)) closes the window meanwhile.")
      return []
    }
    // Enter in a line that is still empty moves on to it: nothing is wrong yet.
    if let missing = form.fields.first(where: \.isMissing), form.focused?.id != missing.id {
      form.go(to: missing.id)
      form.problem = "\(missing.label) is still empty."
      openForm = form
      return []
    }
    if form.isSecret { return savePIN(form) }
    do throws(FormFault) {
      let result = try result(of: form)
      if let ask = pinForm(then: .save(form)) {
        openForm = ask
        return []
      }
      return record(result.action, result.sentence, form: form, clearsMarks: marksApply)
    } catch {
      form.go(to: error.field)
      form.problem = error.sentence
      openForm = form
      return []
    }
  }

  /// A sign that was typed into a form or a short list.
  mutating func typeIntoWindow(_ sign: Character) -> [DashboardEffect] {
    if case .picker(var picker) = overlay {
      guard let row = picker.row(for: sign) else {
        message = Remark(kind: .refusal, text: "No line begins with “\(sign)”.")
        return []
      }
      picker.cursor = row
      overlay = .picker(picker)
      return sign.isWholeNumber ? choose() : []
    }
    edit { $0.type(sign) }
    return []
  }

  mutating func pasteIntoForm(_ text: String) {
    let clean = TextLine.cleaned(text)
    guard openForm?.focused?.isText == true else {
      message = Remark(kind: .refusal, text: "Nothing can be pasted into a choice.")
      return
    }
    edit { $0.line.insert(clean) }
  }
}
