import CommunityModel

extension MemberRecord {
  /// Appends this record as one line of `members.jsonl`.
  package func appendLine(to bytes: inout [UInt8]) {
    JSONLine.append(to: &bytes) { line in
      line.field("id", id)
      line.field("name", name)
      line.field("role", role.name)
      line.field("acuity", acuity)
      line.field("segments", segments)
      line.field("joinedAt", joinedAt)
      line.field("leftAt", leftAt)
      line.field("deceased", deceased)
      if let wants {
        line.object("wants") { line in
          line.field("channel", wants.channel)
          line.field("hours", wants.hours)
          line.field("language", wants.language)
          line.field("format", wants.format)
        }
      }
      line.field("needs", needs)
      if let consent {
        line.object("consent") { line in
          line.field("contact", consent.contact)
          line.field("share", consent.share)
        }
      }
      line.field("identities", sorted: identities)
      line.field("manager", manager)
      line.field("dischargedAt", dischargedAt)
    }
  }
}

extension ConversationRecord {
  /// Appends this record as one line of `conversations.jsonl`.
  package func appendLine(to bytes: inout [UInt8]) {
    JSONLine.append(to: &bytes) { line in
      line.field("id", id)
      line.field("title", title)
      line.field("channel", channel)
      line.field("topic", topic)
      line.field("startedBy", startedBy)
      line.field("startedAt", startedAt)
      line.field("closedAt", closedAt)
      line.field("tags", tags)
      if let ignition {
        line.object("ignition") { line in
          line.field("by", ignition.by)
          line.field("at", ignition.at)
          line.field("fuel", ignition.fuel)
        }
      }
    }
  }
}

extension MessageRecord {
  /// Appends this record as one line of a message file.
  package func appendLine(to bytes: inout [UInt8]) {
    JSONLine.append(to: &bytes) { line in
      line.field("id", id)
      line.field("conversation", conversation)
      line.field("author", author)
      line.field("sentAt", sentAt)
      line.field("text", text)
      line.field("replyTo", replyTo)
      line.field("mentions", mentions)
      if let reactions {
        line.list("reactions", reactions) { line, reaction in
          line.nested { line in
            line.field("by", reaction.by)
            line.field("kind", reaction.kind)
            line.field("at", reaction.at)
          }
        }
      }
      line.field("editedAt", editedAt)
      line.field("deleted", deleted)
    }
  }

  /// The file that a message belongs to: `messages/2026-11.jsonl`, by its month in UTC.
  package var fileName: String { "messages/\(sentAt.description.prefix(7)).jsonl" }
}
