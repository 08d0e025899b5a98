internal import Scoring

/// Somebody a form names: a contestant of one contest with what followed for them there.
public struct Nominee: Sendable {
  /// The contest.
  public let contest: Contest
  /// The standing with awards and certificate; of the latter there is none in a list of titles.
  public let row: ResultRow

  /// The contestant.
  public var person: Contestant { contest.roster[row.contestant] }
}

/// Who gets a certificate in an event, up to the stage of one contest.
public struct CertificateRoll: Sendable {
  /// The people, each once with the highest level: those of the contest by rank, then those of earlier stages.
  public let nominees: [Nominee]
  /// The contests they are of, later ones first.
  public let contests: [Contest]
  /// The ranked contestants of the contest, by their places in the roster, of whom an answer is missing that their
  /// certificate hangs on.
  public let waiting: [Int]
  /// Who stands here for a higher level than the one an earlier stage proposed, which is left out.
  public let superseded: [Nominee]
  /// The earlier contests that are not settled yet, so that nobody of them is listed.
  public let unsettled: [ContestSetUp]

  /// The certificates of a contest's event, in the contest and in the earlier stages of the same calendar year.
  ///
  /// People are the same where their documents are. Reads every contestant of these contests.
  public init(_ contest: Contest, in state: CompetitionState) {
    let stages = Stage.allCases.prefix { $0 != contest.setUp.stage }.reversed()
    let earlier = stages.flatMap { stage in
      state.contests.filter {
        $0.setUp.event == contest.setUp.event && $0.setUp.stage == stage && $0.isInYear(of: contest)
      }
    }
    unsettled = earlier.filter { !$0.isSettledByName && !$0.roster.isEmpty }.map(\.setUp)
    var best: [String: SkillLevel] = [:]
    var nominees: [Nominee] = []
    var superseded: [Nominee] = []
    contests = ([contest] + earlier).filter(\.isSettledByName)
    for held in contests {
      for row in ResultTable(held, in: state).rows {
        guard let level = row.certificate?.level else { continue }
        let nominee = Nominee(contest: held, row: row)
        let document = nominee.person.identity
        // A later stage never proposes what an earlier one did, so whoever is listed already stands there for more.
        if !document.isEmpty, let known = best[document], known >= level {
          superseded.append(nominee)
        } else {
          nominees.append(nominee)
          best[document] = level
        }
      }
    }
    self.nominees = nominees
    self.superseded = superseded
    let outcomes = Outcomes(contest, in: state)
    waiting = contest.roster.indices.filter { contestant in
      guard contest.isSettledByName, contest.position(of: contestant) != nil else { return false }
      return outcomes[contestant].isCertificateOpen
    }
  }
}

extension Contest {
  /// Whether two contests are of one calendar year; where a day is not known they may be.
  fileprivate func isInYear(of other: Contest) -> Bool {
    guard let year = facts.date?.year, let otherYear = other.facts.date?.year else { return true }
    return year == otherYear
  }
}

extension CompetitionState {
  /// Who is proposed for a title that somebody else grants, by rank; nobody while the result is open.
  public func nomineesForTitles(in contest: Contest) -> [Nominee] {
    guard contest.isSettledByName else { return [] }
    return ResultTable(contest, in: self).rows.filter { row in row.awards.contains(where: \.isProposal) }
      .map { Nominee(contest: contest, row: $0) }
  }
}
