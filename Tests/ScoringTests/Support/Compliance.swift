import Testing

@testable import Scoring

/// The provisions of a notice with only some rules.
func provisions(_ write: (inout Provisions) throws -> Void) rethrows -> Provisions {
  var provisions = Provisions()
  try write(&provisions)
  return provisions
}

/// A contest of 60 who all have a rank, asked about on 2024-10-20.
func complianceFacts(
  _ stage: Stage = .final, field: Field = Field(competed: 60, ranked: 60),
  _ tell: (inout ComplianceFacts) throws -> Void = { _ in }
) throws -> ComplianceFacts {
  var facts = ComplianceFacts(ContestFacts(stage: stage), field: field, scheme: try beijing(), today: "2024-10-20")
  try tell(&facts)
  return facts
}

extension Provisions {
  /// The only finding of this name.
  func finding(_ id: String, _ facts: ComplianceFacts) throws -> Finding {
    let found = compliance(facts).filter { $0.id == id }
    return try #require(found.count == 1 ? found.first : nil, "\(found.count) findings of \(id)")
  }
}
