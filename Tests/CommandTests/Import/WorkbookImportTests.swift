import Foundation
import Testing

@Suite("Importing workbooks") struct WorkbookImportTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition()
  }

  private let roster = """
    咖啡师决赛名单,,,
    参赛号,姓名,身份证号,工作单位
    001,王　晓燕,11010519491231002x,云杉饭店
    ００２,赵磊,440524188001010014,青石咖啡
    注：抽签为准,,,

    """

  @Test("a workbook is reported and taken as the CSV of the same rows, on record with its own name and hash")
  func sameAsText() throws {
    let text = try folder.file("名单.csv", roster)
    let workbook = try folder.workbook("名单.xlsx", [("说明", "请看第二张\n"), ("选手", roster)])
    let fromText = try BuiltProgram.run("import", final, "roster", text, "--dry-run")
    let fromSheet = try BuiltProgram.run("import", final, "roster", workbook, "--sheet", "选手", "--dry-run")
    #expect(fromSheet.lines.first == "名单.xlsx: sheet “选手”; not read: 说明 (choose with --sheet)")
    #expect(fromSheet.lines.dropFirst() == fromText.lines.dropFirst())
    #expect(fromText.lines.count == 10)

    let taken = try BuiltProgram.run("import", final, "roster", workbook, "--sheet", "选手", "--by", "李敏")
    #expect(taken.lines.last == "saved: records 10-12")
    let note = try #require(try folder.journal(of: final).first { $0.contains(#""k":"imported""#) })
    #expect(note.contains(#""file":"名单.xlsx""#))
    #expect(note.contains(try sha256(of: workbook)))
    #expect(note.contains(#""taken":2,"mended":3,"skipped":0"#))
  }

  @Test("marks from a workbook stand under the same numbers as typed ones")
  func marks() throws {
    let people = try folder.workbook("a.xlsx", [("A", "参赛号,姓名\n001,林晓\n002,田若水\n")])
    #expect(try BuiltProgram.run("import", final, "roster", people, "--by", "李敏").status == 0)
    let marks = try folder.workbook("b.xlsx", [("A", "参赛号,理论,实操\n001,86.5,92\n002,缺考,缺考\n")])
    let taken = try BuiltProgram.run("import", final, "marks", marks, "--by", "李敏")
    #expect(taken.status == 0)
    #expect(try BuiltProgram.run("results", final, "--format", "csv").output.contains("90.35"))
  }

  @Test("a sheet that is not there is told with those that are", arguments: ["roster", "scheme", "judges", "winners"])
  func noSuchSheet(what: String) throws {
    let workbook = try folder.workbook("名单.xlsx", [("封面", "a\n"), ("选手", roster)])
    let answered = try BuiltProgram.run("import", final, what, workbook, "--sheet", "成绩")
    #expect(answered.status == 1)
    #expect(answered.error == "caipan: \(workbook): no sheet “成绩”; there are: 封面, 选手\n")
  }

  @Test("the wrong sheet is told by its name, and where the others are")
  func wrongSheet() throws {
    let workbook = try folder.workbook("名单.xlsx", [("封面", "a\n"), ("选手", roster)])
    let answered = try BuiltProgram.run("import", final, "roster", workbook, "--lang", "zh")
    #expect(answered.error == "caipan: \(workbook)：找不到表头（参赛号、姓名……）；读的是工作表「封面」；没有读：选手（用 --sheet 选）\n")
  }

  @Test("a sheet of a text, of JSON or of a calendar means nothing")
  func sheetOfText() throws {
    let text = try folder.file("a.csv", roster)
    let json = try folder.file("a.json", "{}")
    #expect(
      try BuiltProgram.run("import", final, "roster", text, "--sheet", "A").error.hasSuffix("leave --sheet out\n"))
    #expect(
      try BuiltProgram.run("import", final, "scheme", json, "--sheet", "A").error.hasSuffix("leave --sheet out\n"))
    #expect(try BuiltProgram.run("import", final, "calendar", json, "--sheet", "A").status == 2)
  }

  @Test("what is no such workbook says what to do, in both languages")
  func foreign() throws {
    let path = folder.path("a.xls")
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: URL(filePath: path))
    let english = try BuiltProgram.run("import", final, "roster", path)
    #expect(
      english.error
        == "caipan: \(path): is a workbook of the old form (.xls, .et): save it as .xlsx in a spreadsheet program\n")
    let chinese = try BuiltProgram.run("import", final, "roster", path, "--lang", "zh")
    #expect(chinese.error == "caipan: \(path)：是旧格式的工作簿（.xls、.et）：请用表格软件另存为 .xlsx\n")
  }

  private func sha256(of path: String) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [path]
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try #require(String(decoding: said, as: UTF8.self).split(separator: " ").first.map(String.init))
  }
}

extension TemporaryFolder {
  /// Writes a workbook whose sheets hold the rows of these CSV texts, numbers as numbers, and gives its path.
  fileprivate func workbook(_ name: String, _ sheets: [(name: String, csv: String)]) throws -> String {
    let script = """
      import csv, io, re, sys, openpyxl
      book = openpyxl.Workbook()
      book.remove(book.active)
      for name, text in zip(sys.argv[2::2], sys.argv[3::2]):
        sheet = book.create_sheet(name)
        for row in csv.reader(io.StringIO(text)):
          sheet.append([float(cell) if re.fullmatch(r"[1-9][0-9]*([.][0-9]+)?", cell) and len(cell) < 9 else cell for cell in row])
      book.save(sys.argv[1])
      """
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", script, path(name)] + sheets.flatMap { [$0.name, $0.csv] }
    try python.run()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    return path(name)
  }
}
