import Papers
import Scoring
import Testing

@Suite struct PaperCsvTests {
  @Test("tables are rows, names of digits keep their zeros, no cell is a formula, and the mark is the last line")
  func rows() throws {
    let paper = Sample.paper(
      .scoreSheet,
      [
        .table(Table([.init("参赛号", .digits), .init("姓名")], [.init(["007", "=1+1"]), .init(["008", "张,三"])])),
        .signatures(["@裁判长"]),
      ])
    let lines = paper.csv.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "\u{FEFF}成绩单")
    #expect(lines[3...5] == ["参赛号,姓名", "007,'=1+1", "008,\"张,三\""])
    #expect(lines.contains("'@裁判长,"))
    #expect(lines.suffix(2) == [PaperMark(paper, as: .csv).text, ""])
  }
}
