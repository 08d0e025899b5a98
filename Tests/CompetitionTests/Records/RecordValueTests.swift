import Journal
import Testing

@testable import Competition

@Suite struct RecordValueTests {
  @Test(
    "a word that its list has not is refused by the name of its member",
    arguments: [
      ("contest", "stage", #""stage":"final""#, #""stage":"Final""#),
      ("contest", "tier", #""tier":"municipalTwo""#, #""tier":"municipal""#),
      ("contest", "date", "2026-08-14", "2026-02-30"), ("contest", "date", "2026-08-14", "2026-8-14"),
      ("enrol", "duty", "scorekeeper", "cook"), ("enrol", "duty", "scorekeeper", "headReferee"),
      ("enrol", "name", "李敏", ""),
      ("enrolSigner", "duty", "headReferee", "referee"),
      ("imported", "what", #""what":"marks""#, #""what":"papers""#),
      ("contestant", "sex", "female", "F"), ("contestant", "level", #""level":"advanced""#, #""level":"expert""#),
      ("contestant", "union", "yes", "true"), ("contestant", "entry", #""entry":"017""#, #""entry":"""#),
      ("contestant", "name", "王晓燕", ""),
      ("mark", "value", "92.50", "92.5"), ("mark", "value", "92.50", "92"), ("mark", "value", "92.50", "092.50"),
      ("mark", "value", "92.50", ".50"), ("mark", "value", "92.50", "-2.50"), ("mark", "value", "92.50", "92.500"),
      ("mark", "value", "92.50", "９2.50"), ("mark", "value", "92.50", ""), ("mark", "value", "92.50", "absent"),
      ("status", "status", "disqualified", "notSat"), ("status", "status", "disqualified", ""),
      ("undo", "value", #""value":"""#, #""value":"registered""#), ("undo", "value", #""value":"""#, #""value":"1""#),
      ("undo", "value", #""theory""#, #""status""#),
      ("ruling", "total", "90.35", "90.3"), ("ruling", "total", "90.35", "090.35"), ("ruling", "keys", "92.00", "92"),
      ("fact", "fact", #""levels""#, #""level""#), ("fact", "fact", #""levels""#, #""check:""#),
      ("fact", "fact", #""levels""#, #""check:a:b""#), ("fact", "value", "beginner:technician", "technician:beginner"),
      ("fact", "value", "beginner:technician", "初级工:技师"), ("fact", "value", "beginner:technician", "yes"),
      ("particulars", "level", #""level":"none""#, #""level":"nothing""#),
      ("particulars", "birth", "1990-02-28", "1990-02-30"), ("particulars", "post", "worker", "waiter"),
      ("particulars", "consent", #""consent":"yes""#, #""consent":"true""#),
      ("particulars", "group", "student", "pupil"), ("particulars", "titles", "手;五", "手;;五"),
      ("particulars", "titles", "手;五", "手;none;五"), ("particulars", "titles", "市级", ";市级"),
      ("waiver", "rule", "employed", ""), ("waiver", "reason", "公务员岗位竞赛", ""),
      ("replacement", "entering", "023", "017"), ("replacement", "leaving", "017", ""),
      ("replacement", "reason", "因病", ""), ("winner", "occupation", "咖啡师", ""), ("winner", "year", "2025", "20250"),
      ("ruling", "order", #"["023","017"]"#, #"["023"]"#), ("ruling", "order", #"["023","017"]"#, #"["023","023"]"#),
    ])
  func words(kind: String, member: String, old: String, new: String) throws {
    try expect(member, kind, old, new)
  }

  @Test(
    "a record's name is 16 hex digits and a number, and nothing else",
    arguments: [
      "", ":", ":41", "3fa85f6457174562", "3fa85f6457174562:", "3fa85f6457174562:+41", "3fa85f6457174562:041",
      "3fa85f6457174562:-1", "3fa85f6457174562:4 1", "3fa85f6457174562:41:1", "3FA85F6457174562:41",
      "3fa85f645717456:41", "3fa85f6457174562:281474976710656", "3fa85f6457174562:99999999999999999999", "A1:41",
    ])
  func refs(spelling: String) throws {
    try expect("replaces", "mark", "3fa85f6457174562:41", spelling)
    try expect("undoes", "undo", #""undoes":"3fa85f6457174562:7""#, #""undoes":"\#(spelling)""#)
  }

  @Test(
    "hex is lower case and of its length",
    arguments: [
      ("enrolSigner", "key", String(repeating: "7d", count: 32)),
      ("enrolSigner", "salt", String(repeating: "01", count: 16)),
      ("enrolSigner", "nonce", String(repeating: "02", count: 24)),
      ("enrolSigner", "box", String(repeating: "ef", count: 48)),
      ("imported", "sha256", String(repeating: "a0", count: 32)),
      ("signOff", "signature", String(repeating: "5c", count: 64)),
      ("reopen", "signature", String(repeating: "5c", count: 64)),
    ])
  func hex(kind: String, member: String, good: String) throws {
    let bad = [
      "", String(good.dropLast()), good + "00", "g" + good.dropFirst(), "é" + good.dropFirst(2), "A" + good.dropFirst(),
    ]
    for other in bad { try expect(member, kind, "\"\(good)\"", "\"\(other)\"") }
  }

  @Test(
    "contests count from one and other counts from nothing",
    arguments: [
      ("contest", "contest", #""contest":1"#, #""contest":0"#), ("mark", "contest", #""contest":1"#, #""contest":-1"#),
      ("contestant", "contest", #""contest":1"#, #""contest":0"#),
      ("signOff", "contest", #""contest":1"#, #""contest":0"#),
      ("imported", "taken", #""taken":60"#, #""taken":-1"#), ("imported", "skipped", #""skipped":0"#, #""skipped":-1"#),
      ("enrolSigner", "passes", #""passes":3"#, #""passes":0"#),
      ("enrolSigner", "memory", #""memory":268435456"#, #""memory":-9007199254740992"#),
    ])
  func counts(kind: String, member: String, old: String, new: String) throws {
    try expect(member, kind, old, new)
  }

  @Test(
    "an integer beyond 2^53 is no number of a journal",
    arguments: ["9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775809"])
  func hugeIntegers(number: String) throws {
    let sample = try #require(EveryKind.named("mark"))
    let body = sample.body.replacing(#""contest":1"#, with: #""contest":\#(number)"#)
    #expect(throws: RecordProblem.self) { try Record(kind: "mark", body: Array(body.utf8)[...]) }
  }

  @Test(
    "no text breaks its line or turns what follows, however it is escaped",
    arguments: ["\\u0000", "\\u0009", "\\u000a", "\\u001b", "\\u007f", "\\u0085", "\\u2028", "\\u202e", "\\u2066"])
  func brokenLines(escape: String) throws {
    for (kind, member) in [
      ("competition", "title"), ("contest", "event"), ("contest", "committee"), ("enrol", "name"), ("enrol", "reason"),
      ("contestant", "entry"), ("contestant", "name"), ("contestant", "unit"), ("contestant", "identity"),
      ("contestant", "remark"), ("mark", "entry"), ("mark", "reason"), ("status", "reason"), ("ruling", "referee"),
      ("ruling", "reason"), ("reopen", "reason"), ("imported", "file"), ("fact", "reason"),
      ("particulars", "residence"), ("particulars", "team"), ("particulars", "titles"), ("waiver", "reason"),
      ("replacement", "reason"), ("winner", "name"),
    ] {
      try expect(member, kind, #""\#(member)":""#, #""\#(member)":"\#(escape)"#)
    }
    try expect("order", "ruling", #"["023""#, #"["023\#(escape)""#)
  }

  @Test("what an undo of a status restores is a status")
  func undoOfStatus() throws {
    for value in ["registered", "absent", "withdrawn", "disqualified", "void"] {
      let record = Record.undo(
        UndoRecord(
          contest: 1, entry: "017", cell: UndoRecord.status, value: value, undoes: "3fa85f6457174562:7", replaces: []))
      #expect(try Record(kind: "undo", body: record.entry(by: "").body[...]) == record)
    }
  }

  private func expect(_ member: String, _ kind: String, _ old: String, _ new: String) throws {
    let sample = try #require(EveryKind.named(kind))
    let places = sample.body.ranges(of: old)
    try #require(!places.isEmpty, "\(kind) has no \(old)")
    let body = sample.body.replacing(old, with: new, maxReplacements: 1)
    #expect(throws: RecordProblem.value(member: member), "\(body)") {
      try Record(kind: kind, body: Array(body.utf8)[...])
    }
  }
}
