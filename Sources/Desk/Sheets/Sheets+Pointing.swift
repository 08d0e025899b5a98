internal import Competition
internal import Terminal

extension Desk {
  /// Whether a sheet lies on the screen, with nothing over it being typed.
  func isOnSheet(_ contest: Contest) -> Bool {
    guard contest.hasSheets, page.face == .sheet, page.jump == nil else { return false }
    return screen == .entry || screen == .secondKeying && secondKeying.tab == .keying
  }

  /// A click puts the cursor on a cell of the sheet.
  mutating func clickSheet(_ at: Point, _ contest: Contest) {
    let top = Self.bodyTop + (screen == .secondKeying ? 1 : 0)
    let line = at.row - top - 2
    let rows = sheetRows(contest, from: top)
    guard line >= 0, line <= rows.count, at.column < sheetWidth else { return }
    page.line = min(rows.lowerBound + line, page.cells(in: contest).count)
  }
}
