internal import Competition
internal import Scoring

/// Founds competitions and their contests, each with the facts that are known from the start.
enum Founding {
  /// Founds a competition of one contest in a folder, under a rulebook given as its JSON text.
  ///
  /// What would be refused, of the facts too, is refused before anything is on the disk.
  static func create(
    at folder: String, title: String, rulebook: String, _ setUp: ContestSetUp, facts: [StatedFact] = [],
    by person: String = "", station: String = Program.station, program: String
  ) throws(FolderProblem) -> CompetitionFolder {
    let founding = Intent.found(title: title, rulebook: rulebook, setUp)
    do throws(Refusal) {
      try foretell(facts, of: setUp.contest, in: try CompetitionState().foretold(founding))
    } catch {
      throw .refused(error)
    }
    let id = CompetitionID.of(
      folder: folder, day: Moment.day(WallClock.milliseconds), random: .random(in: 0...UInt32.max))
    let made = try CompetitionFolder.create(
      at: folder, id: id, founding: founding, station: station, program: program)
    do throws(ActFailure) {
      try state(facts, of: setUp.contest, in: made, by: person)
    } catch {
      made.close()
      throw .founding(error)
    }
    return made
  }

  /// Adds a contest to a competition, under the rulebook in force.
  static func add(
    _ setUp: ContestSetUp, facts: [StatedFact], to folder: CompetitionFolder, by person: String
  ) throws(ActFailure) {
    let adding = Intent.addContest(setUp)
    do throws(Refusal) {
      try foretell(facts, of: setUp.contest, in: try folder.state.foretold(adding))
    } catch {
      throw .refused(error)
    }
    _ = try folder.act(adding, inTheNameOf: person)
    try state(facts, of: setUp.contest, in: folder, by: person)
  }

  private static func foretell(
    _ facts: [StatedFact], of contest: Int, in state: CompetitionState
  ) throws(Refusal) {
    guard !facts.isEmpty else { return }
    _ = try state.foretold(.state(contest: contest, facts, reason: ""))
  }

  private static func state(
    _ facts: [StatedFact], of contest: Int, in folder: CompetitionFolder, by person: String
  ) throws(ActFailure) {
    guard !facts.isEmpty else { return }
    _ = try folder.act(.state(contest: contest, facts, reason: ""), inTheNameOf: person)
  }
}
