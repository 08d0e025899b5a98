internal import Desk
internal import Terminal

/// The help, made from the table of commands and options.
struct Help {
  /// The language it is in.
  let language: Language

  /// Help on one command, or on all where none is named.
  func lines(on command: Command?) -> [String] {
    command.map(lines(of:)) ?? overview
  }

  private var overview: [String] {
    let commands = Command.allCases.map { (synopsis(of: $0), $0.row.text(language)) }
    let title = [Words.helpTitle(language), ""]
    let list = [Words.helpCommands(language) + ":"] + commands.flatMap { ["  \($0.0)", "      \($0.1)"] }
    let options = ["", Words.helpOptions(language) + ":"] + rows(of: Command.everywhere + [.version])
    return title + list + options + ["", Words.helpFolderLikeCommand(language), Words.helpStatus(language)]
  }

  private func lines(of command: Command) -> [String] {
    let row = command.row
    let usage = ["\(Words.helpUsage(language)): \(usage(of: command))", "  " + row.text(language)]
    let options = ["", Words.helpOptions(language) + ":"] + rows(of: row.required + row.optional + Command.everywhere)
    guard !row.examples.isEmpty else { return usage + options }
    let examples = row.examples.map { $0(language) }.map { $0.isEmpty ? "" : "  " + $0 }
    return usage + options + ["", row.examplesTitle(language) + ":"] + examples
  }

  /// The command as it is typed: what may be left out stands in brackets.
  func usage(of command: Command) -> String {
    let optional = command.row.optional.map { "[\(Words.typed($0)(language))]" }
    return ([words(of: command)] + optional).joined(separator: " ")
  }

  /// The command in short: of the options only those that must be there.
  private func synopsis(of command: Command) -> String {
    words(of: command) + (command.row.optional.isEmpty ? "" : " …")
  }

  private func words(of command: Command) -> String {
    let row = command.row
    let operands = row.operands.enumerated().map { index, operand in
      let isOptional = row.lastIsOptional && index == row.operands.count - 1
      return isOptional ? "[\(operand.name(language))]" : operand.name(language)
    }
    let required = row.required.map { Words.typed($0)(language) }
    return (["caipan", command.word].compactMap { $0 } + operands + required).joined(separator: " ")
  }

  private func rows(of options: [Option]) -> [String] {
    let typed = options.map { Words.typed($0)(language) }
    let width = typed.map { Width.of($0) }.filter { $0 <= 30 }.max() ?? 0
    return zip(options, typed).flatMap { option, typed in
      let text = option.row.text(language)
      guard Width.of(typed) <= width else {
        return ["  \(typed)", "  " + String(repeating: " ", count: width + 2) + text]
      }
      return ["  " + Width.pad(typed, to: width) + "  " + text]
    }
  }
}
