import Scoring
import Testing

@testable import Competition

/// Everything that screens, results and exports may ask of a contest on sheets, line by line; but for hashes of the journal
/// and what is for a keeper's eyes.
struct PublicPicture: Equatable {
  let lines: [String]

  init(_ contest: Contest, in state: CompetitionState) throws {
    let day = try #require(Day(iso: "2026-08-14"))
    var lines = PublicPicture.exports(contest, in: state)
    lines += [
      "\(contest.openCount) \(contest.markingOpenCount)", "\(contest.questions)", "\(state.questions(of: contest))",
    ]
    lines += state.compliance(of: contest, today: day).map { "\($0)" }
    lines += contest.roster.indices.map { contestant in
      "\(contest.standing(of: contestant)) \(contest.explain(contestant)) \(contest.step(of: contestant)) "
        + "\(contest.sheet(contestant)) \(String(describing: contest.subject(of: contestant))) "
        + "\(state.outcome(of: contestant, in: contest)) \(contest.tied(with: contestant))"
    }
    lines += (0..<contest.subjectCount).map { PublicPicture.subject($0, in: contest) }
    lines +=
      contest.acts.map { "\($0)" } + contest.judgeRoster.judges.map { "\($0)" } + contest.ownUnits.map { "\($0)" }
    lines += contest.drawnPlaces.map { "\($0)" } + contest.differences.map { "\($0)" }
    lines += contest.spreadCases.map { "\($0)" } + [contest.secondKeyingDone?.text ?? "", "\(contest.movement)"]
    lines += contest.codes.layers.map { "\($0.keeper) \($0.first) \($0.count) \(String(describing: $0.opening))" }
    // A statement names the head of the journal, and is signed over it.
    let ofJournal = ["station ", "sealed ", "rules "]
    lines += contest.signatures.flatMap { signature in
      signature.signed.statement.split(separator: "\n").map(String.init)
        .filter { line in !ofJournal.contains(where: line.hasPrefix) }
    }
    self.lines = lines
  }

  /// What leaves the program: the result for programs, the table, the table by code, what is open.
  static func exports(_ contest: Contest, in state: CompetitionState) -> [String] {
    let wording = ResultDocument.Wording(refused: { $0.reason.word }, note: { $0.skipped?.title })
    let document = parts(of: ResultDocument(contest, in: state, wording: wording).json)
    let tables = [ResultTable(contest, in: state).text, CodedTable(contest).text].flatMap {
      $0.split(separator: "\n").map(String.init)
    }
    return document + tables + contest.openItems.map { "\($0)" } + contest.codedStandings.map { "\($0)" }
  }

  /// A document's members, and the elements of its lists one by one; without the journal's head.
  private static func parts(of document: JSON) -> [String] {
    guard case .object(let members) = document else { return [] }
    return members.filter { $0.name != "head" }.flatMap { member -> [String] in
      if case .array(let elements) = member.value { return elements.map { $0.text() } }
      return ["\(member.name) \(member.value.text())"]
    }
  }

  private static func subject(_ subject: Int, in contest: Contest) -> String {
    let piles = contest.marking?.scheme.piles.indices.map { contest.progress(of: subject, pile: $0) } ?? []
    return "\(contest.label(of: subject)) \(String(describing: contest.contestant(of: subject))) \(piles) "
      + "\(String(describing: contest.work(of: subject))) \(contest.penalties(of: subject))"
  }
}
