internal import Competition
internal import Desk
internal import Papers

/// `caipan archive`: packs a competition's journal, rules, signatures and papers into one file.
struct ArchiveCommand {
  private let folder: String
  private let file: String

  /// What was typed, as values.
  init(_ invocation: Invocation) {
    folder = invocation.folder
    file = invocation.operands.count > 1 ? invocation.operands[1] : ""
  }

  /// Writes the archive, unless something else stands under its name, and tells what is in it.
  func run(_ language: Language) throws(CommandProblem) {
    let making = try ArchiveMaking(from: folder)
    // The journal has roster and seeds: whoever has the archive could work out whose a code is.
    if let contest = making.state.contests.first(where: \.codes.isBlind) {
      throw .archiveBlind(contest.setUp, at: folder)
    }
    let bytes = try making.packed()
    let outcome: OutputFile.Outcome
    do throws(WriteProblem) { outcome = try OutputFile.write(bytes, to: file) } catch { throw .output(error, at: file) }
    let told = [
      Words.archived(making.members.count, records: making.state.recordCount), Words.paperMade(file, outcome),
    ]
    try Output.standard.write(lines: told.map { $0(language) })
  }
}
