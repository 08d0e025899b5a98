internal import Competition
internal import Desk
internal import Glibc
internal import Terminal

/// `caipan` and `caipan demo`: sit down at the desk.
struct DeskCommand {
  private let folder: String?
  private let theme: String?
  private let mouse: Bool
  private let lock: Int

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.operands.first
    theme = invocation.values[.theme]
    mouse = invocation.has(.mouse)
    lock = try invocation.lock() ?? IdleWatch.usualMinutes
  }

  /// Whether there is a screen to sit down at.
  static var hasScreen: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Opens the desk on a folder, or on the welcome screen where none was named; the status to exit with.
  func run(_ language: Language) throws(CommandProblem) -> Int32 {
    guard Self.hasScreen else { throw .noTerminal }
    if let folder, access(folder, F_OK) != 0 { throw .usage(.unknownCommand(folder), nil) }
    let session = try session(language, folders: folder == nil ? WorkingFolder.competitions : [])
    if let folder { session.open(at: folder) }
    return session.run()
  }

  /// Opens the desk on a folder that is open already.
  func run(_ language: Language, on open: CompetitionFolder) throws(CommandProblem) -> Int32 {
    let session = try session(language, folders: [])
    session.open(open)
    return session.run()
  }

  private func session(_ language: Language, folders: [String]) throws(CommandProblem) -> Session {
    let theme = try ThemeChoice.theme(theme)
    do throws(TerminalError) {
      return try Session(
        language: language, theme: theme, mouse: mouse, lockAfter: lock, folders: folders, program: Program.name)
    } catch {
      throw .terminal(error)
    }
  }
}
