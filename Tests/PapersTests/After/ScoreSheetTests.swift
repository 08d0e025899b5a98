import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct ScoreSheetTests {
  /// Four ranked, two of them with one total; one who sat one part only, one absent, one disqualified.
  static func field() throws -> Arena {
    let arena = try Arena(.xicheng, people: 7)
    try arena.key("001", "80.03", "80.00")
    try arena.key("002", "80.00", "80.01")
    try arena.key("003", "90.00", "85.00")
    try arena.key("004", "76.00", "91.00")
    try arena.key("005", "notSat", "70.00")
    try arena.declare("006", .absent)
    try arena.key("007", "60.00", "60.00")
    try arena.declare("007", .disqualified, reason: "夹带资料")
    return arena
  }

  @Test("marks and totals to the last decimal, equals by the practical mark, those without a rank at the end")
  func rows() throws {
    let paper = try Self.field().paper(.scoreSheet)
    // By hand: 0.3 × 80.03 + 0.7 × 80.00 is 80.009, and so on.
    #expect(
      paper.tables[0].rows.map(\.cells) == [
        ["1", "004", "刘丽娜", "望远楼宾馆", "76.00", "91.00", "86.50", "同分，按技能操作"],
        ["2", "003", "张思远", "鼓楼西职业学校", "90.00", "85.00", "86.50", "同分，按技能操作"],
        ["3", "001", "王晓燕", "云杉饭店", "80.03", "80.00", "80.009", ""],
        ["4", "002", "李磊", "青石咖啡有限公司", "80.00", "80.01", "80.007", ""],
        ["—", "005", "陈建国", "云杉饭店", "未考", "70.00", "—", ""],
        ["—", "006", "杨雨桐", "青石咖啡有限公司", "—", "—", "—", "缺考"],
        ["—", "007", "赵志强", "鼓楼西职业学校", "60.00", "60.00", "—", "取消成绩"],
      ])
    #expect(
      paper.tables[0].columns.map(\.title) == ["名次", "参赛号", "姓名", "单位", "理论知识 30％", "技能操作 70％", "总成绩", "备注"])
    // Why somebody was disqualified is nobody's business here.
    #expect(!paper.words.contains("夹带资料"))
    #expect(paper.words.contains("总成绩＝理论知识×30％＋技能操作×70％［七"))
  }

  @Test("a tie that waits for its ruling has no rank, and the sheet says what is open")
  func openTie() throws {
    let arena = try Arena(.xicheng, people: 3)
    for entry in ["001", "002"] { try arena.key(entry, "80.00", "90.00") }
    try arena.key("003", "70.00", "70.00")
    let sheet = try arena.paper(.scoreSheet)
    #expect(sheet.rows.map { $0[0] } == ["待裁定", "待裁定", "3"])
    #expect(sheet.words.contains("尚待了结：待裁定同分 1 组"))
    try arena.rule("002", "001")
    #expect(
      try arena.paper(.scoreSheet).rows.map { [$0[0], $0[1], $0[7]] }.prefix(2) == [
        ["1", "002", "同分，按裁定"], ["2", "001", "同分，按裁定"],
      ])
  }

  @Test("a line to sign on for each judge, or three where nobody knows them, and for the table")
  func lines() throws {
    let table = ["记分员（李敏）签字", "复核员（王芳）签字", "监督员（赵督）签字", "裁判长（张伟）签字"]
    let arena = try Arena(.xicheng, people: 2)
    #expect(try arena.paper(.scoreSheet).signatures == ["裁判员签字", "裁判员签字", "裁判员签字"] + table)
    try arena.adopt()
    let judges = ["裁判员（林晓）签字", "裁判员（田若水）签字", "裁判员（何平）签字"]
    #expect(try arena.paper(.scoreSheet).signatures == judges + table)
  }

  @Test("the code on a signed sheet is checked with the signed text, the signature and the key alone")
  func code() throws {
    let arena = try Self.field()
    #expect(try arena.paper(.scoreSheet).codes.isEmpty)
    try arena.sign()
    let sheet = try arena.paper(.scoreSheet)
    let code = try #require(sheet.codes.first)
    #expect(code.utf8.count <= SealCode.mostBytes)
    let lines = code.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count == 3 && lines[0] == "caipan-seal/1")
    let statement = lines[2]
    let key = try #require(statement.split(separator: "\n").first { $0.hasPrefix("signer ") }?.suffix(64))
    #expect(signatureHolds(lines[1], over: statement, key: String(key)))
    #expect(!signatureHolds(lines[1], over: statement + " ", key: String(key)))
    #expect(statement.contains("table \(sha256(Array(ResultTable(try arena.contest(), in: arena.state).text.utf8)))"))
    // The same text and signature stand on the paper to be read.
    #expect(sheet.words.contains(String(statement.dropLast())))
    #expect(sheet.words.contains(lines[1].prefix(64)) && sheet.words.contains(lines[1].suffix(64)))
  }

  @Test("who signed the result by code stands beside the seal")
  func codedSignOff() throws {
    let arena = try Arena(.xicheng, people: 2)
    try arena.adopt()
    try arena.lay()
    try arena.keySheets()
    try arena.decode(at: "2026-08-14T16:00:00.000+08:00")
    try arena.sign()
    #expect(try arena.paper(.scoreSheet).words.contains("密码成绩签核 张伟 2026-08-14 16:00"))
  }

  @Test("a statement too long for a code is told, and nothing is cut off")
  func longNames() throws {
    let arena = try Arena(.workers, stage: .semifinal, people: 2, committee: String(repeating: "复赛组委会", count: 50))
    try arena.keyAll()
    try arena.sign()
    let sheet = try arena.paper(.scoreSheet)
    #expect(sheet.codes.isEmpty)
    #expect(sheet.words.contains("签核原文超过二维码的容量"))
    #expect(sheet.words.contains("caipan-journal/1 sign-off"))
  }

  @Test("members stand below their team, each with their own marks, the team with the mean")
  func teams() throws {
    let arena = try Arena(.workers, people: 4, ofTeams: true)
    try arena.key("001", "80.00", "90.00")
    try arena.key("002", "81.01", "70.00")
    try arena.key("003", "60.00", "60.00")
    try arena.key("004", "notSat", "60.00")
    let sheet = try arena.paper(.scoreSheet)
    // The mean of 80.00 and 81.01 is 80.505, half up 80.51; 0.3 × 80.51 + 0.7 × 80.00 is 80.153.
    #expect(
      sheet.rows == [
        ["1", "", "第1队", "", "80.51", "80.00", "80.153", ""],
        ["", "001", "　王晓燕", "云杉饭店", "80.00", "90.00", "", ""],
        ["", "002", "　李磊", "青石咖啡有限公司", "81.01", "70.00", "", ""],
        ["—", "", "第2队", "", "未考", "60.00", "—", ""],
        ["", "003", "　张思远", "鼓楼西职业学校", "60.00", "60.00", "", ""],
        ["", "004", "　刘丽娜", "望远楼宾馆", "未考", "60.00", "", ""],
      ])
    #expect(sheet.tables[0].rows.map(\.isStrong) == [true, false, false, true, false, false])
    // A team stands on one page.
    #expect(sheet.tables[0].rows.map(\.staysWithNext) == [true, true, false, true, true, false])
  }
}
