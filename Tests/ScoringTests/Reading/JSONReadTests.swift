import Scoring
import Testing

@Suite struct JSONReadTests {
  private func read(_ text: String, deepest: Int = 32) throws -> JSON {
    try JSON.read(Array(text.utf8), deepest: deepest)
  }

  @Test("values keep the order of members and the spelling of numbers")
  func values() throws {
    let json = try read(#" { "b": [1, -0.50, 6.02E+23], "a": {"x": null}, "": [true, false], "e": [], "o": {} } "#)
    guard case .object(let members) = json else {
      Issue.record("no object: \(json)")
      return
    }
    #expect(members.map(\.name) == ["b", "a", "", "e", "o"])
    #expect(json["b"] == .array([.number("1"), .number("-0.50"), .number("6.02E+23")]))
    #expect(json["a"]?["x"] == .null)
    #expect(json[""] == .array([.bool(true), .bool(false)]))
    #expect(json["e"] == .array([]))
    #expect(json["o"] == .object([]))
    #expect(json["x"] == nil)
    #expect(json["b"]?["x"] == nil)
  }

  @Test("escapes are resolved, pairs of surrogates joined")
  func escapes() throws {
    let json = try read(#""\" \\ \/ \b \f \n \r \t \u4E2d \ud83d\uDE00 é 中""#)
    #expect(json == .string("\" \\ / \u{8} \u{C} \n \r \t 中 😀 é 中"))
  }

  @Test("a byte order mark is passed over, and no column")
  func byteOrderMark() throws {
    #expect(try JSON.read([0xEF, 0xBB, 0xBF] + Array("1".utf8)) == .number("1"))
    #expect(throws: JSONProblem(line: 1, column: 2, what: .trailingText)) {
      try JSON.read([0xEF, 0xBB, 0xBF] + Array("1x".utf8))
    }
  }

  @Test(
    "what is no JSON is told with line and column",
    arguments: [
      ("", 1, 1, .unexpectedEnd), ("  \n ", 2, 2, .unexpectedEnd), ("{", 1, 2, .unexpectedEnd),
      ("[1,", 1, 4, .unexpectedEnd), (#""abc"#, 1, 5, .unexpectedEnd), ("tru", 1, 4, .unexpectedEnd),
      ("[1 2]", 1, 4, .unexpectedByte(UInt8(ascii: "2"))), ("[1,]", 1, 4, .unexpectedByte(UInt8(ascii: "]"))),
      (#"{"a" 1}"#, 1, 6, .unexpectedByte(UInt8(ascii: "1"))), ("{1: 2}", 1, 2, .unexpectedByte(UInt8(ascii: "1"))),
      (#"{"a": 1,}"#, 1, 9, .unexpectedByte(UInt8(ascii: "}"))), ("True", 1, 1, .unexpectedByte(UInt8(ascii: "T"))),
      ("nul1", 1, 4, .unexpectedByte(UInt8(ascii: "1"))), ("'a'", 1, 1, .unexpectedByte(UInt8(ascii: "'"))),
      ("// a", 1, 1, .unexpectedByte(UInt8(ascii: "/"))), ("NaN", 1, 1, .unexpectedByte(UInt8(ascii: "N"))),
      ("[\n  \"中文\", x]", 2, 9, .unexpectedByte(UInt8(ascii: "x"))),
      ("1 2", 1, 3, .trailingText), ("{}\n}", 2, 1, .trailingText), ("1\u{0}", 1, 2, .trailingText),
      ("01", 1, 1, .badNumber), ("-", 1, 1, .badNumber), ("1.", 1, 1, .badNumber), ("[ 1e]", 1, 3, .badNumber),
      ("-.5", 1, 1, .badNumber), ("1e+", 1, 1, .badNumber), ("-00", 1, 1, .badNumber),
      ("\"a\nb\"", 1, 3, .controlCharacter(0x0A)), ("\"\u{0}\"", 1, 2, .controlCharacter(0)),
      ("\"\u{1B}[2J\"", 1, 2, .controlCharacter(0x1B)),
      (#""\x41""#, 1, 2, .badEscape), (#""\u12G4""#, 1, 2, .badEscape), (#""\u００００""#, 1, 2, .badEscape),
      (#""\ud83d""#, 1, 2, .loneSurrogate), (#""\ude00\ud83d""#, 1, 2, .loneSurrogate),
      (#""\ud83d\u0041""#, 1, 2, .loneSurrogate), (#""\ud83dx""#, 1, 2, .loneSurrogate),
      (#"{"a": 1, "b": 2, "a": 3}"#, 1, 18, .duplicateMember("a")),
      (#"{"a": 1, "\u0061": 2}"#, 1, 10, .duplicateMember("a")),
    ] as [(String, Int, Int, JSONProblem.What)])
  func refuses(_ text: String, _ line: Int, _ column: Int, _ what: JSONProblem.What) {
    #expect(throws: JSONProblem(line: line, column: column, what: what)) { try read(text) }
  }

  @Test(
    "what is no UTF-8: stray, overlong, surrogate, beyond Unicode, cut off",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0xFF],
    ] as [[UInt8]])
  func badUTF8(_ bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(throws: JSONProblem(line: 1, column: 3, what: .badUTF8)) {
      try JSON.read([quote, UInt8(ascii: "a")] + bytes + [quote])
    }
  }

  @Test("nesting is bounded, so that no text can exhaust the stack")
  func depth() throws {
    #expect(try read("[[[]]]", deepest: 3) == .array([.array([.array([])])]))
    #expect(throws: JSONProblem(line: 1, column: 4, what: .tooDeep(most: 3))) { try read("[[[[]]]]", deepest: 3) }
    let bomb = String(repeating: #"{"a":["#, count: 100_000)
    #expect(throws: JSONProblem(line: 1, column: 97, what: .tooDeep(most: 32))) { try read(bomb) }
  }

  @Test("no prefix of a text is taken for the whole, and none traps")
  func prefixes() {
    let text = Array(#"{"a": [1, -2.5e3, "中\n\ud83d\ude00", true, null], "b": {"c": false}}"#.utf8)
    for length in text.indices {
      #expect(throws: JSONProblem.self) { try JSON.read(Array(text[..<length])) }
    }
  }
}
