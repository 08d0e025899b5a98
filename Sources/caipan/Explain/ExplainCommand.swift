internal import Competition
internal import Desk
internal import Scoring

/// `caipan explain`: why a contestant stands where they stand, and what follows from it, every step with its clause.
struct ExplainCommand {
  private let folder: String
  private let entry: String
  private let name: ContestName

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    entry = invocation.operands[1]
    name = try invocation.contestName()
  }

  /// Prints the explanation as the journal stands.
  func run(_ language: Language) throws(CommandProblem) {
    let state = try Looked(at: folder).state
    let contest = try name.contest(of: state, at: folder)
    guard let contestant = contest.index(entry: entry) else {
      return try explainPapers(in: contest, state, language)
    }
    let person = contest.roster[contestant]
    let who = [person.entry, person.name, person.unit].filter { !$0.isEmpty }.joined(separator: "  ")
    let codes = OpenedCodes(contest).codes(of: contestant)
    let coded = codes.isEmpty ? [] : ["\(Words.codeHead(language)) \(codes.joined(separator: " → "))"]
    let title = [Words.contestTitle(contest.setUp, of: state.title)(language), who] + coded + [""]
    let steps = Words.explanation(of: contestant, in: contest, state)
    try Output.standard.write(lines: title + steps.map { $0(language) })
  }

  /// Prints how a code's papers become marks: whose they are is not told, and not known here while codes stand.
  private func explainPapers(
    in contest: Contest, _ state: CompetitionState, _ language: Language
  ) throws(CommandProblem) {
    guard !contest.codes.layers.isEmpty, let subject = contest.subject(entry) else {
      throw .refused(.noSuchEntry(entry), in: state, at: folder)
    }
    let title = [
      Words.contestTitle(contest.setUp, of: state.title)(language), "\(Words.codeHead(language)) \(entry)", "",
    ]
    let steps = Words.markingExplanation(of: subject, in: contest)
    try Output.standard.write(lines: title + steps.map { $0(language) })
  }
}
