internal import Competition
internal import Desk

/// `caipan demo`: the sample competition, made where there is none, and opened.
struct DemoCommand {
  private let folder: String
  private let size: Int
  private let desk: DeskCommand

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.operands.first ?? Sample.folder
    size = try invocation.size() ?? Sample.size
    desk = try DeskCommand(invocation)
  }

  /// Makes the sample, or leaves the competition that is there as it is, and opens the desk on it; the exit status.
  ///
  /// Without a terminal the sample is made all the same, and where it is is said.
  func run(_ language: Language) throws(CommandProblem) -> Int32 {
    let open: CompetitionFolder
    do throws(FolderProblem) {
      open = try Sample.make(at: folder, size: size, program: Program.name)
    } catch {
      throw CommandProblem(making: error, at: folder)
    }
    guard !DeskCommand.hasScreen else { return try desk.run(language, on: open) }
    open.close()
    try Output.standard.write(lines: [Words.sampleMade(in: folder)(language)])
    return ExitStatus.done.rawValue
  }
}
