import Scoring
import Testing

@testable import Competition

@Suite struct LargeFieldTests {
  @Test("ten thousand contestants are registered, keyed from a file, opened again and corrected")
  func tenThousand() throws {
    let count = 10_000
    let entries = (0..<count).map { String($0 + 1) }
    let hall = try Hall([])
    try hall.act(.register(contest: 1, entries.map(Hall.contestant), from: nil))
    // 9,973 is prime, and so is 7,919: neighbours in the roster are far apart in the ranking, some marks are equal.
    let rows = entries.enumerated().map { at, entry in
      let marks = [("theory", at * 7_919 % 9_973), ("practical", at * 9_973 % 10_001)]
      return MarksRow(
        entry: entry, cells: marks.map { KeyedCell(component: $0.0, cell: .mark(Mark(hundredths: $0.1))) })
    }
    let note = ImportNote(
      contest: 1, what: .marks, file: "成绩.csv", sha256: sha256([]), taken: count, mended: 0, skipped: 0)
    try hall.act(.take(contest: 1, rows, from: note))
    let live = try hall.shown()
    #expect(live.order.count == count)
    #expect(live.counts[1] == live.open.count)

    try hall.restart()
    #expect(try hall.shown() == live)
    try hall.correct("5000", "practical", "100.00")
    try hall.undo()
    #expect(try hall.shown() == live)
  }
}
