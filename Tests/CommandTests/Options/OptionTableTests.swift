import Desk
import Scoring
import Testing

@testable import caipan

@Suite struct OptionTableTests {
  @Test("every option says what it does in both languages", arguments: Option.allCases)
  func documented(_ option: Option) {
    let row = option.row
    #expect(row.text.zh.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!row.text.en.isEmpty)
    let english = row.text.en + (row.argument?.en ?? "")
    #expect(english.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("every option belongs to a command, and no command has one twice", arguments: Option.allCases)
  func used(_ option: Option) {
    let uses = Command.allCases.filter { $0.options.contains(option) }
    #expect(!uses.isEmpty || option == .version)
    for command in Command.allCases {
      #expect(Set(command.options).count == command.options.count)
    }
  }

  @Test("a command's help names each of its options and operands", arguments: Command.allCases, Language.allCases)
  func help(of command: Command, in language: Language) {
    let text = Help(language: language).lines(on: command).joined(separator: "\n")
    for option in command.options { #expect(text.contains(option.spelling)) }
    for operand in command.row.operands { #expect(text.contains(operand.name(language))) }
    #expect(text.contains(command.row.text(language)))
  }

  @Test("the help on everything names every command and how the program ends", arguments: Language.allCases)
  func overview(in language: Language) {
    let lines = Help(language: language).lines(on: nil)
    for command in Command.allCases {
      #expect(lines.contains { $0.hasPrefix("  caipan" + (command.word.map { " " + $0 } ?? " [")) })
    }
    #expect(lines.last?.contains("3") == true)
  }
}

extension Command {
  fileprivate var options: [Option] { row.required + row.optional + Command.everywhere }
}
