import CommunityModel
import Drawing

extension DashboardState {
  /// Lines of the thread pane that hold messages: without the line about the conversation and other lines that stay.
  var threadRows: Int { max(1, layout.inside(.thread).rows - threadTopLines - threadBottomLines) }

  /// Lines above the messages: the filter, what the conversation is, and whether its beginning is here.
  var threadTopLines: Int {
    let rows = layout.inside(.thread).rows
    var lines = showsFilterLine(.thread) ? 1 : 0
    if rows >= 8 { lines += 1 }
    if rows >= 4, isThreadBeginningMissing { lines += 1 }
    return lines
  }

  /// The line below them that tells of new messages.
  var threadBottomLines: Int {
    current.thread?.newMessages.isEmpty == false && layout.inside(.thread).rows >= 4 ? 1 : 0
  }

  /// True when older messages of the conversation may not be on the screen yet.
  var isThreadBeginningMissing: Bool { !community.progress.isComplete || current.thread?.isExcerpt == true }

  /// Lays out what is visible around the anchor and puts the anchor right. O(visible messages).
  mutating func settleThread() {
    guard var thread = current.thread else { return }
    let area = layout.inside(.thread)
    guard !area.isEmpty, !thread.nodes.isEmpty else {
      thread.visible = []
      current.thread = thread
      return
    }
    // One column for the cursor, one for the bar at the right.
    let key = LaidMessage.Key(
      columns: max(1, area.columns - 3), needle: thread.find.needle, isASCII: glyphs.isASCII, asOf: asOf.time)
    if thread.cacheKey != key || thread.cache.count > 512 {
      thread.cache = [:]
      thread.cacheKey = key
    }
    thread.selected = max(0, min(thread.selected, thread.nodes.count - 1))
    if let end = thread.reveals { revealMatch(end, &thread) }
    place(&thread, rows: threadRows)
    current.thread = thread
  }

  /// The lines of a message, from the cache or made now.
  func laid(_ index: Int, _ thread: inout ThreadState) -> LaidMessage {
    let node = thread.nodes[index]
    if let known = thread.cache[node.row.raw] { return known }
    let made = lay(node, columns: thread.cacheKey.columns, find: thread.find, readUpTo: thread.readUpTo)
    thread.cache[node.row.raw] = made
    return made
  }

  private func place(_ thread: inout ThreadState, rows: Int) {
    let height = laid(thread.selected, &thread).height
    // The empty line after a message need not be on the screen.
    let needed = height - 1
    // A small screen has no line to give away for the gap above a message.
    if rows < 8, thread.offset == 1, !thread.isScrolled { thread.offset = 0 }
    if thread.isScrolled {
      thread.offset = max(1 - needed, min(thread.offset, rows - 1))
    } else if needed <= rows {
      thread.offset = max(0, min(thread.offset, rows - needed))
    } else {
      thread.offset = min(0, max(thread.offset, rows - needed))
    }
    closeGapBelow(&thread, rows: rows)
    closeGapAbove(&thread)
    thread.visible = []
    var index = thread.selected
    var line = thread.offset
    while line > 0, index > 0 {
      index -= 1
      line -= laid(index, &thread).height
    }
    while line < rows, index < thread.nodes.count {
      thread.visible.append(PlacedMessage(index: index, line: line))
      line += laid(index, &thread).height
      index += 1
    }
  }

  /// Moves everything down when there are empty lines below the last message.
  private func closeGapBelow(_ thread: inout ThreadState, rows: Int) {
    var end = thread.offset + laid(thread.selected, &thread).height
    var index = thread.selected + 1
    while end <= rows, index < thread.nodes.count {
      end += laid(index, &thread).height
      index += 1
    }
    if end - 1 < rows { thread.offset += rows - (end - 1) }
  }

  /// Moves everything up when there are empty lines above the first message.
  private func closeGapAbove(_ thread: inout ThreadState) {
    var start = thread.offset
    var index = thread.selected
    while start > 0, index > 0 {
      index -= 1
      start -= laid(index, &thread).height
    }
    if start > 0 { thread.offset -= start }
  }
}
