import Testing

@testable import Intake

@Suite struct SeparatedTextTests {
  private func rows(_ text: String) throws -> [Row] {
    try SeparatedText.rows(of: Array(text.utf8))
  }

  @Test(
    "lines end in CRLF, LF or CR; the last may end in nothing", arguments: ["a,b\r\nc,d", "a,b\nc,d\n", "a,b\rc,d\r"])
  func lineEnds(text: String) throws {
    #expect(try rows(text) == [Row(line: 1, cells: ["a", "b"]), Row(line: 2, cells: ["c", "d"])])
  }

  @Test("comma, semicolon and tab are recognised", arguments: [",", ";", "\t"])
  func separators(separator: String) throws {
    let text = [["参赛号", "理论"], ["001", "90"], ["002", "81"]].map { $0.joined(separator: separator) }
    #expect(try rows(text.joined(separator: "\n")).map(\.cells) == [["参赛号", "理论"], ["001", "90"], ["002", "81"]])
  }

  @Test("a comma in decimals or in a quoted remark does not make a comma file")
  func otherSeparatorsInCells() throws {
    #expect(try rows("参赛号;理论\n001;90,5\n")[1].cells == ["001", "90,5"])
    #expect(try rows("参赛号;备注\n001;\"a,b,c,d,e\"\n")[1].cells == ["001", "a,b,c,d,e"])
  }

  @Test("quoted cells hold separators, doubled quotes and line ends; lines go on being counted")
  func quotes() throws {
    let read = try rows("a,\"b,\"\"c\"\"\r\nd\",e\r\nf,,\n")
    #expect(read == [Row(line: 1, cells: ["a", "b,\"c\"\r\nd", "e"]), Row(line: 3, cells: ["f", "", ""])])
  }

  @Test("a quote inside an unquoted cell is a character")
  func innerQuote() throws {
    #expect(try rows("5\" tray,x\n") == [Row(line: 1, cells: ["5\" tray", "x"])])
  }

  @Test("a quote that is never closed names the line where it opens")
  func unclosedQuote() {
    #expect(throws: FileProblem.unclosedQuote(line: 2)) { try rows("a,b\nc,\"d\ne,f\n") }
  }

  @Test("text after a closing quote names its line")
  func textAfterQuote() {
    #expect(throws: FileProblem.textAfterQuote(line: 2)) { try rows("a,b\n\"c\"d,e\n") }
  }

  @Test("rows, columns and cells have their limits")
  func limits() throws {
    let widest = String(repeating: ",", count: Limits.columns - 1)
    #expect(try rows(widest).first?.cells.count == Limits.columns)
    #expect(throws: FileProblem.tooManyColumns(line: 2)) { try rows("a\n" + widest + ",") }

    let longest = String(repeating: "x", count: Limits.cellBytes)
    #expect(try rows("a," + longest).first?.cells.count == 2)
    #expect(throws: FileProblem.cellTooLong(line: 1, column: 2)) { try rows("a," + longest + "x") }

    #expect(try rows(String(repeating: "\n", count: Limits.rows)).count == Limits.rows)
    #expect(throws: FileProblem.tooManyRows) { try rows(String(repeating: "\n", count: Limits.rows + 1)) }
  }
}
