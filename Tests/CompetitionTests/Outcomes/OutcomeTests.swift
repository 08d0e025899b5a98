import Scoring
import Testing

@testable import Competition

/// What follows from the ranks, in the table that is signed and in the document that programs read.
@Suite struct OutcomeTests {
  /// Five in a final of the district tier; rank 1 technician, the top 60 %, which is 3, advanced.
  private func final() throws -> Hall {
    let hall = try Hall([], rulebook: Rules.staged())
    for entry in ["1", "2", "3", "4", "5"] {
      try hall.enter(entry, Particulars(level: entry == "2" ? .level(.advanced) : .none, union: entry != "5"))
    }
    try hall.state(["tier": "district", "levels": "beginner:technician", "awards": "一等奖:1,二等奖:1,三等奖:20%"])
    return hall
  }

  @Test("awards and certificates stand in the table once every mark is there, and not before")
  func table() throws {
    let hall = try final()
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00"])
    #expect(try hall.result().allSatisfy { $0.awards.isEmpty && $0.certificate == nil && $0.refused.isEmpty })
    try hall.key(["5": "64.00"])
    #expect(
      try hall.table() == """
        1\t1\t选手1\t单位\t90.00\t90.00\t90.00\tcompeted\t一等奖;奖金\t技师
        2\t2\t选手2\t单位\t80.00\t80.00\t80.00\tcompeted\t二等奖\t
        3\t3\t选手3\t单位\t70.00\t70.00\t70.00\tcompeted\t三等奖\t高级工
        4\t4\t选手4\t单位\t65.00\t65.00\t65.00\tcompeted\t\t
        5\t5\t选手5\t单位\t64.00\t64.00\t64.00\tcompeted\t\t

        """)
    #expect(try hall.result()[1].refused.map(\.reason) == [.alreadyHeld(.advanced)])
  }

  @Test("the document names each award, certificate and refusal with its clause")
  func document() throws {
    let hall = try final()
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00", "5": "64.00"])
    let document = try hall.document()
    #expect(document["tier"] == .string("district"))
    guard case .array(let rows)? = document["standings"] else { return #expect(Bool(false), "no standings") }
    #expect(
      rows[0]["awards"]?.text() == #"[{"name":"一等奖","clause":"一","yuan":null,"proposal":false},"#
        + #"{"name":"奖金","clause":"一","yuan":2000,"proposal":false}]"#)
    #expect(
      rows[0]["certificate"]?.text() == #"{"level":"technician","zh":"技师","clause":"一","note":null}"#)
    #expect(rows[1]["certificate"] == .null)
    #expect(
      rows[1]["refused"]?.text()
        == #"[{"what":"certificate","name":null,"reason":"alreadyHeld","clause":null,"text":"alreadyHeld"}]"#)
    // A final leads to no further stage.
    #expect(rows.allSatisfy { $0["advances"] == .null })
    let open = try #require(document["open"]?.text())
    #expect(open.contains(#"{"kind":"question","entry":"1","detail":"born:birth"}"#))
  }

  @Test("in a semifinal of six, three go on: safe and out as far as the marks to come can't change it")
  func advancing() throws {
    let hall = try Hall(["1", "2", "3", "4", "5", "6"], rulebook: Rules.staged(), stage: .semifinal)
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "60.00", "5": "50.00"])
    // With the sixth to come, three of six go on: ranks 1 and 2 whatever comes, rank 3 unless the sixth passes it.
    #expect(try hall.result().map(\.advances) == [true, true, nil, false, false, nil])
    #expect(try hall.contest().cut?.safeThrough == 2 && hall.contest().cut?.openThrough == 3)
    try hall.key(["6": "40.00"])
    #expect(try hall.result().map(\.advances) == [true, true, true, false, false, false])
    #expect(try hall.contest().cut?.places == 3)
    try hall.state(["advancing": "2"])
    #expect(try hall.result().map(\.advances) == [true, true, false, false, false, false])
  }

  @Test("a correction shows what becomes of awards and certificates, of one contestant")
  func impact() throws {
    let hall = try final()
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00", "5": "64.00"])
    // 70 × 30 % + 59 × 70 % = 62.30: last, under the pass mark, without a prize.
    let impact = hall.state.impact(of: Hall.cell("59.00"), contestant: 2, column: 1, in: try hall.contest())
    #expect(impact.before == .ranked(3) && impact.after == .ranked(5) && impact.others == 2)
    #expect(impact.outcomeBefore.certificate?.level == .advanced)
    #expect(impact.outcomeBefore.awards.map(\.name.zh) == ["三等奖"])
    #expect(impact.outcomeAfter.certificate == nil && impact.outcomeAfter.awards.isEmpty)
    #expect(try hall.result()[2].certificate?.level == .advanced)
  }

  @Test("a place is given up to somebody who had none, where the rules have replacements")
  func replacement() throws {
    let none = try Hall(["1", "2", "3", "4"], rulebook: Rules.staged(), stage: .semifinal)
    none.refuses(.replace(contest: 1, leaving: "1", entering: "3", reason: "因病"), .noReplacements)
    let hall = try Hall(["1", "2", "3", "4", "5"], rulebook: Rules.staged(replacements: true), stage: .semifinal)
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "60.00"])
    try hall.declare("5", .absent)
    try hall.enrolReferee()
    try hall.signOff()
    let table = try hall.table()
    for (leaving, entering, reason, refusal) in [
      ("9", "3", "x", Refusal.noSuchEntry("9")), ("1", "9", "x", .noSuchEntry("9")),
      ("3", "4", "x", .hasNoPlace(entry: "3")), ("1", "2", "x", .cannotEnter(entry: "2")),
      ("1", "5", "x", .cannotEnter(entry: "5")), ("1", "3", "", .reasonNeeded),
    ] {
      hall.refuses(.replace(contest: 1, leaving: leaving, entering: entering, reason: reason), refusal)
    }
    try hall.act(.replace(contest: 1, leaving: "1", entering: "3", reason: "因病"))
    #expect(try hall.result().map(\.advances) == [false, true, true, false, false])
    // Who was put in may give the place up in turn, and who gave it up may come back.
    try hall.act(.replace(contest: 1, leaving: "3", entering: "1", reason: "痊愈"))
    for _ in 0..<2 {
      #expect(try hall.result().map(\.advances) == [true, true, false, false, false])
      #expect(try hall.contest().replacements.map(\.entering) == [2, 0])
      try hall.restart()
    }
    // No rank, award or certificate follows from it: the seal holds.
    #expect(try hall.table() == table && hall.contest().seal != nil)
    #expect(hall.state.breaches == [])
  }
}
