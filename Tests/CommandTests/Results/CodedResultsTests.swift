import Foundation
import Testing

@Suite struct CodedResultsTests {
  private let final: CodedFinal

  init() throws {
    final = try CodedFinal()
    try final.code()
    _ = try final.key("first", by: "李敏")
  }

  @Test("the table has the ranking by code above the list, and nothing that joins them")
  func table() throws {
    let answered = try BuiltProgram.run("results", final.path, "--lang", "zh")
    #expect(
      answered.lines.dropLast() == [
        "咖啡师 · 决赛",
        "按密码号（未解密，与下面的名单不对应）",
        "名次  密码号  A 意式浓缩  B 服务  技能操作  状态",
        "   1  204          46.11   31.50     77.61  已参赛",
        "   2  203          45.11   31.50     76.61  已参赛",
        "   3  202          44.11   31.50     75.61  已参赛",
        "   4  201          43.11   31.50     74.61  已参赛",
        "名单",
        "名次  参赛号  姓名     单位      理论知识  技能操作  总成绩  状态    说明",
        "      001     选手001  云杉饭店              待解密          已报名  理论知识待录，技能操作待解密",
        "      002     选手002  云杉饭店              待解密          已报名  理论知识待录，技能操作待解密",
        "      003     选手003  云杉饭店              待解密          已报名  理论知识待录，技能操作待解密",
        "      004     选手004  云杉饭店              待解密          已报名  理论知识待录，技能操作待解密",
        "名单 4 人，实际参赛 0 人，有名次 0 人；暂定：4 格待录，28 张评分表待复核，1 份密码成绩待签核，1 场待解密",
      ])
  }

  @Test("the CSV has both tables, an empty row between them")
  func csv() throws {
    let answered = try BuiltProgram.run("results", final.path, "--format", "csv")
    let rows = answered.output.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.first == "\u{FEFF}Rank,Code,A 意式浓缩,B 服务,Practical,Status")
    #expect(rows[1] == "1,204,46.11,31.50,77.61,competed")
    #expect(rows[5].isEmpty)
    #expect(rows[6].hasPrefix("Rank,Entry,Name,Unit,Theory,Practical"))
    #expect(rows[7].hasPrefix(",001,选手001,云杉饭店,,coded,"))
  }

  @Test("the document has members more, and says whose a code is nowhere")
  func json() throws {
    let result = try final.result()
    #expect((result["codes"] as? [String: Any])?["opened"] as? Int == 0)
    let coded = try #require(result["coded"] as? [[String: Any]])
    #expect(coded.map { $0["code"] as? String } == ["204", "203", "202", "201"])
    #expect(coded.map { $0["place"] as? Int } == [1, 2, 3, 4])
    #expect(coded.map { $0["practical"] as? String } == ["77.61", "76.61", "75.61", "74.61"])
    let standings = try #require(result["standings"] as? [[String: Any]])
    #expect(standings.allSatisfy { ($0["codes"] as? [String])?.isEmpty == true && $0["practical"] is NSNull })
    let reasons = standings.compactMap { ($0["noMark"] as? [[String: String]])?.last }
    #expect(reasons == Array(repeating: ["component": "practical", "why": "coded"], count: 4))
    let open = try #require(result["open"] as? [[String: Any]])
    #expect(open.filter { $0["kind"] as? String == "unverified" }.allSatisfy { $0["entry"] is NSNull })
  }

  @Test("a code is explained from the papers to the component, and an entry number leads to no papers")
  func explain() throws {
    let byCode = try BuiltProgram.run("explain", final.path, "204", "--lang", "zh")
    #expect(byCode.status == 0)
    #expect(byCode.lines[1] == "密码号 204")
    #expect(byCode.output.contains("= 31.11，四舍五入到 2 位"))
    #expect(byCode.output.contains("技能操作 = 77.61"))
    #expect(!byCode.output.contains("选手"))
    let byEntry = try BuiltProgram.run("explain", final.path, "001", "--lang", "zh")
    #expect(byEntry.status == 0)
    #expect(!byEntry.output.contains("萃取时间") && !byEntry.output.contains("密码号"))
    #expect(try BuiltProgram.run("explain", final.path, "101").status == 1)
  }
}
