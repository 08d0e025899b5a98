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
      if sheets.isOn(cell, in: contest) { sheets.settle(in: contest) }
      if let far = contest.farMark(score.value, at: cell) {
        message = Message(Words.farFromOthers(score, far, in: contest), .question)
      } else if sheets.place(in: contest) == nil {
        message = nil
      }
    case .second:
      if secondKeying.page.isOn(cell, in: contest) { secondKeying.page.settle(in: contest) }
      if secondKeying.page.place(in: contest) == nil { message = nil }
    case .third: break
    }
  }

  /// Takes the latest act back and goes to its cell, so that the right mark can be keyed at once.
  mutating func undoOnSheet(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayRecord(state) else { return [] }
    return [.act(.undo(contest: contestNumber))]
  }
}

extension SheetPage {
  /// Whether a cell is the one under the cursor.
  func isOn(_ cell: SheetCell, in contest: Contest) -> Bool {
    face == .sheet && cell == SheetCell(keying, subject, place(in: contest) ?? -1)
  }
}
