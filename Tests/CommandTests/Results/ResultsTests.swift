import Foundation
import Testing

@testable import caipan

@Suite struct ResultsTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002", "003", "004"])
    let marks = [("001", "86.50", "92.00"), ("002", "90.00", "95.00"), ("003", "90.00", "95.00"), ("004", "70.01", "")]
    let operations = marks.flatMap { entry, theory, practical in
      [("theory", theory), ("practical", practical)].filter { !$0.1.isEmpty }.map { component, value in
        #"{"op":"mark","entry":"\#(entry)","component":"\#(component)","value":"\#(value)"}"# + "\n"
      }
    }
    _ = try BuiltProgram.run("record", final, input: operations.joined())
  }

  @Test("the table is aligned by the columns characters take, and says what is open")
  func table() throws {
    let answered = try BuiltProgram.run("results", final, "--lang", "zh")
    #expect(
      answered.lines.dropLast() == [
        "咖啡师 · 决赛",
        "名次  参赛号  姓名     单位      理论知识  技能操作  总成绩  状态    说明",
        "      002     选手002  云杉饭店     90.00     95.00   93.50  已参赛  第 1–2 名待裁定",
        "      003     选手003  云杉饭店     90.00     95.00   93.50  已参赛  第 1–2 名待裁定",
        "   3  001     选手001  云杉饭店     86.50     92.00   90.35  已参赛  总分",
        "      004     选手004  云杉饭店     70.01                    已参赛  技能操作待录",
        "名单 4 人，实际参赛 4 人，有名次 3 人；暂定：1 格待录，1 组同分待裁定",
      ])
  }

  @Test("JSON is the document other programs rely on")
  func json() throws {
    let answered = try BuiltProgram.run("results", final, "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(answered.output.utf8)) as? [String: Any])
    #expect(document["competed"] as? Int == 4)
    #expect(document["ranked"] as? Int == 3)
    #expect(document["complete"] as? Bool == false)
    let standings = try #require(document["standings"] as? [[String: Any]])
    #expect(standings.map { $0["entry"] as? String } == ["002", "003", "001", "004"])
    #expect(standings.map { $0["rank"] as? Int } == [nil, nil, 3, nil])
    #expect(standings[2]["total"] as? String == "90.35")
    let open = try #require(document["open"] as? [[String: Any]]).map { $0["kind"] as? String }
    #expect(open.filter { $0 != "question" } == ["missingMark", "tie", "tie"])
  }

  @Test("CSV begins with a byte-order mark and ends its lines in CRLF")
  func csv() throws {
    let answered = try BuiltProgram.run("results", final, "--format", "csv")
    #expect(answered.output.unicodeScalars.first == "\u{FEFF}")
    let rows = answered.output.dropFirst().split(separator: "\r\n")
    #expect(rows.count == 5)
    #expect(rows[0] == "Rank,Entry,Name,Unit,Theory,Practical,Total,Status,Certificate,Refused,Note")
    #expect(rows[3] == "3,001,选手001,云杉饭店,86.50,92.00,90.35,competed,,,Total")
    #expect(rows[1].hasSuffix(#",competed,,,"tied for 1–2, to be ruled on""#))
  }

  @Test("a result can be asked for as it stood at a record, and no further than there are records")
  func at() throws {
    let journal = try folder.journal(of: final)
    let first = try #require(journal.firstIndex { $0.contains(#""value":"92.00""#) })
    let answered = try BuiltProgram.run("results", final, "--at", String(first), "--format", "csv")
    #expect(answered.output.contains("\r\n1,001,选手001,云杉饭店,86.50,92.00,90.35,competed,,,Total\r\n"))
    #expect(!answered.output.contains("95.00"))
    let beyond = try BuiltProgram.run("results", final, "--at", String(journal.count))
    #expect(beyond.status == 1)
    #expect(beyond.error.contains("no record \(journal.count), the last is \(journal.count - 1)"))
    #expect(try BuiltProgram.run("results", final, "--at", "0").error.contains("there is no contest yet"))
  }

  @Test("a contest is selected by its names, and another name is refused")
  func select() throws {
    #expect(try BuiltProgram.run("results", final, "--event", "咖啡师", "--stage", "决赛").status == 0)
    #expect(try BuiltProgram.run("results", final, "--event", "kfs").status == 0)
    #expect(try BuiltProgram.run("results", final, "--event", "茶艺师").error == "caipan: \(final): no such contest\n")
    #expect(try BuiltProgram.run("results", final, "--stage", "semifinal").status == 1)
  }

  @Test("nothing is read where there is no competition, and an output that is full is told")
  func failures() throws {
    #expect(try BuiltProgram.run("results", folder.url.path).error.contains("there is no competition here"))
    let (process, _, _, error) = BuiltProgram.prepared(["results", final])
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    try process.run()
    let said = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "caipan: can't write: the disk is full\n")
    #expect(process.terminationStatus == 1)
  }
}
