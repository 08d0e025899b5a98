internal import Desk

/// One command with what was typed for it as values, ready to be done.
enum Job {
  case desk(DeskCommand)
  case demo(DemoCommand)
  case new(NewCommand)
  case bringIn(ImportCommand)
  case record(RecordCommand)
  case results(ResultsCommand)
  case explain(ExplainCommand)
  case scheme(SchemeCommand)
  case check(CheckCommand)
  case verify(VerifyCommand)
  case rules(RulesCommand)
  case papers(PapersCommand)
  case archive(ArchiveCommand)

  /// Reads the values; nothing is done yet.
  init(_ invocation: Invocation) throws(UsageProblem) {
    switch invocation.command {
    case .desk: self = .desk(try DeskCommand(invocation))
    case .demo: self = .demo(try DemoCommand(invocation))
    case .new: self = .new(try NewCommand(invocation))
    case .bringIn: self = .bringIn(try ImportCommand(invocation))
    case .record: self = .record(RecordCommand(invocation))
    case .results: self = .results(try ResultsCommand(invocation))
    case .explain: self = .explain(try ExplainCommand(invocation))
    case .scheme: self = .scheme(try SchemeCommand(invocation))
    case .check: self = .check(try CheckCommand(invocation))
    case .verify: self = .verify(VerifyCommand(invocation))
    case .rules: self = .rules(RulesCommand(invocation))
    case .papers: self = .papers(try PapersCommand(invocation))
    case .archive: self = .archive(ArchiveCommand(invocation))
    }
  }

  /// Does it; the exit status.
  func run(_ language: Language) throws(CommandProblem) -> Int32 {
    switch self {
    case .desk(let command): return try command.run(language)
    case .demo(let command): return try command.run(language)
    case .new(let command): try command.run(language)
    case .bringIn(let command): try command.run(language)
    case .record(let command): try command.run(language)
    case .results(let command): try command.run(language)
    case .explain(let command): try command.run(language)
    case .scheme(let command): try command.run(language)
    case .check(let command): return try command.run(language)
    case .verify(let command): try command.run(language)
    case .rules(let command): try command.run(language)
    case .papers(let command): try command.run(language)
    case .archive(let command): try command.run(language)
    }
    return ExitStatus.done.rawValue
  }
}
