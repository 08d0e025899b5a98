internal import Scoring
internal import Competition
internal import Desk

/// What was typed, checked against the table.
struct Invocation: Hashable, Sendable {
  /// The command.
  let command: Command
  /// Its operands, as many as the command takes.
  let operands: [String]
  /// Its options with their values; a switch has an empty one.
  let values: [Option: String]

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The folder the command is about; empty where none was given.
  var folder: String { operands.first ?? "" }
}

// MARK: - Values

extension Invocation {
  /// The stage, `nil` where it was not given.
  func stage() throws(UsageProblem) -> Stage? {
    try value(.stage) { Stage(named: $0) }
  }

  /// The tier, `nil` where it was not given.
  func tier() throws(UsageProblem) -> Tier? {
    try value(.tier) { word in Tier(rawValue: word) ?? Tier.allCases.first { $0.zh == word } }
  }

  /// The day of the contest, `nil` where it was not given.
  func date() throws(UsageProblem) -> Day? {
    try value(.date) { Day(iso: $0) }
  }

  /// The number of a record, `nil` where it was not given.
  func at() throws(UsageProblem) -> Int? {
    try value(.at) { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
  }

  /// How many contestants the sample has.
  func size() throws(UsageProblem) -> Int? {
    try value(.size) { Int($0).flatMap { Sample.sizes.contains($0) ? $0 : nil } }
  }

  /// After how many idle minutes the desk locks.
  func lock() throws(UsageProblem) -> Int? {
    try value(.lock) { Int($0).flatMap { IdleWatch.minutes.contains($0) ? $0 : nil } }
  }

  /// How something is printed.
  func format() throws(UsageProblem) -> OutputFormat? {
    try value(.format) { OutputFormat(rawValue: $0) }
  }

  /// What papers are made into.
  func forms() throws(UsageProblem) -> [PaperForm]? {
    try value(.form) { text in
      let forms = text.split(separator: ",", omittingEmptySubsequences: false).map { PaperForm(rawValue: String($0)) }
      let named = forms.compactMap(\.self)
      return named.count == forms.count && Set(named).count == named.count ? named : nil
    }
  }

  /// What is imported.
  func what() throws(UsageProblem) -> ImportCommand.What {
    let word = operands.count > 1 ? operands[1] : ""
    guard let what = ImportCommand.What(rawValue: word) else { throw .badOperand(.what, word) }
    return what
  }

  private func value<Value>(_ option: Option, _ read: (String) -> Value?) throws(UsageProblem) -> Value? {
    guard let text = values[option] else { return nil }
    guard let value = read(text) else { throw .badValue(option, text) }
    return value
  }
}
