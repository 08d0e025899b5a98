import Competition
import Foundation
import Scoring
import Testing

@testable import Intake

/// Workbooks that another program wrote (openpyxl), read back.
@Suite("Workbooks of another program") struct WrittenWorkbookTests {
  /// What a script of Python's writes to its standard output.
  private func written(_ script: String) throws -> [UInt8] {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", script]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    return Array(bytes)
  }

  @Test("titles, dates, numbers, merged cells, hidden sheets and formulas nobody computed")
  func roster() throws {
    let bytes = try written(
      """
      import datetime, io, sys, openpyxl
      book = openpyxl.Workbook()
      book.active.title = "封面"
      book.active.sheet_state = "hidden"
      sheet = book.create_sheet("选手")
      sheet.append(["2026年咖啡师项目决赛选手名单"])
      sheet.merge_cells("A1:F1")
      sheet.append(["序号", "参赛号", "姓名", "身份证号", "工作单位", "出生日期", "备注"])
      sheet.append([1, "001", "林晓", "110105198506120018", "海棠宾馆", datetime.date(1985, 6, 12), True])
      sheet.append([2, 2, "田若水", 110105199003070025, None, datetime.datetime(1990, 3, 7), 87.25])
      sheet.append([3, 3, "赵磊", "440524188001010014", "青石咖啡", None, 0.3])
      sheet.append([4, "004", "孙丽娜", None, "=E5", datetime.date(1999, 1, 2), None])
      sheet.append([])
      sheet.append(["注：以抽签为准"])
      sheet.merge_cells("E3:E4")
      sheet["B5"].number_format = "000"
      sheet["G5"].number_format = "0%"
      file = io.BytesIO()
      book.save(file)
      sys.stdout.buffer.write(file.getvalue())
      """)
    let file = try RowFile(reading: bytes, sheet: nil)
    #expect(file.form == .sheet(SheetFacts(name: "选手", others: ["封面"], isHidden: false, hiddenRows: [])))
    #expect(
      file.rows.map(\.cells) == [
        ["2026年咖啡师项目决赛选手名单"], ["序号", "参赛号", "姓名", "身份证号", "工作单位", "出生日期", "备注"],
        ["1", "001", "林晓", "110105198506120018", "海棠宾馆", "1985-06-12", "TRUE"],
        ["2", "2", "田若水", "1.1010519900307E+17", "", "1990-03-07", "87.25"],
        ["3", "003", "赵磊", "440524188001010014", "青石咖啡", "", "30%"],
        ["4", "004", "孙丽娜", "", "=E5", "1999-01-02"], [], ["注：以抽签为准"],
      ])

    let reading = try RosterReading(reading: bytes, known: [], today: try #require(Day(iso: "2026-08-14")))
    #expect(reading.taken.map(\.contestant.entry) == ["001", "003"])
    let unit = ColumnName(number: 5, heading: "工作单位")
    #expect(
      reading.bad == [
        BadRosterRow(line: 4, entry: "2", faults: [.identityRounded]),
        BadRosterRow(line: 6, entry: nil, faults: [.broken(BrokenCell(column: unit, what: .uncomputed))]),
      ])
    #expect(reading.mended == [Mending(line: 4, column: unit, mends: [.merged], before: "", after: "海棠宾馆")])
    #expect(reading.notes.map(\.line) == [1, 8])
  }

  @Test("days of both ways of counting", arguments: ["WINDOWS_EPOCH", "MAC_EPOCH"])
  func epochs(epoch: String) throws {
    let bytes = try written(
      """
      import datetime, io, sys, openpyxl
      from openpyxl.utils.datetime import \(epoch)
      book = openpyxl.Workbook()
      book.epoch = \(epoch)
      days = [datetime.date(1904, 2, 29), datetime.date(2000, 2, 29), datetime.date(2026, 8, 14)]
      book.active.append(days + [datetime.datetime(2026, 8, 14, 9, 30, 15), datetime.time(9, 30), datetime.timedelta(hours=36)])
      file = io.BytesIO()
      book.save(file)
      sys.stdout.buffer.write(file.getvalue())
      """)
    #expect(
      try RowFile(reading: bytes, sheet: nil).rows.map(\.cells) == [
        ["1904-02-29", "2000-02-29", "2026-08-14", "2026-08-14 09:30:15", "09:30:00", "36:00:00"]
      ])
  }
}
