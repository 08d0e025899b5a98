import Papers
import Scoring
import Testing

@Suite struct SheetsTests {
  @Test("parts with long tables get a sheet each, so that each repeats its own head")
  func apart() throws {
    let sample = try Paper.sample(rows: 30)
    let paper = Paper(
      .signIn, title: "签到表", stamp: sample.stamp, blocks: sample.blocks + [.newPage(title: nil)] + sample.blocks)
    let read = try Python.run(
      """
      import io, sys, openpyxl
      for sheet in openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())):
          head = next(row[0].row for row in sheet if row[0].value == '名次')
          rows = [row[1].value for row in sheet.iter_rows(min_row=head + 1, max_row=head + 30)]
          repeated = (sheet.print_title_rows or '').replace('$', '') == f'{head}:{head}'
          print(sheet.title, sheet['A1'].value, rows[0], rows[-1], repeated, len(sheet.row_breaks.brk))
      """, on: paper.bytes(as: .xlsx))
    #expect(read == "选手签到表 签到表 001 030 True 0\n选手签到表 2 签到表 001 030 True 0\n")
  }

  @Test("the last cell of a shorter row has the room of the columns that are left")
  func spanning() throws {
    let columns = ["甲", "乙", "丙"].map { Table.Column($0) }
    let rows = [Table.Row(["1", "2", "3"]), Table.Row(["合计", "六"]), Table.Row(["全"])]
    let paper = try Paper(
      .awards, title: "表", stamp: Paper.sample(rows: 1).stamp, blocks: [.table(Table(columns, rows))])
    let read = try ReadWorkbook(paper.bytes(as: .xlsx))
    let head = try #require(read.rows.firstIndex { $0.first??.text == "甲" }) + 1
    #expect(Set(read.merged).isSuperset(of: ["B\(head + 2):C\(head + 2)", "A\(head + 3):C\(head + 3)"]))
    #expect(!read.merged.contains { $0.hasSuffix("\(head + 1)") })
  }

  @Test("of several tables the longest has its head repeated; a second long one gets a sheet, with its heading")
  func longest() throws {
    let short = Table([Table.Column("甲"), Table.Column("乙")], [Table.Row(["1", "2"])])
    let sample = try Paper.sample(rows: 30)
    let table = try #require(sample.tables.first)
    let two = Paper(
      .scoreSheet, title: "成绩单", stamp: sample.stamp,
      blocks: [.table(short), .heading("第一"), .table(table), .table(short), .heading("第二"), .table(table)])
    let read = try Python.run(
      """
      import io, sys, openpyxl
      for sheet in openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())):
          head = next(row[0].row for row in sheet if row[0].value == '名次')
          repeated = (sheet.print_title_rows or '').replace('$', '') == f'{head}:{head}'
          headings = [row[0].value for row in sheet if row[0].value in ('第一', '第二')]
          print(sheet.title, *headings, head - 1, repeated, sheet.freeze_panes)
      """, on: two.bytes(as: .xlsx))
    #expect(read == "成绩单 第一 4 True A6\n成绩单 2 第二 2 True A4\n")
  }
}
