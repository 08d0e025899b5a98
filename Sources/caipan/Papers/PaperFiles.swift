internal import Competition
internal import Papers
internal import Scoring

/// A folder that papers are put into.
struct PaperFiles {
  private let folder: String
  private let hasSeveralContests: Bool

  /// The folder for papers of a competition; it is made where it is not there.
  init(in folder: String, of state: CompetitionState) throws(CommandProblem) {
    hasSeveralContests = state.contests.count > 1
    do throws(WriteProblem) { try OutputFile.makeFolder(folder) } catch { throw .output(error, at: folder) }
    self.folder = folder
  }

  /// Where a paper stands, and what became of it.
  struct File {
    /// The name without the folder.
    let name: String
    /// Name and folder.
    let path: String
    /// Whether it was there already.
    let outcome: OutputFile.Outcome
  }

  /// Makes a paper into a file; one of the same name that holds something else is left alone.
  func write(_ paper: Paper, as form: PaperForm) throws(CommandProblem) -> File {
    let name = PaperFileName(paper, as: form, amongSeveral: hasSeveralContests).text
    let path = "\(folder)/\(name)"
    let bytes = try paper.made(into: form)
    do throws(WriteProblem) {
      return File(name: name, path: path, outcome: try OutputFile.write(bytes, to: path))
    } catch {
      throw .output(error, at: path)
    }
  }
}

extension Paper {
  /// The paper as a file's bytes.
  func made(into form: PaperForm) throws(CommandProblem) -> [UInt8] {
    do throws(PaperProblem) { return try bytes(as: form) } catch { throw .paper(error, kind) }
  }
}
