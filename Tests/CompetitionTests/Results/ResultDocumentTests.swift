import Scoring
import Testing

@testable import Competition

@Suite struct ResultDocumentTests {
  @Test("the whole document, member by member")
  func whole() throws {
    let hall = try Hall(["017", "018"])
    try hall.key("017", "86.50", "92.00")
    try hall.key("018", "78.00")
    let head = try #require(hall.state.head)
    #expect(
      try document(hall)
        == """
        {"competition":"西承技弈","id":"2026-xichengjiyi","event":{"name":"咖啡师","code":null},"stage":"final",\
        "committee":null,"tier":null,"rulebook":"test-rules","competed":2,"ranked":1,"complete":false,\
        "sealed":false,"head":"\(head.hash)","standings":[\
        {"rank":1,"entry":"017","name":"选手017","unit":"单位","status":"competed","theory":"86.50","practical":"92.00",\
        "total":"90.35","decidedBy":"total","advances":null,"awards":[],"certificate":null,"refused":[],"noMark":[]},\
        {"rank":null,"entry":"018","name":"选手018","unit":"单位","status":"competed","theory":"78.00","practical":null,\
        "total":null,"decidedBy":null,"advances":null,"awards":[],"certificate":null,"refused":[],\
        "noMark":[{"component":"practical","why":"notKeyed"}]}],\
        "open":[{"kind":"missingMark","entry":"018","detail":"practical"}]}
        """)
  }

  @Test("what decided a standing: the total, a key, the ruling; nothing yet in an open tie")
  func decidedBy() throws {
    let hall = try Hall(["1", "2", "3", "4", "5", "6"], rulebook: Rules.timed)
    try hall.key("1", "90.00", "90.00")
    // 80.70 × 30 % + 80.00 × 70 % = 80.21 = 80.00 × 30 % + 80.30 × 70 %: the higher practical mark.
    try hall.key("2", "80.00", "80.30")
    try hall.key("3", "80.70", "80.00")
    for entry in ["4", "5", "6"] { try hall.key(entry, "70.00", "70.00") }
    for (entry, time) in [("1", "0.00"), ("2", "9.00"), ("3", "9.00"), ("4", "61.00"), ("5", "60.00"), ("6", "61.00")] {
      try hall.act(Hall.keying(entry, "time", time))
    }
    #expect(try decided(hall) == ["1 total", "2 practical", "3 practical", "5 time", "4 null", "6 null"])
    #expect(
      try open(hall)
        == #"[{"kind":"tie","entry":"4","detail":"6"},{"kind":"tie","entry":"6","detail":"4"}]"#)
    try hall.rule("6", "4")
    #expect(try decided(hall) == ["1 total", "2 practical", "3 practical", "5 time", "6 ruling", "4 ruling"])
    #expect(try open(hall) == "[]")
  }

  @Test("equal contestants of a contest that allows it share the rank")
  func shared() throws {
    let hall = try Hall(["1", "2"], rulebook: Rules.shared)
    for entry in ["1", "2"] { try hall.key(entry, "80.00", "80.00") }
    #expect(try decided(hall) == ["1 shared", "2 shared"])
    #expect(try document(hall).contains(#""complete":true"#))
  }

  @Test("not keyed, not sat, void and 0.00 are told apart, and so is every status")
  func noMarks() throws {
    let hall = try Hall(["1", "2", "3", "4", "5", "6", "7"])
    try hall.key("1", "0.00", "notSat")
    try hall.key("2", "voided")
    try hall.key("3", "notSat", "notSat")
    try hall.declare("4", .absent)
    try hall.declare("5", .withdrawn)
    try hall.declare("6", .disqualified, reason: "携带手机")
    try hall.declare("7", .void, reason: "非本市户籍")
    let standings = try #require(try hall.document()["standings"])
    guard case .array(let rows) = standings else { return #expect(Bool(false), "no array") }
    #expect(rows[0]["theory"] == .string("0.00"))
    #expect(rows.dropFirst().allSatisfy { $0["theory"] == .null && $0["practical"] == .null })
    #expect(
      rows.map { $0["noMark"]?.text() ?? "" } == [
        #"[{"component":"practical","why":"notSat"}]"#,
        #"[{"component":"theory","why":"voided"},{"component":"practical","why":"notKeyed"}]"#,
        #"[{"component":"theory","why":"notSat"},{"component":"practical","why":"notSat"}]"#,
      ]
        + Array(
          repeating: #"[{"component":"theory","why":"notKeyed"},{"component":"practical","why":"notKeyed"}]"#, count: 4)
    )
    #expect(
      rows.map { $0["status"] }
        == ["competed", "competed", "absent", "absent", "withdrawn", "disqualified", "void"].map(JSON.string))
    #expect(rows.allSatisfy { $0["rank"] == .null && $0["total"] == .null && $0["decidedBy"] == .null })
  }

  @Test("a contest of one component has the other one null, and further columns by their ids")
  func columns() throws {
    let hall = try Hall(["1"], rulebook: Rules.practicalOnly)
    try hall.key("1", nil, "92.50")
    #expect(try document(hall).contains(#""practical":"92.50","theory":null,"total":"92.50""#))
    let timed = try Hall(["1"], rulebook: Rules.timed)
    try timed.act(Hall.keying("1", "time", "95.00"))
    #expect(
      try document(timed).contains(#""theory":null,"practical":null,"time":"95.00","total":null"#))
  }

  @Test("an empty roster is an open question, and the document says when it is sealed")
  func others() throws {
    let nobody = try Hall([])
    #expect(try open(nobody) == #"[{"kind":"question","entry":null,"detail":"roster"}]"#)
    let sealed = try Hall.sealed()
    let text = try document(sealed)
    #expect(text.contains(#""complete":true,"sealed":true"#))
  }

  private func document(_ hall: Hall) throws -> String {
    try hall.document().text()
  }

  private func open(_ hall: Hall) throws -> String {
    try #require(try hall.document()["open"]).text()
  }

  private func decided(_ hall: Hall) throws -> [String] {
    let standings = try hall.document()["standings"]
    guard case .array(let rows) = standings else { return [] }
    return rows.map { row in
      let texts = ["entry", "decidedBy"].map { name -> String in
        guard case .string(let text) = row[name] else { return "null" }
        return text
      }
      return texts.joined(separator: " ")
    }
  }
}
