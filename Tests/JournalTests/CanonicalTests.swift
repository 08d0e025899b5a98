import Journal
import Testing

@Suite struct CanonicalTests {
  @Test("what is written is read back, member by member")
  func roundTrip() throws {
    let body = CanonicalWriter.object {
      $0.member("entry", "017")
      $0.member("judges", ["李敏", "a\"b\\c\u{1b}"])
      $0.member("count", -12)
      $0.member("none", [])
      $0.member("old", object: { $0.member("value", "0.00") })
      $0.member("cells", objects: [1, 2]) { $0.member("n", $1) }
    }
    #expect(
      String(decoding: body, as: UTF8.self) == #"{"entry":"017","judges":["李敏","a\"b\\c\u001b"],"count":-12,"#
        + #""none":[],"old":{"value":"0.00"},"cells":[{"n":1},{"n":2}]}"#)
    var reader = CanonicalReader(body)
    try reader.object()
    #expect(try reader.string("entry") == "017")
    #expect(try reader.strings("judges") == ["李敏", "a\"b\\c\u{1b}"])
    #expect(!reader.has("value"))
    #expect(reader.has("count"))
    #expect(try reader.integer("count") == -12)
    #expect(try reader.strings("none") == [])
    let old = try reader.object("old") { inner throws(CanonicalError) in try inner.string("value") }
    #expect(old == "0.00")
    let cells = try reader.objects("cells") { inner throws(CanonicalError) in try inner.integer("n") }
    #expect(cells == [1, 2])
    try reader.end()
    try CanonicalReader.check(body[...])
  }

  @Test(
    "one value has one spelling",
    arguments: [
      (#"{"a":"\/"}"#, CanonicalFault.escape, 6), (#"{"a":"\n"}"#, .escape, 6), (#"{"a":"\u001B"}"#, .escape, 6),
      (#"{"a":"\u0041"}"#, .escape, 6), ("{\"a\":\"\t\"}", .unescaped, 6), ("{\"a\":\"\u{85}\"}", .unescaped, 6),
      ("{\"a\":\"\u{202E}\"}", .unescaped, 6), ("{\"a\":\"\u{2069}\"}", .unescaped, 6),
      ("{\"a\":\"e\u{301}\"}", .normalisation, 6), ("{\"a\":\"\u{212B}\"}", .normalisation, 6),
      (#"{"a":01}"#, .integer, 5), (#"{"a":-0}"#, .integer, 5), (#"{"a":-}"#, .integer, 5),
      (#"{"a":1.5}"#, .unexpected, 6),
      (#"{"a":1e3}"#, .unexpected, 6), (#"{"a":9007199254740993}"#, .integer, 5),
      (#"{"a":99999999999999999999}"#, .integer, 5), (#"{"a":null}"#, .unexpected, 5), (#"{"a":true}"#, .unexpected, 5),
      (#"{ "a":1}"#, .unexpected, 1), (#"{"a" :1}"#, .unexpected, 4), (#"{"a":1,}"#, .unexpected, 7),
      (#"{,"a":1}"#, .unexpected, 1), (#"{"a":[1,]}"#, .unexpected, 8), (#"{"a":1,"a":2}"#, .repeated, 7),
      (#"{"a":1} "#, .trailing, 7), (#"{"a":1"#, .truncated, 6), (#"{"a":"x"#, .truncated, 7), ("", .truncated, 0),
      ("[]", .unexpected, 0),
    ])
  func refused(_ text: String, _ fault: CanonicalFault, _ byte: Int) {
    #expect(throws: CanonicalError(byte: byte, fault: fault)) { try CanonicalReader.check([UInt8](text.utf8)[...]) }
  }

  @Test(
    "only well-formed UTF-8 is text",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE7, 0x22],
      [0xF0, 0x80, 0x80, 0x80], [0x80], [0xC3, 0x28],
    ] as [[UInt8]])
  func encoding(_ bad: [UInt8]) {
    let body = [UInt8](#"{"a":""#.utf8) + bad + [UInt8](#""}"#.utf8)
    #expect(throws: CanonicalError.self) { try CanonicalReader.check(body[...]) }
  }

  @Test("integers reach ±2^53 and no further")
  func integers() throws {
    try CanonicalReader.check([UInt8](#"{"a":9007199254740992,"b":-9007199254740992,"c":0}"#.utf8)[...])
    #expect(throws: CanonicalError.self) { try CanonicalReader.check([UInt8](#"{"a":-9007199254740993}"#.utf8)[...]) }
  }

  @Test("text is brought to normalisation form C before it is written")
  func normalisation() throws {
    // e + U+0301 is é; U+212B ÅNGSTRÖM is Å; U+F900 is the unified 豈; 각 comes from its three jamo.
    let body = CanonicalWriter.object { $0.member("a", "e\u{301}\u{212B}\u{F900}\u{1100}\u{1161}\u{11A8}") }
    #expect(body == [UInt8]("{\"a\":\"\u{E9}\u{C5}\u{8C48}\u{AC01}\"}".utf8))
    try CanonicalReader.check(body[...])
  }

  @Test("members have their fixed order")
  func order() throws {
    var reader = CanonicalReader([UInt8](#"{"b":1,"a":2}"#.utf8))
    try reader.object()
    #expect(throws: CanonicalError(byte: 2, fault: .member(expected: "a"))) { try reader.integer("a") }
    #expect(try reader.integer("b") == 1)
    #expect(throws: CanonicalError(byte: 6, fault: .unexpected)) { try reader.end() }
  }

  @Test("hostile depth and thousands of members are refused, not suffered")
  func hostile() {
    let deep = [UInt8]("{\"a\":".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 60_000)
    #expect(throws: CanonicalError(byte: 37, fault: .depth)) { try CanonicalReader.check(deep[...]) }
    let wide = "{" + (0..<5000).map { "\"m\($0)\":0" }.joined(separator: ",") + ",\"m77\":0}"
    #expect(throws: CanonicalError.self) { try CanonicalReader.check([UInt8](wide.utf8)[...]) }
  }
}
