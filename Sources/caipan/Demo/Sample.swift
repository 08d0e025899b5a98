internal import Competition
internal import Journal
internal import Scoring

/// The sample competition: a coffee makers' final with invented people, the same ones at every size.
///
/// Most marks are keyed, the practical marks of the last sheets are left, one contestant is absent, one has withdrawn,
/// and ranks 2 and 3 are tied on everything, so that a ruling is needed. No head referee is enrolled yet. Which
/// level some people hold is not known: those are questions.
enum Sample {
  /// Where it is made when no folder is named.
  static let folder = "caipan-demo"
  /// How many contestants it has when no number is named: with the one who did not come and the one who left, thirty
  /// are ranked in the end, the least number for certificates.
  static let size = 32
  /// How many it can have: below ten there is no room for everything it shows.
  static let sizes = 10...200_000
  /// Who keyed its marks.
  static let scorekeeper = "李敏"

  /// Makes the sample, or opens the competition that is in the folder already as it is.
  static func make(at folder: String, size: Int, program: String) throws(FolderProblem) -> CompetitionFolder {
    let open: CompetitionFolder
    do throws(FolderProblem) {
      open = try Founding.create(
        at: folder, title: "西承技弈（示例）", rulebook: RulebookChoice.carried("xicheng-2026").source, contest,
        facts: facts, program: program)
    } catch {
      guard case .journal(.exists) = error else { throw error }
      return try CompetitionFolder(opening: folder, program: program)
    }
    do throws(ActFailure) {
      try fill(open, size: size)
    } catch {
      open.close()
      throw .founding(error)
    }
    // Opened anew: what the sample brings was keyed by nobody at this desk, so nothing of it is there to undo.
    open.close()
    return try CompetitionFolder(opening: folder, program: program)
  }

  private static let contest = ContestSetUp(
    contest: 1, event: "咖啡师", code: "4-03-02-08", stage: .final, tier: .district, date: "2026-08-14")

  /// What the committee knows of it: the standard of 咖啡师, the prizes it gives, and what was seen to before the day.
  private static let facts = [
    StatedFact(.closing, "2026-07-31"), StatedFact(.levels, "beginner:seniorTechnician"),
    StatedFact(.certificates, "yes"), StatedFact(.awards, "一等奖:1,二等奖:2,三等奖:3,优胜奖:30%"),
    StatedFact(.done("registration"), "2026-03-27"), StatedFact(.done("filing"), "2026-07-20"),
    StatedFact(.accepted, "2026-07-22"), StatedFact(.done("filing-receipt"), "2026-07-27"),
    StatedFact(.done("plan-theory"), "2026-08-06"), StatedFact(.done("plan-practical"), "2026-08-10"),
    StatedFact(.check("no-fee"), "yes"), StatedFact(.check("event-plan"), "yes"),
  ]

  private static func fill(_ folder: CompetitionFolder, size: Int) throws(ActFailure) {
    var random = SeededNumbers(seed: 2026)
    let people = SamplePeople.make(size, &random)
    let field = SampleField(people.map(\.entry), &random)
    try folder.act(.enrol(name: scorekeeper, duty: .scorekeeper, key: nil, reason: ""), by: "")
    try folder.act(.register(contest: 1, people, from: nil), by: scorekeeper)
    for component in [Component.theory, .practical] {
      let rows = field.rows(of: component)
      try folder.act(.take(contest: 1, rows, from: note(on: rows, component)), by: scorekeeper)
    }
    try folder.act(.declare(contest: 1, entry: field.absent, .absent, reason: ""), by: scorekeeper)
    try folder.act(.declare(contest: 1, entry: field.withdrawn, .withdrawn, reason: ""), by: scorekeeper)
  }

  /// Where the marks came from: a table of numbers and marks that is written nowhere else, with its hash.
  private static func note(on rows: [MarksRow], _ component: Component) -> ImportNote {
    let lines = rows.map { "\($0.entry),\($0.cells.map(\.cell.spelling).joined(separator: ","))\n" }
    return ImportNote(
      contest: 1, what: .marks, file: "示例 \(component.rawValue)", sha256: sha256(Array(lines.joined().utf8)),
      taken: rows.count, mended: 0, skipped: 0)
  }

  /// The two parts of the contest, by their ids in the rulebook.
  enum Component: String {
    case theory, practical
  }
}
