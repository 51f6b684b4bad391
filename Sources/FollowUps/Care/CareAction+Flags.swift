extension CareAction {
  /// The ids of the flags that it does something with; those that it raises have none yet.
  public var flagIDs: [String] {
    switch self {
    case .claim(let flags, _), .assign(let flags, _), .change(let flags, _), .note(let flags, _),
      .snooze(let flags, _, _), .resume(let flags), .complete(let flags, _), .cancel(let flags, _),
      .reopen(let flags, _), .enterInError(let flags, _), .offer(let flags, _, _), .accept(let flags, _),
      .decline(let flags, _):
      flags
    case .touch(let touch): touch.flag.map { [$0] } ?? []
    case .raise, .recordWants, .plan, .endPlan, .undo, .redo, .setPIN: []
    }
  }

  /// The flags that it raises.
  public var drafts: [FlagDraft] {
    switch self {
    case .raise(let drafts), .claim(_, let drafts): drafts
    default: []
    }
  }

  /// True for what `undo` can take back: everything but taking back, doing again and PINs.
  var isUndoable: Bool {
    switch self {
    case .undo, .redo, .setPIN: false
    default: true
    }
  }
}
