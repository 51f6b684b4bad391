import CommunityModel

extension DashboardState {
  /// One message further, or some lines further in a message that is longer than the screen.
  mutating func stepInThread(_ direction: Int) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    let rows = threadRows
    let height = laid(thread.selected, &thread).height
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

  /// Scrolls by lines; the cursor stays on the message that it can keep on the screen.
  mutating func scrollThread(_ lines: Int) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    let rows = threadRows
    thread.offset -= lines
    if lines > 0 {
      while thread.selected + 1 < thread.nodes.count {
        let height = laid(thread.selected, &thread).height
        if thread.offset + height > 0, thread.offset >= 0 || height - 1 > rows { break }
        thread.offset += height
        thread.selected += 1
      }
    } else {
      while thread.selected > 0, thread.offset + min(laid(thread.selected, &thread).height - 1, rows) > rows {
        thread.selected -= 1
        thread.offset -= laid(thread.selected, &thread).height
      }
    }
    current.thread = thread
  }

  /// To a message of the thread, with one line of what stands before it.
  mutating func selectInThread(_ index: Int) {
    guard var thread = current.thread, thread.nodes.indices.contains(index) else { return }
    if let shown = thread.visible.first(where: { $0.index == index }), shown.line >= 0 {
      thread.selected = index
      thread.offset = shown.line
    } else {
      thread.selected = index
      thread.offset = index == 0 ? 0 : min(2, threadRows - 1)
    }
    current.thread = thread
  }

  /// To the first or the last message.
  mutating func jumpInThread(toEnd: Bool) {
    guard var thread = current.thread, !thread.nodes.isEmpty else { return }
    thread.selected = toEnd ? thread.nodes.count - 1 : 0
    thread.offset = toEnd ? .max / 4 : 0
    if toEnd {
      let height = laid(thread.selected, &thread).height
      thread.offset = max(0, threadRows - height + 1)
    }
    current.thread = thread
  }

  /// Moves the selected message up until its end is on the screen, or its beginning is at the top.
  private func fitEnd(_ thread: inout ThreadState, rows: Int) {
    let height = laid(thread.selected, &thread).height - 1
    if thread.offset + height > rows { thread.offset = max(0, rows - height) }
  }
}
