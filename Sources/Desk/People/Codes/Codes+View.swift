internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawCodes(_ contest: Contest, on frame: inout Frame) {
    let top = Self.bodyTop + 1
    let page = people.codes
    for (at, shown) in page.rows.enumerated() {
      let words = Words.codesRow(shown, contest)
      let role: Role =
        switch shown {
        case .draw, .layer: .text
        case .next: .dim
        }
      frame.put(Width.cut(say(words), to: size.columns - 2), row: top + at, column: 1, role: role)
      guard at == page.cursor else { continue }
      frame.style(row: top + at, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: top + at, column: 0)
    }
    var row = top + page.rows.count + 1
    for note in Words.codesNotes(contest) {
      for line in Wrapping.lines(say(note), width: size.columns - 2) where row < footTop {
        frame.put(line, row: row, column: 1, role: .dim)
        row += 1
      }
    }
  }
}
