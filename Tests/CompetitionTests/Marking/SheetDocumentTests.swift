import Scoring
import Testing

@testable import Competition

/// What programs are told of papers, beside the result.
@Suite struct SheetDocumentTests {
  @Test("the scheme, what was keyed again, each module's mark, and what is open on the papers")
  func members() throws {
    let hall = try Hall.marked(["001"])
    try hall.act(Hall.keying("001", "theory", "80.00"))
    try hall.papers("001", Hall.good)
    try hall.penalise("001", "spill")
    try hall.again("001", "B/B1:0", "33.50")
    let json = try hall.document().text()
    #expect(
      json.contains(
        #""marking":{"title":"咖啡师实操"},"keyedAgain":{"which":"all","verified":0,"demanded":5,"differed":1},"#))
    // 52.28 less 1.50, and 35.50.
    #expect(
      json.contains(
        #""modules":[{"id":"A","mark":"50.78","voided":false},{"id":"B","mark":"35.50","voided":false}]"#))
    #expect(json.contains(#"{"kind":"difference","entry":"001","detail":"B/B1:0"}"#))
    #expect(json.contains(#"{"kind":"unverified","entry":"001","detail":"A:3"}"#))
    try hall.penalise("001", "voidModule", module: "A")
    #expect(
      try hall.document().text().contains(
        #""modules":[{"id":"A","mark":null,"voided":true},{"id":"B","mark":"35.50","voided":false}]"#))
  }

  @Test("while codes are closed nobody's modules are told, and what is open names codes")
  func blind() throws {
    let hall = try Hall.marked(["001"])
    try hall.act(.enrol(name: "钱伟", duty: .codeKeeper, key: nil, reason: ""))
    try hall.act(.encode(contest: 1, seed: "1", first: 101), by: "钱伟")
    try hall.papers("101", Hall.good)
    let json = try hall.document().text()
    #expect(json.contains(#""practical":null"#) && json.contains(#""modules":null"#))
    #expect(json.contains(#"{"kind":"unverified","entry":null,"detail":"101 B:0"}"#))
  }

  @Test("a contest without a scheme says nothing of papers")
  func none() throws {
    let json = try Hall(["001"]).document().text()
    for member in ["marking", "keyedAgain", "modules"] { #expect(!json.contains("\"\(member)\"")) }
  }
}
