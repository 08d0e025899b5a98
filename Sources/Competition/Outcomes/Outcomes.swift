public import Scoring

/// What follows for the contestants of one contest: going on, awards, certificates, each with its reasons.
///
/// Asked for one contestant it costs the same whatever the field is; nothing is worked out before it is asked for.
public struct Outcomes: Sendable {
  /// The contest.
  public let contest: Contest
  /// The earlier stages of the event: what they proposed is not proposed again.
  private let earlier: [EarlierStage]

  /// The outcomes of a contest as it stands in a competition.
  public init(_ contest: Contest, in state: CompetitionState) {
    var earlier: [EarlierStage] = []
    if contest.provisions.certificates != nil {
      for stage in Stage.allCases.prefix(while: { $0 != contest.setUp.stage }) {
        let held = state.contests.filter { $0.setUp.event == contest.setUp.event && $0.setUp.stage == stage }
        earlier += held.map { [earlier] in EarlierStage(Outcomes($0, earlier: earlier)) }
      }
    }
    self.init(contest, earlier: earlier)
  }

  private init(_ contest: Contest, earlier: [EarlierStage]) {
    self.contest = contest
    self.earlier = earlier
  }

  /// What follows for a contestant; a member of a team has the team's place and marks.
  public subscript(_ contestant: Int) -> Outcome {
    let standing = contest.standing(of: contestant)
    let outcome = contest.provisions.outcome(
      of: Competitor(place: standing.place, cells: standing.cells, entrant: entrant(contestant)), in: contest.field,
      contest.facts, under: contest.scheme)
    guard let side = contest.replacedSide(of: contestant) else { return outcome }
    return outcome.replaced(side, basis: contest.provisions.replacements.basis)
  }

  /// What is known of a contestant, what earlier stages proposed included.
  public func entrant(_ contestant: Int) -> Entrant {
    var entrant = contest.entrant(contestant)
    for stage in earlier {
      switch stage.proposal(for: contest.roster[contestant]) {
      case .nothing: break
      case .level(let level): entrant.proposedEarlier = max(entrant.proposedEarlier ?? level, level)
      case .open: entrant.isEarlierOpen = true
      }
    }
    return entrant
  }
}

extension CompetitionState {
  /// What follows for one contestant; whoever asks for many makes `Outcomes` once.
  public func outcome(of contestant: Int, in contest: Contest) -> Outcome {
    Outcomes(contest, in: self)[contestant]
  }

  /// What is known of a contestant, what earlier stages of the event proposed included.
  public func entrant(_ contestant: Int, in contest: Contest) -> Entrant {
    Outcomes(contest, in: self).entrant(contestant)
  }
}

extension Contest {
  /// The line between those who go on and those who don't; nil where the stage leads nowhere.
  public var cut: Cut? { provisions.cut(in: field, facts) }

  /// The later stages that can't be held with who can go on from here; none as long as nobody is on the roster.
  public var shortfalls: [Shortfall] { roster.isEmpty ? [] : cut?.shortfalls ?? [] }

  /// Whether the result is there: signed, or with every mark keyed, every tie ruled on and nothing in dispute.
  ///
  /// Broken rules don't count: they come and go with other contests, lists of winners and waivers, and with them would
  /// come and go what a sealed later stage rests on.
  var hasResult: Bool {
    if seal != nil { return true }
    let isDisputed = !conflicted.isEmpty || disputedFacts.contains { !$0.isFreeOfResults }
    return !roster.isEmpty && missingCount == 0 && openTieCount == 0 && !isDisputed
  }

  /// The side on which recorded replacements put a contestant; nil for who is in none.
  func replacedSide(of contestant: Int) -> Advancing.Side? {
    guard let last = replacements.last(where: { $0.leaving == contestant || $0.entering == contestant }) else {
      return nil
    }
    return last.entering == contestant ? .safe : .out
  }
}
