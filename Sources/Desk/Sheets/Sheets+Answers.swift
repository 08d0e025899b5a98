internal import Competition
internal import Scoring

// What the keyer is told once a mark of a sheet is durable.

extension Desk {
  /// A mark of a sheet was recorded: on to the next cell; a mark far from the other judges' is told, and stands.
  ///
  /// In the second keying nothing is told but that it is saved: whether it agrees shows on the whole sheet only.
  mutating func settle(_ score: Score, in contest: Contest) {
    guard let cell = contest.cell(of: score) else { return }
    switch score.keying {
    case .first:
      if sheets.isOn(cell, in: contest) {
        sheets.settle(in: contest)
        tell(score, cell, sheets.aspect(in: contest), in: contest)
      }
      if let far = contest.farMark(score.value, at: cell) {
        message = Message(Words.farFromOthers(score, far, at: cell, in: contest), .question)
      }
    case .second:
      if secondKeying.page.isOn(cell, in: contest) {
        secondKeying.page.settle(in: contest)
        tell(score, cell, secondKeying.page.aspect(in: contest), in: contest)
      }
    case .third: break
    }
  }

  /// What was saved, and which cell waits; on the total the sheet itself says what to do.
  private mutating func tell(_ score: Score, _ cell: SheetCell, _ next: Aspect?, in contest: Contest) {
    message = next.map { Message(Words.keyed(score, at: cell, next: $0, in: contest), .good) }
  }
}

extension SheetPage {
  /// Whether a cell is the one under the cursor.
  func isOn(_ cell: SheetCell, in contest: Contest) -> Bool {
    face == .sheet && cell == SheetCell(keying, subject, place(in: contest) ?? -1)
  }
}
