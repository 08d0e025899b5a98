import Foundation
import Testing

@Suite struct CheckTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(
      ["001", "002"], under: "xicheng-2026", "--levels", "beginner:seniorTechnician", "--certificates", "yes",
      "--closing", "2026-07-31")
  }

  private func record(_ operations: String...) throws {
    let answered = try BuiltProgram.run("record", final, input: operations.joined(separator: "\n"))
    #expect(answered.status == 0)
  }

  private func document() throws -> (document: [String: Any], status: Int32) {
    let answered = try BuiltProgram.run("check", final, "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(answered.output.utf8)) as? [String: Any]
    return (try #require(document), answered.status)
  }

  private func finding(_ id: String, in document: [String: Any], _ list: String = "findings") throws -> [String: Any] {
    let findings = try #require(document[list] as? [[String: Any]])
    return try #require(findings.first { $0["id"] as? String == id })
  }

  @Test("before anything is broken the status is 0; a field that is too small for good makes it 1, with the figures")
  func status() throws {
    #expect(try document().status == 0)
    try record(
      #"{"op":"mark","entry":"001","component":"theory","value":"80"}"#,
      #"{"op":"mark","entry":"001","component":"practical","value":"80"}"#,
      #"{"op":"status","entry":"002","status":"absent"}"#)
    let (document, status) = try document()
    #expect(status == 1)
    #expect(document["breaksFirmRule"] as? Bool == true)
    let field = try finding("field:1", in: document)
    #expect(field["verdict"] as? String == "breached")
    #expect(field["figure"] as? String == "1")
    #expect(field["limit"] as? String == "≥ 30")
    #expect(field["firmness"] as? String == "refused")
    #expect(field["clause"] as? String == "四")
  }

  @Test("a declared duty is met, and the finding says which fact declares it")
  func declared() throws {
    let before = try finding("check:no-fee", in: document().document)
    #expect(before["verdict"] as? String == "unknown")
    let fact = try #require(before["fact"] as? String)
    try record(#"{"op":"fact","fact":"\#(fact)","value":"yes"}"#)
    #expect(try finding("check:no-fee", in: document().document)["verdict"] as? String == "met")
  }

  @Test("what is due has its day: papers are filed by the 15th working day before 14 August 2026, 24 July")
  func deadlines() throws {
    // 13, 12, 11, 10 August; 7 to 3; 31 to 27 July; 24: the fifteenth back.
    #expect(try finding("filing", in: document().document, "deadlines")["due"] is NSNull)
    try record(#"{"op":"fact","fact":"date","value":"2026-08-14"}"#)
    let filing = try finding("filing", in: document().document, "deadlines")
    #expect(filing["due"] as? String == "2026-07-24")
    #expect(filing["certain"] as? Bool == true)
    try record(#"{"op":"fact","fact":"done:filing","value":"2026-07-24"}"#)
    let done = try finding("filing", in: document().document, "deadlines")
    #expect(done["state"] as? String == "done")
    #expect(done["done"] as? String == "2026-07-24")
  }

  @Test("for people: the counts, the clauses, what is due, what is to be answered; each question once")
  func table() throws {
    let answered = try BuiltProgram.run("check", final, "--lang", "zh")
    let lines = answered.lines
    #expect(lines[0] == "咖啡师 · 决赛")
    #expect(lines[1].hasPrefix("西人社发〔2026〕12号"))
    #expect(lines.contains { $0.hasPrefix("合规：符合 ") })
    #expect(lines.contains { $0.hasPrefix("期限（") })
    #expect(lines.contains("不符、尚未放行（签核前须了结）：0 项"))
    #expect(lines.contains { $0.contains("比赛不收取任何费用") && $0.hasSuffix("三(三)") })
    #expect(lines.count { $0.hasPrefix("  001 选手001：哪一天出生？") } == 1)
  }

  @Test("a semifinal that can't feed a final of thirty says so: a hundred are needed")
  func plan() throws {
    let path = folder.path("semifinal")
    let founded = try BuiltProgram.run(
      "new", path, "--rulebook", "xicheng-2026", "--event", "kfs", "--stage", "semifinal", "--lang", "zh")
    #expect(founded.lines.contains("  复赛必须至少 100 人有名次，决赛才有 30 人（30 %）（四）"))
    let operations = (1...99).flatMap { number in
      [
        #"{"op":"contestant","entry":"\#(number)","name":"选手\#(number)"}"#,
        #"{"op":"mark","entry":"\#(number)","component":"theory","value":"60"}"#,
        #"{"op":"mark","entry":"\#(number)","component":"practical","value":"\#(number)"}"#,
      ]
    }
    _ = try BuiltProgram.run("record", path, input: operations.joined(separator: "\n"))
    // 30 % of 99 is 29.7.
    let answered = try BuiltProgram.run("check", path, "--lang", "zh")
    #expect(
      answered.lines.contains("决赛：有名次 99 人 × 30 %，取整：晋级 29 人；按名单全部 99 人计为 29 人（四）"))
    #expect(answered.lines.contains("决赛须有 30 人，最多只能晋级 29 人：不举办（四）"))
    let results = try BuiltProgram.run("results", path, "--lang", "zh").lines
    #expect(results.contains("决赛须有 30 人，最多只能晋级 29 人：不举办（四）"))
    #expect(results.count { $0.contains("  晋级  ") } == 29 + 1)
  }

  @Test("the clauses come as a table for spreadsheet programs, too")
  func csv() throws {
    let rows = try BuiltProgram.run("check", final, "--format", "csv").output.dropFirst().split(separator: "\r\n")
    #expect(rows[0] == "Verdict,Firmness,Rule,Figure / limit,Clause")
    #expect(rows.contains { $0.hasPrefix("? unknown,required,No fee is taken,") })
  }

  @Test("of several contests one has to be named")
  func several() throws {
    _ = try BuiltProgram.run("new", final, "--event", "咖啡师", "--stage", "semifinal")
    let answered = try BuiltProgram.run("check", final)
    #expect(answered.status == 2)
    #expect(
      answered.error
        == "caipan: \(final): several contests: 咖啡师, final; 咖啡师, semifinal; say which by --event, --stage, --committee\n"
    )
    #expect(try BuiltProgram.run("check", final, "--stage", "semifinal").status == 0)
  }
}
