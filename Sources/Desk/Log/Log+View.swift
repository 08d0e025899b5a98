internal import Competition
internal import Journal
internal import Scoring
internal import Terminal

extension Desk {
  func drawLog(_ state: CompetitionState, on frame: inout Frame) {
    let fixed = 8 + 20 + 13
    let listing = Listing([
      Listing.Column(title: Words.number, width: 7, align: .right), Listing.Column(title: Words.time, width: 19),
      Listing.Column(title: Words.who, width: 12),
      Listing.Column(title: Words.what, width: max(10, size.columns - fixed - 2)),
    ])
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    for (line, at) in Listing.window(cursor: log.cursor, count: log.lines.count, rows: logRows).enumerated() {
      let row = Self.bodyTop + 1 + line
      let record = log.lines[at]
      let time = Moment.text(record.t).prefix(19).map { $0 == "T" ? " " : $0 }
      listing.draw(
        [
          (String(record.seq), .text), (String(time), .dim), (record.by, .text),
          (say(Words.line(record, in: state, to: person)), .text),
        ], row: row, on: &frame)
      guard at == log.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
    if log.lines.isEmpty {
      frame.put(say(Words.nothingInLog), row: Self.bodyTop + 1, column: 1, role: .dim)
    }
    drawFilter(on: &frame)
  }

  private func drawFilter(on frame: inout Frame) {
    guard log.isFiltering || !log.filter.text.isEmpty else { return }
    let text = "/\(log.filter.text)"
    let role: Role = log.isFiltering ? .edit : .question
    let width = frame.put(Width.cut(text, to: size.columns - 4), row: footTop - 1, column: 1, role: role)
    if log.isFiltering { frame.cursor = Point(row: footTop - 1, column: 1 + width) }
  }
}

extension Words {
  static let nothingInLog = both("没有符合的记录", "no record matches")
}
