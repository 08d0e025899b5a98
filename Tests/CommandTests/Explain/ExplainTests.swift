import Foundation
import Testing

@Suite struct ExplainTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(
      ["001", "002", "003"], under: "xicheng-2026", "--levels", "beginner:seniorTechnician", "--certificates", "yes",
      "--awards", "一等奖:1,二等奖:1")
    let marks = [("001", "86.50", "92.00"), ("002", "59.99", "90.00")]
    let operations = marks.flatMap { entry, theory, practical in
      [("theory", theory), ("practical", practical)].map { component, value in
        #"{"op":"mark","entry":"\#(entry)","component":"\#(component)","value":"\#(value)"}"#
      }
    }
    let absent = #"{"op":"status","entry":"003","status":"absent"}"#
    _ = try BuiltProgram.run("record", final, input: (operations + [absent]).joined(separator: "\n"))
  }

  @Test("every step stands with its clause, and the clauses with their words")
  func steps() throws {
    let answered = try BuiltProgram.run("explain", final, "001", "--lang", "zh")
    #expect(answered.status == 0)
    let text = answered.output
    // 86.50 × 30 % = 25.95, 92.00 × 70 % = 64.40, together 90.35.
    for step in ["86.50 × 30 % = 25.95", "92.00 × 70 % = 64.40", "90.35", "第 1 名", "一等奖"] {
      #expect(text.contains(step))
    }
    #expect(text.contains("程序约定（通知未规定）"))
    #expect(text.contains("西人社发〔2026〕12号"))
    #expect(text.contains("七：「") && text.contains("不设并列名次"))
    #expect(text.contains("实际参赛人员不少于 30 人"))
  }

  @Test("a refusal is explained the same way: the field, and the mark under its pass mark")
  func refusals() throws {
    let text = try BuiltProgram.run("explain", final, "002", "--lang", "zh").output
    #expect(text.contains("实际参赛 2 人，不足 30 人"))
    #expect(text.contains("理论知识 59.99，不合格（合格线 60.00）"))
    #expect(text.contains("理论知识、技能操作成绩均合格者"))
  }

  @Test("who has no rank is told why, and an unknown number is refused")
  func others() throws {
    #expect(try BuiltProgram.run("explain", final, "003").output.contains("absent"))
    let unknown = try BuiltProgram.run("explain", final, "009")
    #expect(unknown.status == 1)
    #expect(unknown.error == "caipan: \(final): no entry 009\n")
  }
}
