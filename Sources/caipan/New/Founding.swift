internal import Competition
internal import Scoring

/// Founds a competition of one contest in a folder.
enum Founding {
  /// Founds under a rulebook, given as its JSON text.
  static func create(
    at folder: String, title: String, rulebook: String, _ setUp: ContestSetUp, station: String = Program.station,
    program: String
  ) throws(FolderProblem) -> CompetitionFolder {
    let id = CompetitionID.of(
      folder: folder, day: Moment.day(WallClock.milliseconds), random: .random(in: 0...UInt32.max))
    return try CompetitionFolder.create(
      at: folder, id: id, founding: .found(title: title, rulebook: rulebook, setUp), station: station,
      program: program)
  }

  /// A rulebook that this program names itself, so that a wrong id is its own mistake and no test gets past it.
  static func carried(_ id: String) -> Rulebook {
    guard let rulebook = Rulebook.builtIn(id: id) else { fatalError("no built-in rulebook \(id)") }
    return rulebook
  }
}
