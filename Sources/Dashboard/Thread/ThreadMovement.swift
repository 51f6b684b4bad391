import CommunityModel

extension DashboardState {
  /// One message further, or some lines further in a message that is longer than the screen.
  mutating func stepInThread(_ direction: Int) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    let rows = threadRows
    let height = laid(thread.selected, &thread).height
    thread.isScrolled = false
    if direction > 0 {
      if thread.offset + height - 1 > rows {
        thread.offset -= min(max(1, rows / 3), thread.offset + height - 1 - rows)
      } else if thread.selected + 1 < thread.nodes.count {
        thread.offset += height
        thread.selected += 1
        fitEnd(&thread, rows: rows)
      }
    } else {
      if thread.offset < 0 {
        thread.offset = min(0, thread.offset + max(1, rows / 3))
      } else if thread.selected > 0 {
        thread.selected -= 1
        let above = laid(thread.selected, &thread).height
        thread.offset -= above
        // A long message is entered from its end.
        thread.offset = above - 1 > rows ? rows - (above - 1) : max(0, thread.offset)
      }
    }
    current.thread = thread
  }

  /// Scrolls by exactly that many lines, so that a page skips nothing, not in long messages either; the cursor goes to a
  /// message that is on the screen.
  mutating func scrollThread(_ lines: Int) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    let rows = threadRows
    thread.isScrolled = true
    thread.offset -= lines
    if lines > 0 {
      while thread.selected + 1 < thread.nodes.count {
        let height = laid(thread.selected, &thread).height
        let end = thread.offset + height - 1
        let isCutAndNextIsHere = thread.offset < 0 && end < rows && end + 1 < rows
        guard end <= 0 || isCutAndNextIsHere else { break }
        thread.offset += height
        thread.selected += 1
      }
    } else {
      while thread.selected > 0 {
        let end = thread.offset + laid(thread.selected, &thread).height - 1
        let isCutAndLastIsHere = thread.offset > 1 && end > rows
        guard thread.offset >= rows || isCutAndLastIsHere else { break }
        thread.selected -= 1
        thread.offset -= laid(thread.selected, &thread).height
      }
    }
    current.thread = thread
  }

  /// To a message of the thread, with one line of what stands before it.
  mutating func selectInThread(_ index: Int) {
    guard var thread = current.thread, thread.nodes.indices.contains(index) else { return }
    thread.isScrolled = false
    if let shown = thread.visible.first(where: { $0.index == index }), shown.line >= 0 {
      thread.selected = index
      thread.offset = shown.line
    } else {
      thread.selected = index
      thread.offset = index == 0 ? 0 : min(2, threadRows - 1)
    }
    current.thread = thread
  }

  /// To the beginning of the first message or the end of the last.
  mutating func jumpInThread(toEnd: Bool) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    thread.isScrolled = false
    thread.selected = toEnd ? thread.nodes.count - 1 : 0
    thread.offset = toEnd ? threadRows - laid(thread.selected, &thread).height + 1 : 0
    current.thread = thread
  }

  /// Moves the selected message up until its end is on the screen, or its beginning is at the top.
  private func fitEnd(_ thread: inout ThreadState, rows: Int) {
    let height = laid(thread.selected, &thread).height - 1
    if thread.offset + height > rows { thread.offset = max(0, rows - height) }
  }
}
