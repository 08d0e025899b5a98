import Testing

@testable import Papers

@Suite struct ColumnWidthsTests {
  private func share(_ room: Int, _ needs: [(Int, Int)], rows: [[Int]] = [], filling: Bool = true) -> [Int] {
    ColumnWidths.share(
      room, among: needs.map { ColumnNeed(least: $0.0, natural: $0.1) }, rows: rows, filling: filling)
  }

  @Test("what fits has what it needs, and on paper the rest in proportion")
  func fits() {
    #expect(share(100, [(5, 10), (5, 40)], filling: false) == [10, 40])
    #expect(share(100, [(5, 10), (5, 40)]) == [20, 80])
  }

  @Test("where not all fits, nothing gets less than its least and all room is used")
  func wraps() {
    let widths = share(100, [(10, 10), (20, 400), (20, 100)], rows: [[10, 400, 100], [10, 400, 100]])
    #expect(widths.reduce(0, +) == 100)
    #expect(zip(widths, [10, 20, 20]).allSatisfy { $0 >= $1 })
    // The longer text has more of it.
    #expect(widths[1] > widths[2])
  }

  @Test("least widths are kept where they are more than there is room for")
  func tooWide() {
    #expect(share(50, [(30, 30), (40, 90)]) == [30, 40])
  }

  @Test("no column at all has no width, and widths of nothing stay nothing")
  func nothing() {
    #expect(share(50, []) == [])
    #expect(share(50, [(0, 0), (0, 0)]) == [0, 0])
  }

  @Test("stretching loses no unit", arguments: [7, 100, 101, 1023])
  func stretching(room: Int) {
    #expect(ColumnWidths.stretched([3, 3, 1], to: room).reduce(0, +) == room)
  }
}
