extension Frame {
  /// Draws a horizontal line; where it meets a line that is already there the two are joined.
  ///
  /// An end that lies on another line gets an arm only towards the inside, so it becomes ├ or ┤.
  public mutating func line(row: Int, column: Int, width: Int, role: Role = .border) {
    guard (0..<size.rows).contains(row) else { return }
    for at in columns(from: column, width: width) {
      var arms: Arms = .across
      if at == column { arms.remove(.left) }
      if at - column == width - 1 { arms.remove(.right) }
      draw(arms, whole: .across, role: role, row: row, column: at)
    }
  }

  /// Draws a vertical line; where it meets a line that is already there the two are joined.
  ///
  /// An end that lies on another line gets an arm only towards the inside, so it becomes ┬ or ┴.
  public mutating func line(row: Int, column: Int, height: Int, role: Role = .border) {
    guard (0..<size.columns).contains(column) else { return }
    for at in rows(from: row, height: height) {
      var arms: Arms = .upright
      if at == row { arms.remove(.up) }
      if at - row == height - 1 { arms.remove(.down) }
      draw(arms, whole: .upright, role: role, row: at, column: column)
    }
  }

  /// Blanks a rectangle and draws its frame around the inside of its edge.
  ///
  /// - Parameters:
  ///   - row: the top edge.
  ///   - column: the left edge.
  ///   - width: columns, the edges included; below 2 nothing is drawn.
  ///   - height: rows, the edges included; below 2 nothing is drawn.
  ///   - role: the role of the frame line.
  ///   - inside: the role of the blanks within.
  public mutating func box(
    row: Int, column: Int, width: Int, height: Int, role: Role = .border, inside: Role = .text
  ) {
    guard width >= 2, height >= 2 else { return }
    fill(row: row, column: column, width: width, height: height, role: inside)
    for at in rows(from: row, height: height) {
      let vertical: Arms = at == row ? .down : at - row == height - 1 ? .up : .upright
      let isEdge = vertical != .upright
      for across in columns(from: column, width: width) {
        let horizontal: Arms = across == column ? .right : across - column == width - 1 ? .left : .across
        let isSide = horizontal != .across
        switch (isEdge, isSide) {
        case (true, true): set(vertical.union(horizontal).glyph, role: role, row: at, column: across)
        case (true, false): set(Arms.across.glyph, role: role, row: at, column: across)
        case (false, true): set(Arms.upright.glyph, role: role, row: at, column: across)
        case (false, false): break
        }
      }
    }
  }

  private mutating func draw(_ arms: Arms, whole: Arms, role: Role, row: Int, column: Int) {
    let under = Arms(of: cells[row * size.columns + column].glyph)
    let joined = under.isSubset(of: whole) ? whole : under.union(arms)
    set(joined.glyph, role: role, row: row, column: column)
  }
}
