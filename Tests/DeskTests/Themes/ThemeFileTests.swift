import Scoring
import Terminal
import Testing
import Themes

@testable import Desk

@Suite("Theme files")
struct ThemeFileTests {
  /// A file with every role in one look, but for those given.
  private func file(_ looks: [String: String] = [:], without: Role? = nil) -> [UInt8] {
    var roles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0.rawValue, "terminal") })
    if let without { roles[without.rawValue] = nil }
    roles.merge(looks) { $1 }
    let members = roles.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }.joined(separator: ",")
    return Array(#"{"name":"test","title":{"zh":"试","en":"Test"},"roles":{\#(members)}}"#.utf8)
  }

  @Test("Looks are colours, a background, attributes")
  func looks() throws {
    let theme = try ThemeFile.read(
      file(["text": "white on #1b1f27", "alarm": "231 on red bold underline", "dim": "terminal dim", "edit": "#FFFFFF"])
    )
    #expect(theme.name == "test")
    #expect(theme[.text] == Look(foreground: .palette(7), background: .rgb(0x1B, 0x1F, 0x27)))
    #expect(
      theme[.alarm] == Look(foreground: .palette(231), background: .palette(1), attributes: [.bold, .underline]))
    #expect(theme[.dim] == Look(attributes: .dim))
    #expect(theme[.edit] == Look(foreground: .rgb(255, 255, 255)))
  }

  @Test("Each role is needed", arguments: Role.allCases)
  func missing(role: Role) {
    #expect(throws: ThemeProblem(path: "roles.\(role.rawValue)", fault: .missing)) {
      try ThemeFile.read(file(without: role))
    }
  }

  @Test("A role that does not exist is refused by its path")
  func unknown() {
    #expect(throws: ThemeProblem(path: "roles.blink", fault: .unknown)) { try ThemeFile.read(file(["blink": "red"])) }
  }

  @Test(
    "What is no look is refused by its path",
    arguments: [
      "", "pink", "256", "-1", "#12345", "#12345g", "#+12345", "red on", "red on pink", "red blinking", "on red",
    ])
  func badLook(look: String) {
    #expect(throws: ThemeProblem(path: "roles.text", fault: .noLook)) { try ThemeFile.read(file(["text": look])) }
  }

  @Test("What is no theme at all is refused")
  func noTheme() {
    func read(_ text: String) throws(ThemeProblem) -> Theme { try ThemeFile.read(Array(text.utf8)) }
    #expect(throws: ThemeProblem(path: "", fault: .missing)) { try read("[]") }
    #expect(throws: ThemeProblem(path: "name", fault: .missing)) { try read("{}") }
    #expect(throws: ThemeProblem(path: "roles", fault: .missing)) { try read(#"{"name":"x"}"#) }
    #expect(throws: ThemeProblem(path: "colours", fault: .unknown)) { try read(#"{"name":"x","colours":{}}"#) }
    #expect(throws: ThemeProblem.self) { try read("{") }
    #expect(throws: ThemeProblem(path: "", fault: .tooLong(mostBytes: ThemeFile.mostBytes))) {
      try ThemeFile.read([UInt8](repeating: 0x20, count: ThemeFile.mostBytes + 1))
    }
  }

  @Test("A problem becomes a sentence with the path, in both languages")
  func sentences() {
    let words = Words.themeProblem(ThemeProblem(path: "roles.text", fault: .noLook))
    #expect(words.zh == "配色 roles.text：应写作 前景色 on 背景色 属性，如 white on red bold")
    #expect(words.en == "the theme, roles.text: should read: colour on colour attributes, as in white on red bold")
  }
}
