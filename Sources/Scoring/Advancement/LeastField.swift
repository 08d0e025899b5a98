/// The least number of people a stage needs, so that it and every later stage can be held.
public struct LeastField: Hashable, Sendable {
  /// Where the number comes from.
  public enum Source: Hashable, Sendable {
    /// The stage's own least number.
    case own
    /// The next stage needs so many, and so many per cent go on; nil where the organiser says how many.
    case feeds(Stage, atLeast: Int, percent: Int?)
  }

  /// The stage.
  public let stage: Stage
  /// The least number, of people who competed or, where it comes from the next stage, of ranked ones.
  public let atLeast: Int
  /// Where the number comes from.
  public let source: Source
  /// How firm it is: no firmer than the weakest link of the chain.
  public let firmness: Firmness
  /// What it rests on: the least number's rule, or the ratio's.
  public let basis: Basis
}

extension Provisions {
  /// The least number a plan needs at a stage: final 30 → semifinal 100 → preliminary 334 where 30 % go on.
  ///
  /// It is the number for a single chain of contests of single people; several contests of a stage share it between
  /// them. Least numbers only certificates ask for are in it. A cap bounds from above and has no part in it.
  public func leastField(at stage: Stage) -> LeastField? {
    var found: [Stage: LeastField] = [:]
    // From the last stage back, so that the next one's number is there already.
    for stage in Stage.allCases.reversed() {
      let own = highest(fields.filter { $0.stages.contains(stage) }).map { rule in
        LeastField(
          stage: stage, atLeast: rule.atLeast, source: .own, firmness: rule.firmness, basis: rule.basis)
      }
      let fed = advancement(from: stage).flatMap { rule in found[rule.to].map { feeding($0, by: rule) } }
      guard let own, let fed else {
        found[stage] = own ?? fed
        continue
      }
      found[stage] = fed.atLeast > own.atLeast ? fed : own
    }
    return found[stage]
  }

  private func feeding(_ next: LeastField, by rule: AdvancementRule) -> LeastField {
    LeastField(
      stage: rule.from, atLeast: rule.percent.map { Share.least(giving: next.atLeast, at: $0) } ?? next.atLeast,
      source: .feeds(rule.to, atLeast: next.atLeast, percent: rule.percent),
      firmness: next.firmness.isFirmer(than: rule.firmness) ? rule.firmness : next.firmness, basis: rule.basis)
  }

  /// The rule with the highest least number; the firmest of equal ones.
  func highest(_ rules: [FieldRule]) -> FieldRule? {
    rules.max { one, other in
      one.atLeast == other.atLeast ? other.firmness.isFirmer(than: one.firmness) : one.atLeast < other.atLeast
    }
  }
}

extension Firmness {
  func isFirmer(than other: Firmness) -> Bool {
    step > other.step
  }

  private var step: Int {
    switch self {
    case .noted: 0
    case .warned: 1
    case .refused: 2
    }
  }
}
