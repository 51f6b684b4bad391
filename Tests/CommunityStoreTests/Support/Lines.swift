import CommunityModel

/// Lines of a store as a person writes them.
enum Lines {
  static let members = """
    {"id":"ana","name":"Ana Ruiz","role":"patient","acuity":2}
    {"id":"bo","name":"Bo Lind","role":"peer"}
    {"id":"ned","name":"Ned Park","role":"nurse"}

    """
  static let conversations = """
    {"id":"talk","title":"Insulin before exercise"}
    {"id":"news","title":"News","startedBy":"ned"}

    """

  /// A message of 21 November 2026, so many seconds after midnight. `more` begins with a comma.
  static func message(
    _ id: String, by author: String = "ana", in conversation: String = "talk", at seconds: Int = 0,
    _ text: String = "hello", more: String = ""
  ) -> String {
    let time = Timestamp(seconds: 1_795_219_200 + Int64(seconds))
    return
      #"{"id":"\#(id)","conversation":"\#(conversation)","author":"\#(author)","sentAt":"\#(time)","text":"\#(text)"\#(more)}"#
      + "\n"
  }
}

extension TemporaryStore {
  /// A store with three members, two conversations and the given lines of November 2026.
  static func with(
    _ messages: String = "", members: String = Lines.members, conversations: String = Lines.conversations
  )
    throws -> TemporaryStore
  {
    let store = try TemporaryStore()
    try store.write("members.jsonl", members)
    try store.write("conversations.jsonl", conversations)
    if !messages.isEmpty { try store.write("messages/2026-11.jsonl", messages) }
    return store
  }
}
