import CommunityModel

extension HarborWriter {
  /// Thanks and hearts, edits and deletions, and conversations that were closed.
  mutating func finish() {
    for index in posts.indices { react(to: index) }
    for index in posts.indices where !threads[posts[index].thread].isPinned {
      if random.chance(0.03) {
        let time = posts[index].at + Int64(random.within(40...2400))
        if time <= end { posts[index].editedAt = time }
      }
      if random.chance(0.006), !threads[posts[index].thread].posts.isEmpty,
        threads[posts[index].thread].posts[0] != index
      {
        posts[index].isDeleted = true
      }
    }
    for index in threads.indices
    where threads[index].closedAt == nil && !threads[index].tags.contains("self-sustaining") {
      let last = lastTime(of: index)
      guard last < end - 21 * 86_400, random.chance(0.28) else { continue }
      threads[index].closedAt = last + Int64(random.within(1...12)) * 86_400
    }
  }

  private mutating func react(to index: Int) {
    let post = posts[index]
    let thread = threads[post.thread]
    let isHeavy = thread.topic == "Remembering"
    guard isHeavy || random.chance(people[post.author].role == .bot ? 0.1 : 0.42) else { return }
    var by: Set<Int> = []
    let wanted = isHeavy ? 14 : Int(random.quantile(of: [1, 1, 1, 2, 2, 3, 4, 8]))
    if post.author != thread.starter, random.chance(0.55), thread.starter != post.author { by.insert(thread.starter) }
    for other in thread.posts.suffix(12)
    where by.count < wanted && posts[other].author != post.author && random.chance(0.4) {
      by.insert(posts[other].author)
    }
    for friend in people[post.author].friends.sorted() where by.count < wanted && random.chance(isHeavy ? 0.9 : 0.3) {
      by.insert(friend)
    }
    for other in by.sorted() {
      let person = people[other]
      let time = post.at + Int64(random.quantile(of: Delays.next) * 60)
      guard !person.isScripted, time <= end, time >= person.activeFrom, time < person.activeUntil,
        !people[post.author].isAlone || person.role.isTeam
      else { continue }
      let isAnswer = post.parent != nil
      let kinds: [Double] =
        isHeavy
        ? [0, 0, 0, 1, 0]
        : [isAnswer && other == thread.starter ? 4 : 0.8, isAnswer ? 2 : 0.4, 2.4, 1.5, isAnswer ? 0.16 : 0.04]
      guard let kind = random.weighted(kinds) else { continue }
      posts[index].reactions.append(
        ReactionRecord(
          by: person.record.id, kind: ["thanks", "helpful", "like", "heart", "not helpful"][kind],
          at: Timestamp(seconds: time)))
    }
  }
}
