internal import CNcursesw

/// What ncurses is given to draw a role with.
struct Brush {
  let attributes: UInt32
  let pair: Int32
}

extension Terminal {
  /// Shows a frame: what differs from the last one goes to the terminal, in one write.
  ///
  /// The cursor is left at `frame.cursor`, where an input method opens its window; without one it is hidden. A frame of
  /// another size than the terminal is cut, or leaves the rest blank.
  public mutating func paint(_ frame: Frame) {
    if let shown, shown == frame { return }
    let before = shown?.size == frame.size ? shown : nil
    if before == nil { werase(nc_stdscr()) }
    for row in 0..<min(frame.size.rows, size.rows) { paint(row, of: frame, over: before) }
    curs_set(frame.cursor == nil ? 0 : 1)
    if let cursor = frame.cursor {
      wmove(
        nc_stdscr(), Int32(clamping: max(0, min(cursor.row, size.rows - 1))),
        Int32(clamping: max(0, min(cursor.column, size.columns - 1))))
    }
    shown = frame
    wrefresh(nc_stdscr())
  }

  private func paint(_ row: Int, of frame: Frame, over before: Frame?) {
    let new = frame.cells(of: row)
    let old = before?.cells(of: row)
    if old == new { return }
    var brush = (role: Role.text, of: brushes[.text])
    for (index, cell) in zip(new.indices, new) where !cell.isRightHalf && old?[index] != cell {
      let column = index - new.startIndex
      guard column + Int(cell.glyph.width) <= size.columns else { break }
      if brush.role != cell.role { brush = (cell.role, brushes[cell.role]) }
      let glyph = borders == .ascii ? cell.glyph.inASCII : cell.glyph
      nc_put(
        Int32(row), Int32(column), glyph.base, glyph.marks, brush.of?.attributes ?? 0, brush.of?.pair ?? 0)
    }
  }

  /// Brings the theme down to the terminal's colours; colour pairs are made for what it uses and nothing else.
  mutating func takeTheme() {
    for role in Role.allCases {
      let pen = Pen(theme[role], plain: theme[.text], depth: colours)
      brushes[role] = Brush(attributes: bits(pen.attributes), pair: pair(pen))
    }
    nc_blank(brushes[.text]?.attributes ?? 0, brushes[.text]?.pair ?? 0)
    repaint()
  }

  private func pair(_ pen: Pen) -> Int32 {
    guard colours != .mono else { return 0 }
    // A terminal that cannot go back to its own colours is taken to be white on black.
    let foreground = pen.foreground < 0 && !drawsInOwnColours ? 7 : pen.foreground
    let background = pen.background < 0 && !drawsInOwnColours ? 0 : pen.background
    return max(0, alloc_pair(Int32(foreground), Int32(background)))
  }

  private func bits(_ attributes: Attributes) -> UInt32 {
    let table: [(Attributes, UInt32)] = [
      (.bold, nc_bold), (.dim, nc_dim), (.underline, nc_underline), (.reverse, nc_reverse), (.italic, nc_italic),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
