extension Outcome {
  /// The outcome of somebody who gave up a place in the next stage, or took one that was given up: a recorded decision
  /// in the place of the cut line.
  public func replaced(_ side: Advancing.Side, basis: Basis) -> Outcome {
    Outcome(
      advancement: Advancing(side: side, basis: basis), awards: awards, certificate: certificate, refusals: refusals,
      questions: questions, steps: steps.flatMap { $0.isAdvancing ? [$0, .advancing(side, basis: basis)] : [$0] })
  }
}

extension OutcomeStep {
  /// Whether the step says on which side of the line somebody is.
  fileprivate var isAdvancing: Bool {
    if case .advancing = self { true } else { false }
  }
}
