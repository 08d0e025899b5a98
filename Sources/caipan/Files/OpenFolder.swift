internal import Competition
internal import Journal

/// A competition that this command writes in, in the name of a person.
struct OpenFolder {
  /// The folder, open for writing.
  let folder: CompetitionFolder
  private let path: String

  /// Opens a folder for writing.
  init(at path: String) throws(CommandProblem) {
    do throws(FolderProblem) {
      folder = try CompetitionFolder(opening: path, program: Program.name)
    } catch {
      throw .folder(error, at: path)
    }
    self.path = path
  }

  /// Records an intent; a person nobody has enrolled yet is enrolled as scorekeeper by a record of its own before it.
  func act(_ intent: Intent, by person: String) throws(CommandProblem) -> [Line] {
    do throws(ActFailure) { return try folder.act(intent, inTheNameOf: person) } catch { throw problem(error) }
  }

  /// Why something could not be recorded here.
  func problem(_ failure: ActFailure) -> CommandProblem {
    switch failure {
    case .refused(let refusal): .refused(refusal, in: folder.state, at: path)
    case .notSaved(let reason): .notSaved(reason, at: path)
    }
  }

  /// Ends the session.
  func close() { folder.close() }
}

extension CompetitionFolder {
  /// Records an intent by a person, who is enrolled first where need be; an empty name is a program.
  ///
  /// What is refused leaves nothing, not even the enrolment.
  func act(_ intent: Intent, inTheNameOf person: String) throws(ActFailure) -> [Line] {
    if !person.isEmpty, state.person(person) == nil, !intent.enrols(person) {
      do throws(Refusal) {
        _ = try state.decide(intent)
      } catch {
        throw .refused(error)
      }
      try enrol(person)
    }
    return try act(intent, by: person)
  }

  /// Enrols a scorekeeper, in nobody's name.
  func enrol(_ person: String) throws(ActFailure) {
    try act(.enrol(name: person, duty: .scorekeeper, key: nil, reason: ""), by: "")
  }
}
