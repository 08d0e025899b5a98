internal import Scoring

/// What is wrong with a command as it was typed.
enum UsageProblem: Error, Hashable, Sendable {
  case unknownCommand(String)
  case unknownOption(String)
  /// The option is none of this command's.
  case notForCommand(Option)
  /// The competition is there already, and this was settled when it was founded.
  case onlyForFounding(Option)
  /// The option means nothing for this of a command's words.
  case notFor(Option, String)
  case missingValue(Option)
  /// A switch was given a value, `--dry-run=yes`.
  case unexpectedValue(Option)
  case optionTwice(Option)
  case missingOption(Option)
  case missingOperand(Operand)
  case tooManyOperands(String)
  case badValue(Option, String)
  /// The plan of prizes is none.
  case prizes(PrizePlanProblem)
  case badOperand(Operand, String)
}
