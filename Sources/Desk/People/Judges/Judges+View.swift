internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawJudges(_ contest: Contest, on frame: inout Frame) {
    let top = Self.bodyTop + 1
    let room = max(20, size.columns - 2 - 7 - 15)
    let unit = room * 2 / 5
    let listing = Listing([
      Listing.Column(title: Words.judgeIDHead, width: 6), Listing.Column(title: Words.name, width: 14),
      Listing.Column(title: Words.unit, width: unit), Listing.Column(title: Words.seatsHead, width: room - unit - 1),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let page = people.judges
    if page.rows.isEmpty {
      drawNote(Words.noJudgesYet, row: top + 2, on: &frame)
      return
    }
    for (line, at) in Listing.window(cursor: page.cursor, count: page.rows.count, rows: peopleRows).enumerated() {
      let row = top + 1 + line
      switch page.rows[at] {
      case .judge(let judge):
        let seats = judge.seats.map { $0.spelling }.joined(separator: " ")
        listing.draw(
          [(judge.id, .text), (judge.name, .text), (judge.unit, .text), (seats.isEmpty ? "—" : seats, .text)],
          row: row, on: &frame)
      case .ownUnit(let own):
        let words = Words.ownUnit(own, contest)
        put(words, row: row, role: own.decision == nil ? .question : .dim, on: &frame)
      case .emptySeat(let pile): put(Words.emptySeat(pile, contest), row: row, role: .question, on: &frame)
      }
      guard at == page.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }

  private func put(_ words: Bilingual, row: Int, role: Role, on frame: inout Frame) {
    frame.put(Width.cut(say(words), to: size.columns - 5), row: row, column: 4, role: role)
  }

  /// A sentence where a list would be.
  func drawNote(_ note: Bilingual, row: Int, on frame: inout Frame) {
    for (at, line) in Wrapping.lines(say(note), width: size.columns - 2).enumerated() {
      frame.put(line, row: row + at, column: 1, role: .dim)
    }
  }
}
