import Scoring

@testable import Competition

/// Everything a contest shows of its papers, to be held against another one.
struct MarkingPicture: Equatable {
  let cells: [String]
  let sheets: [SheetProgress]
  let piles: [PileProgress]
  let penalties: [[PenaltyOnRecord]]
  let differences: [Difference]
  let spreads: [SpreadCase]
  let coded: [CodedStanding]
  let open: [OpenItem]
  let openCount: Int
  let done: SecondKeyingDone?

  init(_ contest: Contest) {
    let scheme = contest.marking?.scheme
    let subjects = scheme == nil ? 0..<0 : 0..<contest.subjectCount
    let places = scheme?.places.indices ?? 0..<0
    let pileIndices = scheme?.piles.indices ?? 0..<0
    cells = subjects.flatMap { subject in
      places.map { place in
        ([contest.score(subject, place)] + Keying.allCases.map { contest.score(subject, place, $0) })
          .map { $0?.text ?? "-" }.joined(separator: " ")
      }
    }
    sheets = subjects.flatMap { subject in pileIndices.map { contest.progress(of: subject, pile: $0) } }
    piles = pileIndices.map { contest.progress(pile: $0) } + [contest.markingProgress]
    penalties = subjects.map(contest.penalties)
    differences = contest.differences
    spreads = contest.spreadCases
    coded = contest.codedStandings
    open = contest.markingOpenItems
    openCount = contest.markingOpenCount
    done = contest.secondKeyingDone
  }
}
