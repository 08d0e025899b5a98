import Foundation
import Testing

@Suite struct CodedRecordTests {
  @Test("keyed twice under codes, slips settled, signed by code, decoded by two, signed, verified")
  func whole() throws {
    let final = try CodedFinal()
    try final.code()
    #expect(try final.key("first", by: "李敏").refusals.allSatisfy { $0 == nil })
    // The same person is no second keyer; then a slip of 203, which a third look settles.
    let again = #"{"op":"mark","code":"203","module":"A","aspect":"A1","keying":"second","by":"李敏","value":"14.0"}"#
    #expect(try final.record(again).refusals == ["sameKeyer"])
    #expect(try final.key("second", by: "胡波", slips: ["203": "4.0"]).refusals.allSatisfy { $0 == nil })
    let third = #"{"op":"mark","code":"203","module":"A","aspect":"A1","keying":"third","by":"赵督","value":"14.0"}"#
    let late = #"{"op":"penalty","code":"202","penalty":"late","count":2,"decidedBy":"张伟","reason":"迟到","by":"李敏"}"#
    let sign = #"{"op":"signoff","coded":true,"passphrase":"千山万水","by":"张伟"}"#
    let decode = #"{"op":"decode","witness":"赵督","by":"周敏"}"#
    #expect(
      try final.record(sign, third, late, decode, sign, late, decode).refusals == [
        "open", nil, nil, "codedUnsigned", nil, "codedSealed", nil,
      ])
    // The second layer is opened by its own keeper, or with the head referee.
    #expect(
      try final.record(decode, #"{"op":"decode","witness":"张伟","by":"陈力"}"#).refusals == ["keeperNeeded", nil])

    // By code 12 + 280/9 + 31.5 and one more each; 202 was late twice.
    let expected = ["201": "74.61", "202": "71.61", "203": "76.61", "204": "77.61"]
    let result = try final.result()
    let standings = try #require(result["standings"] as? [[String: Any]])
    #expect(standings.count == 4)
    for standing in standings {
      let codes = try #require(standing["codes"] as? [String])
      #expect(codes.count == 2)
      #expect(standing["practical"] as? String == codes.last.flatMap { expected[$0] })
    }
    let theory = ["001", "002", "003", "004"].map {
      #"{"op":"mark","entry":"\#($0)","component":"theory","value":"80"}"#
    }
    #expect(
      try final.record(theory + [#"{"op":"signoff","passphrase":"千山万水","by":"张伟"}"#]).refusals.allSatisfy { $0 == nil })
    let verified = try BuiltProgram.run("verify", final.path)
    #expect(verified.status == 0, "\(verified.error)")
    #expect(verified.lines.count { $0.hasSuffix(": holds") } == 2)
    #expect(verified.lines.contains("咖啡师, final: 28 of 28 sheets keyed twice and settled, 1 differed at first"))
    #expect(verified.lines.contains { $0.hasPrefix("咖啡师, final: result by code of 4 rows, signed by 张伟, ") })
    #expect(verified.lines.contains("咖啡师, final: layer 1 of codes, kept by 陈力, opened by 陈力, 张伟 present"))
    #expect(verified.lines.contains("咖啡师, final: layer 2 of codes, kept by 周敏, opened by 周敏, 赵督 present"))
  }

  @Test("a case of judges too far apart waits for the head referee's ruling, on the keyed scale")
  func spread() throws {
    let final = try CodedFinal()
    try final.code()
    let marks = [0, 3, 2].enumerated().map { seat, mark in
      #"{"op":"mark","code":"201","module":"A","aspect":"A2","judge":\#(seat + 1),"value":"\#(mark)","by":"李敏"}"#
    }
    #expect(try final.record(marks).refusals == [nil, nil, nil])
    let open = try #require(try final.result()["open"] as? [[String: Any]])
    #expect(open.contains { $0["kind"] as? String == "spread" && $0["detail"] as? String == "201 A/A2" })
    func ruling(_ rest: String) -> String {
      #"{"op":"spread","code":"201","module":"A","aspect":"A2","by":"张伟"\#(rest)}"#
    }
    #expect(
      try final.record(
        ruling(#","value":"4","reason":"video""#), ruling(#","value":"2""#), ruling(#","value":"2","reason":"video""#)
      ).refusals == ["offScale", "reasonNeeded", nil])
    let settled = try #require(try final.result()["open"] as? [[String: Any]])
    #expect(!settled.contains { $0["kind"] as? String == "spread" })
  }

  @Test("what does not fit a sheet is refused with a word for programs")
  func refusals() throws {
    let final = try CodedFinal()
    try final.code()
    func mark(_ members: String) -> String { #"{"op":"mark","value":"1","by":"李敏",\#(members)}"# }
    let answers = try final.record(
      mark(#""code":"299","module":"A","aspect":"A1""#), mark(#""entry":"001","module":"A","aspect":"A1""#),
      mark(#""code":"201","module":"C""#), mark(#""code":"201","module":"A""#),
      mark(#""code":"201","module":"A","aspect":"A9""#), mark(#""code":"201","module":"A","aspect":"A2""#),
      mark(#""code":"201","module":"A","aspect":"A2","judge":4"#),
      mark(#""code":"201","module":"A","aspect":"A2","judge":"J9""#),
      mark(#""entry":"001","component":"practical""#),
      #"{"op":"mark","code":"201","module":"A","aspect":"A1","value":"1.25","by":"李敏"}"#)
    #expect(
      answers.refusals == [
        "noSuchSubject", "noSuchSubject", "noSuchModule", "missingMember", "noSuchAspect", "missingMember",
        "noSuchSeat", "noSuchJudge", "madeOfModules", "tooManyDecimals",
      ])
  }

  @Test("papers are counted, a judge's recusal is decided, a PIN is chosen and is nowhere to be read")
  func peopleAndPapers() throws {
    let final = try CodedFinal(countsPapers: true)
    let answers = try final.record(
      #"{"op":"paper","module":"A","judge":"J1","step":"issued","count":4,"by":"李敏"}"#,
      #"{"op":"paper","module":"A","judge":1,"step":"issued","count":5,"by":"李敏"}"#,
      #"{"op":"judge","judge":"J1","name":"林晓","unit":"云杉饭店","seats":["A:1","B:1"],"reason":"unit known now"}"#,
      #"{"op":"recuse","entry":"001","judge":"J1","decision":"stays","decidedBy":"张伟","reason":"small trade","by":"李敏"}"#,
      #"{"op":"pin","name":"胡波","pin":"40719"}"#, #"{"op":"pin","name":"胡波","pin":"4071a","by":"胡波"}"#,
      #"{"op":"pin","name":"胡波","pin":"2222","by":"李敏"}"#, #"{"op":"draw","stations":2,"by":"李敏"}"#)
    #expect(
      answers.refusals == [nil, "reasonNeeded", nil, nil, nil, "pinNotDigits", "otherDuty", nil])
    let journal = try final.folder.journal(of: final.path)
    #expect(!journal.contains { $0.contains("40719") })
    let draw = try #require(journal.first { $0.contains(#""k":"draw""#) })
    // A seed by chance has 32 hex digits.
    #expect(draw.contains(/"seed":"[0-9a-f]{32}"/))
  }
}
