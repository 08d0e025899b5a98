@testable import Scoring

/// A contestant at a rank who passes everything and holds no level.
func contestant(
  _ rank: Int, theory: Int = 80_00, practical: Int = 80_00, _ tell: (inout Entrant) -> Void = { _ in }
) -> Competitor {
  competitor(.ranked(rank), theory: theory, practical: practical, tell)
}

/// A contestant in an open tie who passes everything and holds no level.
func tied(_ from: Int, _ through: Int, _ tell: (inout Entrant) -> Void = { _ in }) -> Competitor {
  competitor(.tied(from: from, through: through), theory: 80_00, practical: 80_00, tell)
}

private func competitor(
  _ place: Place, theory: Int, practical: Int, _ tell: (inout Entrant) -> Void
) -> Competitor {
  var entrant = Entrant()
  entrant.level = .none
  tell(&entrant)
  return Competitor(place: place, cells: row(theory, practical).cells, entrant: entrant)
}

/// A contest of an event with certificates, whose standard has all five levels.
func contest(_ stage: Stage, _ tell: (inout ContestFacts) -> Void = { _ in }) -> ContestFacts {
  var facts = ContestFacts(event: "咖啡师", stage: stage)
  facts.givesCertificates = true
  facts.levels = .beginner ... .seniorTechnician
  tell(&facts)
  return facts
}

/// A field in which everybody who competed is ranked.
func everybody(_ count: Int) -> Field {
  Field(competed: count, ranked: count)
}

extension Provisions {
  /// What follows under the Beijing scheme, theory 30 and practical 70.
  func outcome(of competitor: Competitor, in field: Field, _ facts: ContestFacts) throws -> Outcome {
    outcome(of: competitor, in: field, facts, under: try beijing())
  }
}

extension Outcome {
  /// The words of the reasons against a certificate, in their order.
  var against: [String] {
    refusals.filter { $0.what == .certificate }.map(\.reason.word)
  }
}
