import Terminal
import Testing

@Suite("Lines and boxes") struct LineTests {
  @Test("lines that meet are joined")
  func joints() {
    var frame = Frame(size: Size(columns: 9, rows: 5))
    frame.line(row: 0, column: 0, width: 9)
    frame.line(row: 4, column: 0, width: 9)
    frame.line(row: 0, column: 4, height: 5)
    frame.line(row: 2, column: 4, width: 5)
    #expect(
      frame.text == """
        ────┬────
            │
            ├────
            │
        ────┴────
        """)
    frame.line(row: 2, column: 0, width: 9)
    #expect(frame.text(row: 2) == "────┼────")
    #expect(frame.roles(row: 2).allSatisfy { $0 == .border })
  }

  @Test("a box blanks what it covers, half characters too")
  func box() {
    var frame = Frame(size: Size(columns: 10, rows: 4))
    for row in 0..<4 { frame.put("王王王王王", row: row, column: 0) }
    frame.box(row: 0, column: 1, width: 6, height: 3)
    frame.put("裁定", row: 1, column: 2)
    #expect(
      frame.text == """
         ┌────┐ 王
         │裁定│ 王
         └────┘ 王
        王王王王王
        """)
  }

  @Test("a box that is only partly inside is cut, not squeezed")
  func cutBox() {
    var frame = Frame(size: Size(columns: 4, rows: 2))
    frame.box(row: 0, column: 1, width: 8, height: 5)
    #expect(frame.text == " ┌──\n │")
    frame.box(row: 0, column: 0, width: 1, height: 1)
    #expect(frame.text == " ┌──\n │")
  }
}
