internal import Competition
internal import Desk
internal import Journal
internal import Scoring

/// `caipan new`: founds a competition with one contest in a folder, or adds a contest to the one that is there.
struct NewCommand {
  private let folder: String
  private let rulebook: String?
  private let title: String?
  private let plan: ContestPlan
  private let station: String?
  private let person: String

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    let values = invocation.values
    folder = invocation.folder
    rulebook = values[.rulebook]
    title = values[.title]
    plan = try ContestPlan(invocation)
    station = values[.station]
    person = values[.by] ?? ""
    if let station, !(1...Self.longestStation).contains(station.utf8.count) || station.shown != station {
      throw .badValue(.station, station)
    }
  }

  /// A station's name stands in the title bar of every screen.
  private static let longestStation = 40

  /// Founds the competition, or adds the contest, and tells what is still to be answered.
  func run(_ language: Language) throws(CommandProblem) {
    guard let today = WallClock.today else { throw .clock }
    let standing = try standing()
    let open = standing.contests.isEmpty ? try found(language) : try add(to: standing, language)
    defer { open.close() }
    guard let contest = open.state.contests.last else { throw .noContestYet(at: folder) }
    try Output.standard.write(lines: [Words.founded(contest.setUp, in: folder)(language)])
    let broken = open.state.compliance(of: contest, today: today).filter { finding in
      finding.verdict == .breached && !finding.topic.isDeadline
    }
    try Output.standard.write(lines: broken.map { "  ✗ " + Words.breach(.ofContest($0))(language) })
    let least = open.state.rulebook?.provisions.leastField(at: contest.setUp.stage)
    if let least { try Output.standard.write(lines: ["  " + Words.leastField(least)(language)]) }
    try Output.standard.write(lines: contest.questions.map { Words.stillOpen($0)(language) })
  }

  /// What is in the folder already; nothing where there is no competition.
  private func standing() throws(CommandProblem) -> CompetitionState {
    do throws(CommandProblem) {
      return try Looked(at: folder).state
    } catch {
      guard case .folder(.journal(.missing), _) = error else { throw error }
      return CompetitionState()
    }
  }

  private func found(_ language: Language) throws(CommandProblem) -> CompetitionFolder {
    guard let rulebook else { throw .usage(.missingOption(.rulebook), .new) }
    let rules = try RulebookChoice.rulebook(rulebook)
    let event = try event(under: rules, title: title, language)
    let setUp = plan.setUp(1, event)
    do throws(FolderProblem) {
      return try Founding.create(
        at: folder, title: event?.entry.title ?? title ?? setUp.event, rulebook: rules.source, setUp,
        facts: plan.facts, by: person, station: station ?? Program.station, program: Program.name)
    } catch {
      throw CommandProblem(making: error, at: folder)
    }
  }

  private func add(to standing: CompetitionState, _ language: Language) throws(CommandProblem) -> CompetitionFolder {
    guard let rules = standing.rulebook else { throw .noContestYet(at: folder) }
    if station != nil { throw .usage(.onlyForFounding(.station), .new) }
    if let title, title != standing.title { throw .otherTitle(standing.title, at: folder) }
    if let rulebook, try RulebookChoice.rulebook(rulebook).source != rules.source {
      throw .otherRulebook(rules, at: folder)
    }
    let event = try event(under: rules, title: standing.title, language)
    let open = try OpenFolder(at: folder)
    let setUp = plan.setUp(open.folder.state.contests.count + 1, event)
    do throws(ActFailure) {
      try Founding.add(setUp, facts: plan.facts, to: open.folder, by: person)
    } catch {
      open.close()
      throw open.problem(error)
    }
    return open.folder
  }

  /// The event of the notice's table that is meant; what is not as it was typed is told.
  private func event(
    under rules: Rulebook, title: String?, _ language: Language
  ) throws(CommandProblem) -> ListedEvent? {
    let catalogue = rules.provisions.catalogue
    let listed = plan.listed(in: catalogue, title: title)
    guard listed.count < 2 else { throw .whichEvent(plan.event, listed) }
    guard let event = listed.first else {
      if !catalogue.isEmpty { try Output.error.write(lines: [Words.unlistedEvent(plan.event, rules)(language)]) }
      return nil
    }
    if event.event != plan.event { try Output.error.write(lines: [Words.takenFor(event)(language)]) }
    return event
  }
}
