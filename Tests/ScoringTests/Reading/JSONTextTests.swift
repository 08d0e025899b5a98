import Scoring
import Testing

@Suite struct JSONTextTests {
  private let json = JSON.object([
    JSON.Member(name: "name", value: .string("王\"晓\"\\燕\n\u{1B}")),
    JSON.Member(name: "marks", value: .array([.number("92.50"), .null, .bool(true), .bool(false)])),
    JSON.Member(name: "none", value: .array([])), JSON.Member(name: "empty", value: .object([])),
  ])

  @Test("nothing that could move a cursor or turn the writing is written as it is")
  func safeToShow() {
    let text = JSON.string("\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}\u{2066}王").text()
    #expect(text == #""\u001b\u007f\u009b\u2028\u202e\u2066王""#)
  }

  @Test("on one line, without blanks")
  func compact() {
    #expect(
      json.text()
        == #"{"name":"王\"晓\"\\燕\n\u001b","marks":[92.50,null,true,false],"none":[],"empty":{}}"#)
  }

  @Test("pretty, one member a line")
  func pretty() {
    #expect(
      json.text(pretty: true) == #"""
        {
          "name": "王\"晓\"\\燕\n\u001b",
          "marks": [
            92.50,
            null,
            true,
            false
          ],
          "none": [],
          "empty": {}
        }
        """#)
  }

  @Test("what is written is read back the same", arguments: [true, false])
  func roundTrip(_ pretty: Bool) throws {
    #expect(try JSON.read(Array(json.text(pretty: pretty).utf8)) == json)
    let controls = JSON.string(String(String.UnicodeScalarView((0..<0x30).compactMap(Unicode.Scalar.init(_:)))))
    #expect(try JSON.read(Array(controls.text(pretty: pretty).utf8)) == controls)
  }
}
