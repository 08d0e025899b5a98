import Foundation
import Testing

/// Incidents, appeals and facts in words through `record`, and what a dry run answers.
@Suite struct RegisterRecordTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002", "003"])
  }

  private func record(
    _ operations: String..., dryRun: Bool = false
  ) throws -> (answers: [[String: Any]], status: Int32) {
    let arguments = ["record", final] + (dryRun ? ["--dry-run"] : [])
    let answered = try BuiltProgram.run(arguments, input: operations.map { $0 + "\n" }.joined())
    let answers = try answered.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return (answers, answered.status)
  }

  @Test("facts, an incident, an appeal, its ruling and its effect; the journal verifies")
  func register() throws {
    let (answers, status) = try record(
      #"{"op":"fact","fact":"objections","value":"西城区总工会 3 层，书面提出"}"#,
      #"{"op":"fact","fact":"ended","value":"2026-08-14 12:00"}"#,
      #"{"op":"fact","fact":"appealTerm","value":"ended:2:hours"}"#,
      #"{"op":"fact","fact":"rulingTerm","value":"3:workingDays"}"#,
      #"{"op":"incident","at":"2026-08-14 10:20","entry":"001","what":"停电","reporter":"胡波","by":"李敏"}"#,
      #"{"op":"incident","number":1,"at":"2026-08-14 10:20","entry":"001","what":"停电","handling":"补时","#
        + #""reporter":"胡波","reason":"补记","by":"李敏"}"#,
      #"{"op":"appeal","filed":"2026-08-14 13:40","appellant":"王教练","entry":"001","matter":"marks","claim":"少计","#
        + #""by":"李敏"}"#,
      #"{"op":"appealRuling","appeal":1,"ruled":"2026-08-14 15:00","arbiter":"孙英","outcome":"upheld","#
        + #""finding":"看错行","effect":"toCorrect","by":"李敏"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"80","by":"李敏"}"#)
    #expect(status == 0)
    let correction = try #require(answers.last?["seq"] as? Int)
    let (ruled, ruling) = try record(
      #"{"op":"appealRuling","appeal":1,"ruled":"2026-08-14 15:00","arbiter":"孙英","outcome":"upheld","#
        + #""finding":"看错行","effect":"corrected","corrections":\#(correction),"reason":"已更正","by":"李敏"}"#)
    #expect(ruling == 0 && ruled.count == 1)
    let journal = try folder.journal(of: final)
    #expect(journal.contains { $0.contains(#""fact":"objections","value":"西城区总工会 3 层，书面提出""#) })
    #expect(journal.last { $0.contains(#""k":"appealRuling""#) }?.contains(#":\#(correction)"]"#) == true)
    #expect(try BuiltProgram.run("verify", final).status == 0)
  }

  @Test("what the register does not take is told with a word of its own")
  func refusals() throws {
    let (answers, status) = try record(
      #"{"op":"fact","fact":"ended","value":"2026-08-14 12:00"}"#,
      #"{"op":"fact","fact":"appealTerm","value":"ended:2:hours"}"#,
      #"{"op":"fact","fact":"appealTerm","value":"posted:2:hours","reason":"x"}"#,
      #"{"op":"incident","at":"2026-08-14T10:20","what":"停电","reporter":"胡波","by":"李敏"}"#,
      #"{"op":"incident","at":"2026-08-14 10:20","what":"停电","reporter":"胡波"}"#,
      #"{"op":"incident","number":7,"at":"2026-08-14 10:20","what":"停电","reporter":"胡波","reason":"x","by":"李敏"}"#,
      #"{"op":"appeal","filed":"2026-08-14 14:01","appellant":"王","matter":"marks","claim":"少计","by":"李敏"}"#,
      #"{"op":"appeal","filed":"2026-08-14 14:01","appellant":"王","matter":"luck","claim":"少计","by":"李敏"}"#,
      #"{"op":"appealRuling","appeal":1,"ruled":"2026-08-14 15:00","arbiter":"孙","outcome":"rejected","#
        + #""finding":"无","by":"李敏"}"#,
      #"{"op":"appeal","filed":"2026-08-14 14:00","appellant":"王","matter":"marks","claim":"少计","by":"李敏"}"#,
      #"{"op":"appealRuling","appeal":1,"ruled":"2026-08-14 15:00","arbiter":"孙","outcome":"upheld","#
        + #""finding":"有","by":"李敏"}"#,
      #"{"op":"appealRuling","appeal":1,"ruled":"2026-08-14 15:00","arbiter":"孙","outcome":"upheld","#
        + #""finding":"有","effect":"corrected","corrections":2,"by":"李敏"}"#)
    #expect(
      answers.map { $0["why"] as? String } == [
        nil, nil, "badValue", "wrongKind", "personNeeded", "noSuchIncident", "late", "unknownWord", "noSuchAppeal",
        nil, "effectNeeded", "noSuchCorrection",
      ])
    #expect(status == 1)
  }

  @Test("a dry run tells what would change for whom, one operation on the other, and writes nothing")
  func dryRun() throws {
    _ = try record(
      #"{"op":"mark","entry":"001","component":"theory","value":"80"}"#,
      #"{"op":"mark","entry":"001","component":"practical","value":"80"}"#,
      #"{"op":"mark","entry":"002","component":"theory","value":"70"}"#,
      #"{"op":"mark","entry":"002","component":"practical","value":"70"}"#,
      #"{"op":"status","entry":"003","status":"withdrawn","reason":"x"}"#)
    let before = try folder.journal(of: final)
    let seq = try #require(before.lastIndex { $0.contains(#""entry":"002","component":"practical""#) })
    let (answers, status) = try record(
      #"{"op":"mark","entry":"002","component":"practical","value":"90","replaces":\#(seq),"reason":"x"}"#,
      #"{"op":"fact","fact":"host","value":"总工会"}"#, #"{"op":"mark","entry":"009","component":"theory","value":"1"}"#,
      #"{"op":"signoff","passphrase":"swordfish"}"#, dryRun: true)
    #expect(status == 1)
    let would = try #require(answers[0]["would"] as? [String: Any])
    #expect(would["reopenings"] as? Int == 0)
    let contests = try #require(would["contests"] as? [[String: Any]])
    let contestants = try #require(contests.first?["contestants"] as? [[String: Any]])
    // 70 × 30 % + 90 × 70 % = 84, above 80: the two change places.
    #expect(contestants.map { $0["entry"] as? String } == ["002", "001"])
    let changes = try #require(contestants[0]["changes"] as? [String: [Any]])
    #expect(changes["practical"] as? [String] == ["70.00", "90.00"])
    #expect(changes["total"] as? [String] == ["70.00", "84.00"])
    #expect(changes["rank"] as? [Int] == [2, 1])
    #expect((answers[1]["would"] as? [String: Any])?["contests"] as? [String] == [])
    #expect(answers[2]["why"] as? String == "noSuchEntry")
    #expect(answers[3]["why"] as? String == "notOnTrial")
    #expect(try folder.journal(of: final) == before)
  }
}
