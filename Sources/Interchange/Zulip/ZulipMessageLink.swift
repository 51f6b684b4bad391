/// Links from one message of a Zulip server to another.
enum ZulipMessageLink {
  /// The number of the message that a link inside the server leads to; nil for every other link.
  ///
  /// Read from `#narrow/…/near/40920` and `/#narrow/…/near/40920`. A whole address with a server's name is not
  /// read: the number may be another server's.
  static func target(of address: String) -> Int64? {
    guard address.hasPrefix("#narrow/") || address.hasPrefix("/#narrow/") else { return nil }
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard let near = parts.lastIndex(of: "near"), near + 1 < parts.count else { return nil }
    guard let number = Int64(parts[near + 1].prefix { $0.isASCII && $0.isNumber }), number > 0 else { return nil }
    return number
  }
}
