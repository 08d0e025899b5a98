import Foundation
import Testing

/// Rosters against the rules on entering; the people are invented.
@Suite struct AdmissionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let head = "参赛号,姓名,身份证号,户籍,在京工作起始,人员类别\n"

  private func imported(_ rows: String, into final: String, _ more: String...) throws -> Answered {
    try BuiltProgram.run(["import", final, "roster", try folder.file("名单.csv", head + rows)] + more)
  }

  @Test(
    "who breaks a firm rule is a bad row with the clause",
    arguments: [
      ("001,林晓,11010520080102001X,北京,,企业职工", "born 2008-01-02, not before 2008-01-01", "born-before"),
      ("001,林晓,110105198506120018,北京,,学生", "category: 学生", "category"),
      (
        "001,林晓,110105198506120018,河北省保定市,2026-01-01,企业职工", "not 12 months by 2026-07-31",
        "residence-or-work"
      ),
      // A man born in January 1960 is of retirement age when he is sixty: the rise begins with 1965.
      ("001,林晓,110105196001010017,北京,,企业职工", "of retirement age since 2020-01-01", "not-retired"),
    ])
  func refused(_ row: String, _ why: String, _ rule: String) throws {
    let final = try folder.competition(under: "xicheng-2026", "--closing", "2026-07-31")
    let answered = try imported(row + "\n", into: final)
    #expect(answered.status == 1)
    let line = try #require(answered.lines.first { $0.hasPrefix("  line 2 001: ") })
    #expect(line.contains(why))
    #expect(line.hasSuffix("(clause 五, \(rule))"))
    #expect(answered.error.contains("bad rows: 1; nothing was taken"))
    #expect(try folder.journal(of: final).allSatisfy { !$0.contains(#""k":"contestant""#) })
  }

  @Test("what the rules have to know and the roster does not say is asked, with the lines, and refuses nobody")
  func unknown() throws {
    let final = try folder.competition(under: "xicheng-2026", "--closing", "2026-07-31")
    let answered = try imported(
      "001,林晓,110105198506120018,,,企业职工\n002,何平,110105199903070020,,,企业职工\n", into: final)
    #expect(answered.status == 0)
    #expect(answered.lines.contains("to be answered: Where is the household registered?: 2, lines 2-3"))
  }

  private let civilServant = "001,林晓,110105198506120018,北京,,公务员\n"

  @Test("who breaks a rule that holds in principle is taken and told, and is still to be passed")
  func warned() throws {
    let final = try folder.competition(under: "beijing-workers-2025", event: "快递员", "--closing", "2025-07-31")
    let answered = try imported(civilServant, into: final)
    #expect(answered.status == 0)
    #expect(answered.output.contains("to be passed before the sign-off"))
    #expect(answered.output.contains("line 2 001: category: 公务员; in principle:"))
    #expect(try folder.journal(of: final).allSatisfy { !$0.contains(#""k":"waiver""#) })
    let check = try BuiltProgram.run("check", final, "--lang", "zh")
    #expect(check.output.contains("不符、尚未放行（签核前须了结）：1 项\n  001 林晓：人员类别：公务员；原则上："))
  }

  @Test("with a reason and a name it is passed on record")
  func waived() throws {
    let final = try folder.competition(under: "beijing-workers-2025", event: "快递员", "--closing", "2025-07-31")
    let answered = try imported(civilServant, into: final, "--reason", "公务员岗位竞赛", "--by", "李敏")
    #expect(answered.status == 0)
    let waiver = #""by":"李敏","k":"waiver","d":{"contest":1,"rule":"category","entry":"001","reason":"公务员岗位竞赛"}"#
    #expect(try folder.journal(of: final).count { $0.contains(waiver) } == 1)
    #expect(try BuiltProgram.run("check", final, "--lang", "zh").output.contains("尚未放行（签核前须了结）：0 项"))
  }

  @Test("past first prizes are imported once, and keep their winners out of the same occupation")
  func winners() throws {
    let final = try folder.competition(under: "haidian-2026")
    let file = try folder.file(
      "历届.csv", "姓名,身份证号,职业（工种）,年份,奖项\n林晓,110105198506120018,咖啡师,2024,一等奖\n何平,110105199903070020,咖啡师,2024,二等奖\n")
    let taken = try BuiltProgram.run("import", final, "winners", file, "--by", "李敏")
    #expect(taken.status == 0)
    #expect(taken.lines.contains("good: 1, lines 2"))
    #expect(taken.lines.contains("no first prizes, left alone: 1, lines 3"))
    let journal = try folder.journal(of: final)
    #expect(journal.contains { $0.contains(#""k":"imported""#) && $0.contains(#""what":"winners""#) })
    #expect(journal.count { $0.contains(#""k":"winner""#) } == 1)
    #expect(try BuiltProgram.run("import", final, "winners", file).lines.last == "nothing new, nothing was recorded")
    let refused = try imported(civilServant, into: final)
    #expect(refused.status == 1)
    #expect(refused.output.contains("had a first prize in this occupation before"))
    #expect(refused.output.contains("(clause 二(四), never-first-prize)"))
  }

  @Test("a calendar is checked, told and recorded; one that is wrong is refused with the member's path")
  func calendar() throws {
    let final = try folder.competition()
    let good = try folder.file(
      "2027.json",
      #"{"format":"caipan-calendar","version":1,"year":2027,"document":"国办发明电〔2026〕1号","#
        + #""holidays":[{"from":"2027-01-01","through":"2027-01-03"}],"working":["2027-01-09"]}"#)
    let taken = try BuiltProgram.run("import", final, "calendar", good)
    #expect(taken.status == 0)
    #expect(taken.lines.first == "2027.json: 2027 (国办发明电〔2026〕1号), holidays: 1, make-up days: 1")
    #expect(try folder.journal(of: final).contains { $0.contains(#""k":"calendar""#) })
    let bad = try folder.file(
      "bad.json",
      #"{"format":"caipan-calendar","version":1,"year":2027,"document":"x","holidays":[],"working":["2027-01-08"]}"#)
    let refused = try BuiltProgram.run("import", final, "calendar", bad)
    #expect(refused.status == 1)
    #expect(refused.error == "caipan: \(bad): the calendar, working[0]: a make-up day is a weekend\n")
  }
}
