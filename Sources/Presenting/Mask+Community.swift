import CommunityModel

extension Mask {
  /// The community of this mask: the same rows, with false names, ids and words.
  ///
  /// Who wrote when, what answers what, and all figures that follow from it are as they were; names, titles, segments,
  /// channels, tags and texts are not. O(members + conversations), a few microseconds each; texts are masked when they are
  /// read.
  public func community(_ community: Community) -> Community {
    let (members, people) = members(community)
    let conversations = conversations(community)
    var orders = Orders.byName(members, conversations)
    let real = community.orders
    orders.conversationsRecent = real.conversationsRecent
    orders.conversationsWaiting = real.conversationsWaiting
    orders.conversationsBusiest = real.conversationsBusiest
    orders.membersRecent = real.membersRecent
    orders.membersBusiest = real.membersBusiest
    var messages = community.messages
    messages.reactionKinds = kinds(community.messages.reactionKinds)
    return Community(
      profile: profile(community.profile), members: members, conversations: conversations, messages: messages,
      activity: community.activity, orders: orders, progress: community.progress, problemCount: 0,
      newestMessage: community.newestMessage, generation: community.generation,
      texts: MaskedRecords(mask: self, real: community, people: people, conversations: conversations))
  }

  /// The profile with false names; what the team is told in an emergency is masked as a text.
  public func profile(_ profile: CommunityProfile) -> CommunityProfile {
    var masked = profile
    masked.name = vocabulary.communityName(profile.name)
    masked.team = profile.team?.map { person in
      TeamMember(
        id: self.person(person.id),
        name: vocabulary.name(person.name, idHash: NameParts(person.id).identity(person.id)),
        role: person.role)
    }
    masked.escalation = profile.escalation.map(text)
    masked.emergency = profile.emergency.map(text)
    return masked
  }

  private func members(_ community: Community) -> (MemberTable, [String]) {
    var table = MemberTable(expecting: community.members.count)
    var words: [String: String] = [:]
    func known(_ text: String) -> String {
      if let word = words[text] { return word }
      let word = self.text(text)
      words[text] = word
      return word
    }
    var ids: [String] = []
    ids.reserveCapacity(community.members.count)
    for row in community.members.rows {
      let member = community.members[row]
      let hash = NameParts(member.id).identity(member.id)
      var salt: UInt64 = 0
      var id = vocabulary.id(hash, isPerson: true)
      while table.ids.find(id) != nil || community.members.ids.find(id) != nil {
        salt += 1
        id = vocabulary.id(hash, isPerson: true, salt: salt &+ UInt64(row.index) << 8)
      }
      ids.append(id)
      let name = vocabulary.name(member.isUnlisted ? "" : member.name, idHash: hash)
      if member.isUnlisted {
        _ = id.withUTF8 { table.insertUnlisted(UnsafeRawBufferPointer($0)) }
        table.names.replaceLast(with: name)
        table.search.replaceLast(with: Fold.searchable([name]))
        continue
      }
      var shownName = name
      id.withUTF8 { id in
        shownName.withUTF8 { name in
          var fields = MemberTable.Columns(
            id: UnsafeRawBufferPointer(id), name: UnsafeRawBufferPointer(name), role: member.role)
          fields.acuity = member.acuity
          let segments = member.segments
          fields.segments = segments.isEmpty ? "" : known(segments)
          fields.joinedAt = member.joinedAt
          fields.dischargedAt = member.dischargedAt
          fields.agreesToContact = member.agreesToContact
          fields.hasLeft = member.hasLeft
          fields.isDeceased = member.isDeceased
          fields.manager = member.manager.map(person)
          _ = table.append(fields, place: UInt64(row.index))
        }
      }
    }
    return (table, ids)
  }

  private func conversations(_ community: Community) -> ConversationTable {
    var table = ConversationTable(expecting: community.conversations.count)
    for row in community.conversations.rows {
      let conversation = community.conversations[row]
      let hash = NameParts(conversation.id).identity(conversation.id)
      var salt: UInt64 = 0
      var id = vocabulary.id(hash, isPerson: false)
      while table.ids.find(id) != nil || community.conversations.ids.find(id) != nil {
        salt += 1
        id = vocabulary.id(hash, isPerson: false, salt: salt &+ UInt64(row.index) << 8)
      }
      if conversation.isUnlisted {
        _ = id.withUTF8 { table.insertUnlisted(UnsafeRawBufferPointer($0)) }
        continue
      }
      // Tags stand in the folded column only.
      let fields31 = community.conversations.search[row.index].split(
        separator: "\u{1F}", omittingEmptySubsequences: false)
      let tags = fields31.count > 2 ? text(String(fields31[2])) : ""
      let starter = conversation.startedBy.flatMap {
        $0.index < community.members.count ? community.members[$0].name : nil
      }
      var title = text(conversation.title, about: starter.map { [$0] } ?? [])
      id.withUTF8 { id in
        title.withUTF8 { title in
          var fields = ConversationTable.Columns(id: UnsafeRawBufferPointer(id), title: UnsafeRawBufferPointer(title))
          fields.channel = conversation.channel.map(text)
          fields.tags = tags
          fields.startedBy = conversation.startedBy
          fields.startedAt = conversation.startedAt
          fields.closedAt = conversation.closedAt
          _ = table.append(fields, place: UInt64(row.index))
        }
      }
    }
    return table
  }

  /// The words of reactions under the same numbers.
  private func kinds(_ real: WordTable) -> WordTable {
    var masked = WordTable()
    for number in 0..<min(real.count, 65_533) {
      var word = text(real[UInt16(number)])
      while masked.number(ofKnown: word) != nil { word += "+" }
      _ = masked.number(of: word)
    }
    return masked
  }
}
