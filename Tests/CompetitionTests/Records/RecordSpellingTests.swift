import Journal
import SimulatedDisk
import Testing

@testable import Competition

@Suite struct RecordSpellingTests {
  @Test("a record has one body, and the body gives the record back", arguments: EveryKind.all)
  func roundTrip(_ sample: EveryKind) throws {
    #expect(sample.record.kind == sample.kind)
    #expect(String(decoding: sample.record.entry(by: "李敏").body, as: UTF8.self) == sample.body)
    #expect(try read(sample.kind, sample.body) == sample.record)
  }

  @Test("the list of kinds is closed, and none of them is the journal's own")
  func kinds() {
    #expect(EveryKind.all.map(\.kind) == Record.Form.allCases.map(\.rawValue))
    for kind in ["genesis", "open", "resume", "seen", "close", "Mark", "", "marks", "rulebook "] {
      #expect(throws: RecordProblem.unknownKind) { try read(kind, "{}") }
    }
  }

  @Test("members have their one order, none is missing and none is more", arguments: EveryKind.all)
  func members(_ sample: EveryKind) throws {
    let members = try members(of: sample.body)
    for place in members.indices {
      var fewer = members
      fewer.remove(at: place)
      refused(sample.kind, body(fewer))
      for extra in [members[place], #""note":"x""#, #""zzz":0"#] {
        var more = members
        more.insert(extra, at: place)
        refused(sample.kind, body(more))
        refused(sample.kind, body(members + [extra]))
      }
      var swapped = members
      swapped.swapAt(place, (place + 1) % members.count)
      if swapped != members { refused(sample.kind, body(swapped)) }
    }
  }

  @Test("a number is no text and a text no number, and nothing is null", arguments: EveryKind.all)
  func valueKinds(_ sample: EveryKind) throws {
    let members = try members(of: sample.body)
    for place in members.indices {
      let parts = members[place].split(separator: ":", maxSplits: 1)
      let (name, value) = (String(parts[0]), String(parts[1]))
      let others =
        switch value.first {
        case "\"": ["1", "null", "true", "[\(value)]", "{}"]
        case "[": ["\"\"", "1", "null", "{}", "[1]", "[null]", "[\"\",]"]
        case _: ["\"\(value)\"", "\(value).0", "0\(value)", "+\(value)", "\(value)e0", "null", "[\(value)]"]
        }
      for other in others {
        var changed = members
        changed[place] = "\(name):\(other)"
        refused(sample.kind, body(changed))
      }
    }
  }

  @Test("white space, another escape, another normal form or a byte more is another spelling", arguments: EveryKind.all)
  func bytes(_ sample: EveryKind) {
    let text = sample.body
    refused(sample.kind, " " + text)
    refused(sample.kind, text + " ")
    refused(sample.kind, text + "{}")
    refused(sample.kind, String(text.dropLast()))
    refused(sample.kind, "\u{FEFF}" + text)
    let spellings = [
      (":", ": "), ("\",", "\", "), ("\":\"", "\":\"e\u{301}"), ("\":\"", "\":\"\\u0041"), ("\":\"", "\":\"\\n"),
      ("\":\"", "\":\"\\/"), ("\":\"", "\":\"\t"),
    ]
    for (old, new) in spellings where text.contains(old) {
      refused(sample.kind, text.replacing(old, with: new))
    }
    #expect(throws: RecordProblem.self) {
      try Record(kind: sample.kind, body: Array(text.utf8.dropLast(2) + [0xFF, 0x22, 0x7D])[...])
    }
  }

  @Test("whatever bytes are read as a record, they are its one spelling", arguments: EveryKind.all)
  func wildBytes(_ sample: EveryKind) {
    var generator = SeededGenerator(seed: 7)
    let whole = Array(sample.body.utf8)
    var read = 0
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[at] = whole.randomElement(using: &generator) ?? 0
        case 2: bytes.remove(at: at)
        default: bytes.insert(whole.randomElement(using: &generator) ?? 0, at: at)
        }
      }
      guard let record = try? Record(kind: sample.kind, body: bytes[...]) else { continue }
      read += 1
      #expect(record.entry(by: "").body == bytes)
    }
    #expect(read > 0)
  }

  private func read(_ kind: String, _ body: String) throws -> Record {
    try Record(kind: kind, body: Array(body.utf8)[...])
  }

  private func refused(_ kind: String, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(throws: RecordProblem.self, "\(kind) \(body)", sourceLocation: sourceLocation) { try read(kind, body) }
  }

  /// The members of a flat object, each as it is written.
  private func members(of body: String) throws -> [String] {
    var members: [String] = []
    var member = ""
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    for character in body {
      if !isQuoted, "[{".contains(character) { depth += 1 }
      if !isQuoted, "]}".contains(character) { depth -= 1 }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
      if depth == 1, !isQuoted, character == "," {
        members.append(member)
        member = ""
      } else if !(depth == 1 && !isQuoted && character == "{"), depth > 0 {
        member.append(character)
      }
    }
    members.append(member)
    try #require(self.body(members) == body)
    return members
  }

  private func body(_ members: [String]) -> String { "{" + members.joined(separator: ",") + "}" }
}
