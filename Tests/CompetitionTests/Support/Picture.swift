import Scoring

@testable import Competition

/// Everything a state shows, to be held against another one.
struct Picture: Equatable {
  let names: [String]
  let people: [Person]
  let head: Head?
  let counts: [Int]
  let noted: [[Ref]]
  let contests: [ContestPicture]

  init(_ state: CompetitionState) {
    names = [state.id, state.title, state.stationName, state.rulesHash, state.rulebook?.source ?? ""]
    people = state.people
    head = state.head
    counts = [state.recordCount, state.unreadable?.seq ?? -1]
    noted = [state.breaches, state.strays]
    contests = state.contests.map { ContestPicture($0, in: state) }
  }
}

/// Everything a contest shows, but for what belongs to the session: its last movement and what it can undo.
struct ContestPicture: Equatable {
  let result: Result
  let roster: [Contestant]
  let standings: [Standing]
  let refs: [[Ref]]
  let marking: MarkingPicture
  let scoreRefs: [[Ref]]
  let signatures: [SignatureOnRecord]
  let seal: Seal?
  let imports: [ImportNote]
  let document: String

  init(_ contest: Contest, in state: CompetitionState) {
    result = Result(contest, in: state)
    roster = contest.roster
    standings = contest.roster.indices.map(contest.standing)
    refs = contest.roster.indices.flatMap { contestant in
      contest.scheme.columns.indices.map { contest.refs(contestant, column: $0) } + [contest.statusRefs(contestant)]
    }
    marking = MarkingPicture(contest)
    let places = contest.marking?.scheme.places.indices ?? 0..<0
    scoreRefs = (0..<contest.subjectCount).flatMap { subject in
      places.flatMap { place in Keying.allCases.map { contest.scoreRefs(subject, place, $0) } }
    }
    signatures = contest.signatures
    seal = contest.seal
    imports = contest.imports
    let wording = ResultDocument.Wording(refused: { $0.reason.word }, note: { $0.skipped?.title })
    document = ResultDocument(contest, in: state, wording: wording).json.text()
  }
}

/// What a contest has come to, whatever records brought it there.
struct Result: Equatable {
  let table: String
  let open: [OpenItem]
  let counts: [Int]
  let order: [Int]
  let ruled: [[Int]]

  init(_ contest: Contest, in state: CompetitionState) {
    table = ResultTable(contest, in: state).text
    open = contest.openItems
    let ranking = contest.ranking
    counts = [
      contest.openCount, contest.openTieCount, ranking.rankedCount, ranking.competedCount, ranking.missingCount,
    ]
    order = (0..<ranking.rankedCount).map(ranking.contestant(at:))
    ruled = contest.ruledTies
  }
}
