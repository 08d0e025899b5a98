import Competition
import Intake
import Scoring
import Testing

@testable import caipan

@Suite struct OperationTests {
  private func read(_ line: String) throws -> caipan.Operation {
    let today = try #require(Day(iso: "2026-08-14"))
    return try caipan.Operation.read(Array(line.utf8), number: 7, station: "3fa85f6457174562", today: today).operation
  }

  @Test("the examples in the help are operations", arguments: caipan.Operation.examples)
  func examples(_ line: String) throws {
    _ = try read(line)
  }

  @Test("records are named by number, by STATION:SEQ, or in a list")
  func replaces() throws {
    let mark = #"{"op":"mark","entry":"017","component":"practical","value":"92.5","reason":"r","replaces":"#
    func expected(_ records: [String]) -> caipan.Operation.Deed {
      .inContest(.mark(entry: "017", component: "practical", value: "92.5", replaces: records, reason: "r"))
    }
    #expect(try read(mark + "42}").deed == expected(["3fa85f6457174562:42"]))
    #expect(try read(mark + #""aa:7"}"#).deed == expected(["aa:7"]))
    #expect(try read(mark + #"["aa:7",42]}"#).deed == expected(["aa:7", "3fa85f6457174562:42"]))
  }

  @Test("a contestant may bring everything a roster does")
  func contestant() throws {
    let line = #"""
      {"op":"contestant","by":"李敏","entry":"061","name":"赵磊","sex":"male","identity":"440524188001010014",
       "unit":"云杉饭店","level":"advanced","union":true,"remark":"x"}
      """#
    let operation = try read(line)
    #expect(operation.person == "李敏")
    #expect(
      operation.deed
        == .inContest(
          .contestant(
            Contestant(
              entry: "061", name: "赵磊", sex: .male, identity: "440524188001010014", unit: "云杉饭店",
              level: .level(.advanced), union: true, remark: "x"))))
  }

  @Test("particulars that are named change, null is not known, and the rest stays as it is")
  func particulars() throws {
    let line = #"""
      {"op":"particulars","entry":"061","level":"advanced","union":null,"residence":"北京","birth":"1990-03-07",
       "titles":[],"post":"worker","reason":"card seen"}
      """#
    guard case .inContest(.particulars("061", let change, "card seen")) = try read(line).deed else {
      Issue.record("no particulars")
      return
    }
    let known = Particulars(level: .none, union: true, residence: "河北", category: "企业职工", team: "一队")
    let expected = Particulars(
      level: .level(.advanced), birth: Day(iso: "1990-03-07"), residence: "北京", category: "企业职工", post: .worker,
      titles: [], team: "一队")
    #expect(change.applied(to: known) == expected)
  }

  @Test("a contest, a past winner and a fact say what they are")
  func whole() throws {
    #expect(
      try read(#"{"op":"contest","event":"茶艺师","stage":"复赛","committee":"南区","tier":"enterprise","date":"2026-08-01"}"#)
        .deed
        == .addContest(
          ContestSetUp(
            contest: 1, event: "茶艺师", stage: .semifinal, committee: "南区", tier: .enterprise, date: "2026-08-01")))
    #expect(
      try read(#"{"op":"winner","occupation":"咖啡师","name":"林晓","year":2024}"#).deed
        == .winner(PastWinner(occupation: "咖啡师", name: "林晓", year: 2024)))
    #expect(
      try read(#"{"op":"fact","fact":"check:judges","value":"3"}"#).deed
        == .inContest(.fact(StatedFact(.check("judges"), "3"), reason: "")))
  }

  @Test("a cell of a sheet is named by code and judge; what is one mark of a component is told from it by the module")
  func sheets() throws {
    func deed(_ line: String) throws -> caipan.Operation.MarkingDeed? {
      guard case .inContest(.marking(let deed)) = try read(line).deed else { return nil }
      return deed
    }
    let score = caipan.Operation.WrittenScore(
      of: "205", module: "A", aspect: "A2", judge: .id("J1"), keying: .second, value: "2")
    let mark = #"{"op":"mark","code":"205","module":"A","aspect":"A2","judge":"J1","keying":"second","value":"2"}"#
    #expect(try deed(mark) == .score(score, replaces: [], reason: ""))
    let short = caipan.Operation.WrittenScore(
      of: "017", module: "B", aspect: nil, judge: .seat(2), keying: .first, value: "30.5")
    #expect(
      try deed(#"{"op":"mark","entry":"017","module":"B","judge":2,"value":"30.5","replaces":42,"reason":"r"}"#)
        == .score(short, replaces: ["3fa85f6457174562:42"], reason: "r"))
    #expect(try deed(#"{"op":"mark","entry":"017","component":"practical","value":"30.5"}"#) == nil)
    #expect(try deed(#"{"op":"signoff","coded":true,"passphrase":"p"}"#) == .signOff(passphrase: "p"))
    #expect(try deed(#"{"op":"signoff","coded":false,"passphrase":"p"}"#) == nil)
    #expect(
      try deed(#"{"op":"penalty","code":"205","penalty":"late","decidedBy":"x","reason":"r"}"#)
        == .penalty(of: "205", rule: "late", module: "", count: 1, decidedBy: "x", reason: "r"))
    #expect(try deed(#"{"op":"scheme","scheme":{"version":1}}"#) == .scheme(source: #"{"version":1}"#, reason: ""))
    #expect(
      try deed(#"{"op":"judge","judge":"J1","name":"林晓","seats":["A:1"]}"#)
        == .judge(
          Judge(id: "J1", name: "林晓", unit: "", seats: [JudgeSeat(module: "A", seat: 1)]), reason: ""))
  }

  @Test(
    "what is no operation is refused with what is wrong",
    arguments: [
      ("92.50", OperationProblem.notAnObject),
      ("{}", .missing("op")),
      (#"{"op":"erase"}"#, .unknownWord("op", oneOf: operations)),
      (#"{"op":7}"#, .wrongKind("op", expected: .text)),
      (#"{"op":"undo","judge":"3"}"#, .unknownMember("judge")),
      (#"{"op":"undo","stage":"last"}"#, .unknownWord("stage", oneOf: stages)),
      (#"{"op":"mark","entry":"017","component":"theory"}"#, .missing("value")),
      (#"{"op":"mark","entry":"017","component":"theory","value":92.5}"#, .wrongKind("value", expected: .text)),
      (
        #"{"op":"mark","entry":"1","component":"t","value":"1","replaces":true}"#,
        .wrongKind("replaces", expected: .records)
      ),
      (#"{"op":"ruling","entries":["1","2"],"order":["1","3"]}"#, .orderDisagrees),
      (#"{"op":"ruling","entries":"1","order":["1"]}"#, .wrongKind("entries", expected: .texts)),
      (#"{"op":"enrol","name":"x","duty":"headReferee"}"#, .missing("passphrase")),
      (#"{"op":"enrol","name":"x","duty":"scorekeeper","passphrase":"secret"}"#, .unknownMember("passphrase")),
      (#"{"op":"contestant","entry":"a b","name":"x"}"#, .contestant(.entryCharacter(" "))),
      (#"{"op":"contestant","entry":"1","name":"x","union":"yes"}"#, .wrongKind("union", expected: .yesOrNo)),
      (
        #"{"op":"contestant","entry":"1","name":"x","identity":"110105194912310021"}"#,
        .contestant(.identity(.checkCharacter))
      ),
      (#"{"op":"fact","fact":"colour","value":"red"}"#, .unknownFact),
      (#"{"op":"fact","fact":"levels"}"#, .missing("value")),
      (#"{"op":"particulars","entry":"1","birth":"1990"}"#, .wrongKind("birth", expected: .day)),
      (#"{"op":"particulars","entry":"1","titles":"x"}"#, .wrongKind("titles", expected: .texts)),
      (#"{"op":"particulars","entry":"1","post":"cook"}"#, .unknownWord("post", oneOf: ["managerial", "worker"])),
      (#"{"op":"contest","event":"x"}"#, .missing("stage")),
      (#"{"op":"winner","occupation":"x","name":"y","year":"2024"}"#, .wrongKind("year", expected: .wholeNumber)),
      (#"{"op":"winner","occupation":"x","name":"y","year":2024.5}"#, .wrongKind("year", expected: .wholeNumber)),
      (#"{"op":"mark","module":"A","value":"1"}"#, .missing("entry")),
      (
        #"{"op":"mark","code":"205","entry":"017","module":"A","value":"1"}"#, .unknownMember("entry")
      ),
      (#"{"op":"mark","code":"205","module":"A","judge":1.5,"value":"1"}"#, .wrongKind("judge", expected: .judge)),
      (#"{"op":"judge","judge":"J1","name":"x","seats":["A1"]}"#, .wrongKind("seats", expected: .seats)),
      (#"{"op":"scheme","scheme":7}"#, .wrongKind("scheme", expected: .object)),
      (#"{"op":"codes"}"#, .missing("first")),
      (#"{"op":"penalty","code":"205","penalty":"late"}"#, .missing("decidedBy")),
      (#"{"op":"undo"} x"#, .notJSON(JSONProblem(line: 7, column: 15, what: .trailingText))),
      (#"{"op":"undo","op":"undo"}"#, .notJSON(JSONProblem(line: 7, column: 14, what: .duplicateMember("op")))),
    ])
  func refused(_ line: String, _ problem: OperationProblem) {
    #expect(throws: problem) { try read(line) }
  }
}

private let operations = [
  "mark", "status", "ruling", "undo", "contestant", "particulars", "fact", "waive", "replacement", "contest", "winner",
  "enrol", "pin", "scheme", "judge", "recuse", "draw", "codes", "penalty", "spread", "paper", "sample", "signoff",
  "decode", "reopen", "incident", "appeal", "appealRuling",
]
private let stages = ["preliminary", "初赛", "semifinal", "复赛", "final", "决赛"]
