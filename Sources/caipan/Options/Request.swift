internal import Desk

/// What a command line asks for.
enum Request: Hashable, Sendable {
  case run(Invocation)
  case help(Command?)
  case version

  /// Reads the arguments behind the program's name.
  ///
  /// Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them, and what follows it is neither an
  /// option nor a command's word. A value that begins with a hyphen needs the second form.
  init(reading arguments: [String]) throws(UsageProblem) {
    var words: [String] = []
    var values: [Option: String] = [:]
    var wordsBeforeEnd: Int?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if wordsBeforeEnd != nil || argument == "-" || !argument.hasPrefix("-") {
        words.append(argument)
      } else if argument == "--" {
        wordsBeforeEnd = words.count
      } else {
        let (option, value) = try Request.option(argument, &rest)
        guard values.updateValue(value, forKey: option) == nil else { throw .optionTwice(option) }
      }
    }
    if let language = values[.lang], Language(rawValue: language) == nil { throw .badValue(.lang, language) }
    let canBeCommand = words.first != nil && wordsBeforeEnd != 0
    let command = canBeCommand ? Command(word: words[0]) : nil
    if values[.help] != nil {
      self = .help(command)
    } else if values[.version] != nil {
      self = .version
    } else {
      let operands = command == nil ? words : Array(words.dropFirst())
      self = .run(try Invocation(checked: command ?? .desk, operands, values))
    }
  }

  private static func option(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) -> (Option, String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard argument.hasPrefix("--"), let option = Option(rawValue: String(parts[0].dropFirst(2))) else {
      throw .unknownOption(parts[0])
    }
    guard option.row.argument != nil else {
      guard parts.count == 1 else { throw .unexpectedValue(option) }
      return (option, "")
    }
    if parts.count == 2 { return (option, parts[1]) }
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { throw .missingValue(option) }
    rest.removeFirst()
    return (option, next)
  }
}

extension Invocation {
  fileprivate init(
    checked command: Command, _ operands: [String], _ values: [Option: String]
  ) throws(UsageProblem) {
    let row = command.row
    let known = Command.everywhere + row.required + row.optional
    if let foreign = Option.allCases.first(where: { values[$0] != nil && !known.contains($0) }) {
      throw .notForCommand(foreign)
    }
    if operands.count > row.operands.count, !row.lastRepeats {
      throw command == .desk ? .unknownCommand(operands[0]) : .tooManyOperands(operands[row.operands.count])
    }
    if operands.count < row.operands.count - (row.lastIsOptional ? 1 : 0) {
      throw .missingOperand(row.operands[operands.count])
    }
    if let missing = row.required.first(where: { values[$0] == nil }) { throw .missingOption(missing) }
    self.init(command: command, operands: operands, values: values)
  }
}
