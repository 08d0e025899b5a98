extension Provisions {
  /// What follows for a contestant from the place: going on, the awards and prizes, a certificate, each with its why.
  ///
  /// Awards and certificates stand as they would if nobody else came into the ranking; they are provisional while
  /// `field.pending` is above 0. Whoever has no rank gets neither.
  ///
  /// - Complexity: by the number of bands, prizes and awards; nothing grows with the field or with the size of a tie.
  public func outcome(
    of competitor: Competitor, in field: Field, _ facts: ContestFacts, under scheme: Scheme
  ) -> Outcome {
    let situation = Situation(
      provisions: self, competitor: competitor, field: field, facts: facts, scheme: scheme)
    let (advancing, advancement) = situation.advancement()
    var part = advancement
    switch competitor.place {
    case .ranked(let rank): part.add(situation.earned(first: rank, last: rank))
    case .tied(let first, let last): part.add(situation.earned(first: first, last: last))
    case .unranked: break
    }
    return Outcome(
      advancement: advancing, awards: part.awards, certificate: part.certificate, refusals: part.refusals,
      questions: part.questions, steps: part.steps)
  }
}

extension Situation {
  /// Awards and certificate for a rank, or for a tie from its first to its last rank.
  fileprivate func earned(first: Int, last: Int) -> OutcomePart {
    var part = prizes(first: first, last: last)
    part.add(awards(first: first, last: last))
    part.add(certificate(first: first, last: last))
    return part
  }
}
