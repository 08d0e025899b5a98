extension Typesetter {
  /// A ruled table: a piece a row, the head repeated on each page; a row is cut only where it is taller than a page.
  func rows(of table: Table) -> [Piece] {
    guard !table.columns.isEmpty else { return [] }
    let grid = Grid(table, press: press, left: page.side, width: page.bodyWidth)
    let head = grid.parts(Table.Row(table.columns.map(\.title)), as: .head, height: page.bodyHeight)
    // A head of more than half a page would leave no room for rows.
    let height = head.reduce(0) { $0 + $1.height }
    let repeated = head.count == 1 && height <= page.bodyHeight / 2 ? Piece.Head(ink: head[0].ink, height: height) : nil
    // A hair is kept for the rules, which stand half outside their row.
    let room = page.bodyHeight - (repeated?.height ?? 0) - pt(1)
    return head.map { Piece(ink: $0.ink, height: $0.height, keepsWithNext: true) }
      + table.rows.flatMap { row in
        // A heading inside the table stays with the row below it.
        let leads = row.staysWithNext || row.isStrong && row.spans(table.columns.count)
        return grid.parts(row, as: table.isWrittenIn ? .writtenIn : .row, height: room).map {
          Piece(ink: $0.ink, height: $0.height, keepsWithNext: leads, head: repeated)
        }
      }
  }
}
