internal import Competition
internal import Desk
internal import Glibc

/// The command `caipan`: reads what was typed and has it done.
@main
enum Caipan {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = Language(arguments: arguments, environment: Environment.value)
    do throws(CommandProblem) {
      exit(try answer(to: arguments, language))
    } catch {
      // Where not even this can be written, the status says it.
      try? Output.error.write(lines: ["caipan: " + Words.problem(error)(language)])
      exit(error.status.rawValue)
    }
  }

  /// Does what was asked; the exit status.
  private static func answer(to arguments: [String], _ language: Language) throws(CommandProblem) -> Int32 {
    let request: Request
    do throws(UsageProblem) {
      request = try Request(reading: arguments)
    } catch {
      throw .usage(error, arguments.lazy.compactMap(Command.init(word:)).first)
    }
    switch request {
    case .help(let command): try Output.standard.write(lines: Help(language: language).lines(on: command))
    case .version: try Output.standard.write(lines: ["\(Program.name) (\(Program.format))"])
    case .run(let invocation): return try job(invocation).run(language)
    }
    return ExitStatus.done.rawValue
  }

  private static func job(_ invocation: Invocation) throws(CommandProblem) -> Job {
    do throws(UsageProblem) { return try Job(invocation) } catch { throw .usage(error, invocation.command) }
  }
}
