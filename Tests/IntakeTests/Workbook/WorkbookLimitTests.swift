import Competition
import Scoring
import Testing

@testable import Intake

@Suite("How much of a workbook is taken") struct WorkbookLimitTests {
  private func rows(_ workbook: MadeWorkbook) throws -> [Row] {
    try RowFile(reading: workbook.bytes(), sheet: nil).rows
  }

  @Test("as many columns and rows as a text may have, and not one more; cells that are empty don't count")
  func places() throws {
    // Column 256 is IV, and the next IW.
    #expect(
      try rows(MadeWorkbook(rows: [#"<c r="IV1"><v>1</v></c><c r="IW1" s="0"/>"#])).first?.cells.count == Limits.columns
    )
    #expect(throws: FileProblem.tooManyColumns(line: 1)) { try rows(MadeWorkbook(rows: [#"<c r="IW1"><v>1</v></c>"#])) }

    func sheet(_ row: Int) -> MadeWorkbook {
      MadeWorkbook([.init(content: #"<sheetData><row r="\#(row)"><c><v>1</v></c></row></sheetData>"#)])
    }
    #expect(try rows(sheet(Limits.rows)).count == Limits.rows)
    #expect(throws: FileProblem.tooManyRows) { try rows(sheet(Limits.rows + 1)) }
  }

  @Test("cells have their longest, whichever way they are written; a long string that no cell has does no harm")
  func cells() throws {
    let longest = String(repeating: "x", count: Limits.cellBytes)
    let strings = ["<t>\(longest)</t>", "<r><t>\(longest)</t></r><r><t>x</t></r>"]
    func cell(_ content: String) -> MadeWorkbook { MadeWorkbook(rows: ["<c/>" + content], strings: strings) }
    #expect(try rows(cell(#"<c t="s"><v>0</v></c>"#)).first?.cells.last == longest)
    #expect(try rows(cell(#"<c t="inlineStr"><is><t>\#(longest)</t></is></c>"#)).first?.cells.last == longest)
    for content in [
      #"<c t="s"><v>1</v></c>"#, #"<c t="str"><v>\#(longest)x</v></c>"#, "<c><v>\(longest)1</v></c>",
      #"<c t="inlineStr"><is><t>\#(longest)</t><r><t>x</t></r></is></c>"#,
    ] {
      #expect(throws: FileProblem.cellTooLong(line: 1, column: 2)) { try rows(cell(content)) }
    }
  }

  @Test("one string in thousands of cells counts as often as it stands there")
  func manyOfOne() throws {
    let long = String(repeating: "长", count: 2000)
    let row = String(repeating: #"<c t="s"><v>0</v></c>"#, count: 100)
    #expect(throws: FileProblem.workbook(.tooMuchText)) {
      try rows(MadeWorkbook(rows: Array(repeating: row, count: 28), strings: ["<t>\(long)</t>"]))
    }
    // 100 times 27 times 6000 bytes are 16.2 million, less than 16 MiB.
    #expect(try rows(MadeWorkbook(rows: Array(repeating: row, count: 27), strings: ["<t>\(long)</t>"])).count == 27)
  }

  @Test("one merged cell over all rows counts likewise")
  func manyMerged() throws {
    let long = String(repeating: "长", count: 2000)
    let rows = Array(repeating: #"<c r="B1"><v>1</v></c>"#, count: 3000).enumerated().map { place, cell in
      (place == 0 ? #"<c r="A1" t="s"><v>0</v></c>"# : "") + cell.replacing("B1", with: "B\(place + 1)")
    }
    #expect(throws: FileProblem.workbook(.tooMuchText)) {
      try self.rows(
        MadeWorkbook(
          rows: rows, strings: ["<t>\(long)</t>"], after: #"<mergeCells><mergeCell ref="A1:A3000"/></mergeCells>"#))
    }
  }

  @Test("a roster of ten thousand is read whole, each in its row")
  func tenThousand() throws {
    let rows = (1...10_000).map { number in
      let entry = String(String(100_000 + number).dropFirst())
      return #"<c t="s"><v>\#(number % 50)</v></c><c t="inlineStr"><is><t>\#(entry)</t></is></c>"#
        + #"<c t="s"><v>50</v></c><c><v>\#(number)</v></c>"#
    }
    let strings = (0..<50).map { "<t>单位\($0)</t>" } + ["<r><t>林</t></r><r><t>晓</t></r>"]
    let header = ["单位", "参赛号", "姓名", "备注"].map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }
    let bytes = try MadeWorkbook(rows: [header.joined()] + rows, strings: strings).bytes()
    let reading = try RosterReading(reading: bytes, known: [], today: try #require(Day(iso: "2026-08-14")))
    #expect(reading.taken.count == 10_000)
    #expect(reading.taken.last?.line == 10_001)
    #expect(
      reading.taken.last?.contestant == Contestant(entry: "10000", name: "林晓", unit: "单位0", remark: "10000"))
    #expect(reading.mended.isEmpty && reading.bad.isEmpty && reading.warnings.isEmpty)
  }
}
