import Testing

@testable import Competition

/// What records of papers, judges, codes and PINs can't say.
@Suite struct PaperRecordValueTests {
  @Test(
    "a word that its list has not is refused by the name of its member",
    arguments: [
      ("judge", "id", #""id":"J1""#, #""id":"""#), ("judge", "name", "钱评", ""), ("judge", "seats", "A:1", "A:0"),
      ("judge", "seats", "A:1", "A:16"), ("judge", "seats", "A:1", ":1"), ("judge", "seats", "A:1", "B:15"),
      ("recusal", "of", "017", ""), ("recusal", "judge", "J1", ""), ("recusal", "decision", "stepsAside", "leaves"),
      ("recusal", "decidedBy", "张伟", ""), ("recusal", "reason", "师徒", ""), ("draw", "seed", "dawn", ""),
      ("draw", "stations", ":6", ":0"), ("draw", "table", "d1d1", "d1"), ("codes", "seed", "deal", ""),
      ("codes", "layer", ":2", ":0"), ("codes", "first", ":501", ":0"), ("codes", "table", "c0c0", "C0C0"),
      ("decode", "layer", ":2", ":0"), ("decode", "witness", "孙正", ""), ("pin", "name", "李敏", ""),
      ("pin", "salt", "0101", "01"), ("pin", "check", "efef", "ef"), ("pin", "passes", ":2", ":0"),
      ("pin", "memory", ":2,", ":17,"), ("pin", "memory", "67108864", "8191"),
      ("pin", "memory", "67108864", "8589934592"),
      ("score", "of", "501", ""), ("score", "judge", #""judge":2"#, #""judge":-1"#),
      ("score", "keying", "third", "fourth"),
      ("score", "value", #""2.50""#, #""2.5""#), ("score", "undoes", #""value":"2.50""#, #""value":"""#),
      ("penalty", "rule", "late", ""), ("penalty", "count", ":2", ":-1"), ("penalty", "decidedBy", "张伟", ""),
      ("penalty", "reason", "迟到", ""), ("spread", "marks", "3.00", "3"), ("spread", "value", "2.00", "2"),
      ("spread", "reason", "看录像", ""), ("paper", "step", "received", "lost"), ("paper", "count", ":60", ":-60"),
      ("sample", "seed", "noon", ""), ("sample", "drawn", "503", ""),
    ])
  func words(kind: String, member: String, old: String, new: String) throws {
    let sample = try #require(EveryKind.named(kind))
    try #require(sample.body.contains(old), "\(kind) has no \(old)")
    let body = sample.body.replacing(old, with: new, maxReplacements: 1)
    #expect(throws: RecordProblem.value(member: member), "\(body)") {
      try Record(kind: kind, body: Array(body.utf8)[...])
    }
  }
}
