import Scoring

extension Rulebook {
  /// What follows for somebody who passes everything, holds nothing and has this rank in a field of 60, unless said.
  func outcome(
    _ rank: Int, of ranked: Int = 60, _ facts: ContestFacts, theory: Int = 80_00,
    _ tell: (inout Entrant) -> Void = { _ in }
  ) -> Outcome {
    provisions.outcome(
      of: contestant(rank, theory: theory, tell), in: everybody(ranked), facts, under: scheme)
  }

  /// The levels proposed along the ranks of a field, each with the last rank that gets it.
  func ladder(of ranked: Int = 60, _ facts: ContestFacts, theory: Int = 80_00) -> [SkillLevel: Int] {
    (1...ranked).reduce(into: [:]) { last, rank in
      if let level = outcome(rank, of: ranked, facts, theory: theory).certificate?.level { last[level] = rank }
    }
  }
}
