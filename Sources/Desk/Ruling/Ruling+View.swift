internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawRuling(_ contest: Contest, from top: Int, on frame: inout Frame) {
    var row = top
    guard let tie = ruling.tie, let first = tie.contestants.first else {
      frame.put(say(Words.noTies), row: row + 1, column: 2, role: .good)
      return
    }
    frame.put(
      say(Words.tieHead(ruling.current + 1, of: ruling.ties.count, tie, in: contest)), row: row, column: 1,
      role: tie.isRuled ? .good : .question)
    row += 1
    let standing = contest.standing(of: first)
    frame.put(say(Words.tieFacts(standing, in: contest)), row: row, column: 1, role: .text)
    row += 2
    row = drawPicked(contest, from: row, on: &frame)
    frame.put(say(Words.stillToPlace), row: row, column: 1, role: .header)
    row += 1
    let waiting = ruling.waiting
    for at in Listing.window(cursor: ruling.cursor, count: waiting.count, rows: max(1, footTop - row)) {
      let person = contest.roster[waiting[at]]
      frame.put("   \(Words.called(person))  \(person.unit)", row: row, column: 1, role: .text)
      if at == ruling.cursor {
        frame.style(row: row, column: 0, width: size.columns, role: .selected)
        frame.cursor = Point(row: row, column: 1)
      }
      row += 1
    }
  }

  /// Those placed so far, the last ones where not all have room beside those who wait.
  private func drawPicked(_ contest: Contest, from first: Int, on frame: inout Frame) -> Int {
    guard !ruling.picked.isEmpty else { return first }
    var row = first
    frame.put(say(Words.placed), row: row, column: 1, role: .header)
    let places = Array(ruling.picked.enumerated())
    for (at, contestant) in places.suffix(max(1, (footTop - first) / 2)) {
      row += 1
      let person = contest.roster[contestant]
      frame.put("   \(at + 1)  \(Words.called(person))  \(person.unit)", row: row, column: 1, role: .good)
    }
    return row + 2
  }
}

extension Words {
  static let noTies = both("没有需要裁定的同分。", "There is no tie to rule on.")
  static let placed = both("已排定（先者为前）", "Placed so far, best first")
  static let stillToPlace = both("待排定", "Still to place")

  static func tieHead(_ number: Int, of total: Int, _ tie: RulingTable.Tie, in contest: Contest) -> Bilingual {
    let first = tie.contestants.compactMap { contest.position(of: $0) }.min() ?? 0
    let places = "\(first + 1)–\(first + tie.contestants.count)"
    return tie.isRuled
      ? both(
        "第 \(number)/\(total) 组 · 第 \(places) 名 · 已裁定（可重新裁定）",
        "tie \(number) of \(total) · ranks \(places) · ruled (may be ruled again)")
      : both(
        "第 \(number)/\(total) 组 · 第 \(places) 名 · 待裁定", "tie \(number) of \(total) · ranks \(places) · to be ruled on")
  }

  static func tieFacts(_ standing: Standing, in contest: Contest) -> Bilingual {
    let marks = contest.scheme.ties.map { rule -> Bilingual in
      let name = contest.scheme.columns[rule.column].name
      let value = cell(standing.cells[rule.column])
      return both("\(name.zh) \(value.zh)", "\(name.en) \(value.en)")
    }
    let total = standing.ranked?.text ?? ""
    return both(
      "总分 \(total) 相同；" + marks.map(\.zh).joined(separator: "，") + " 也相同",
      "equal: total \(total), " + marks.map(\.en).joined(separator: ", "))
  }
}
