/// A penalty 扣分 that may be given: so many points, once or for each fault.
public struct PenaltyRule: Hashable, Sendable {
  /// How it counts.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case fixed, perFault
  }

  /// The name programs use.
  public let id: String
  /// The name people read: 迟到.
  public let name: Bilingual
  /// The module it is taken off, by id; nil: the component.
  public let module: String?
  /// The component it is taken off.
  public let component: String
  /// Once, or for each fault.
  public let kind: Kind
  /// The points taken off.
  public let points: Mark
  /// The most that is taken off under this rule; nil: no limit.
  public let atMost: Mark?

  /// What so many faults cost, 0…`GivenPenalty.mostFaults`.
  public func points(for faults: Int) -> Mark {
    guard faults > 0 else { return Mark(hundredths: 0) }
    switch kind {
    case .fixed: return points
    case .perFault:
      let all = Mark(hundredths: points.hundredths * min(faults, GivenPenalty.mostFaults))
      return atMost.map { min($0, all) } ?? all
    }
  }
}

/// A penalty as it was given: a rule and how many faults.
public struct GivenPenalty: Hashable, Sendable {
  /// The rule's index in the scheme.
  public let rule: Int
  /// How many faults, 0…`mostFaults`; 1 for a fixed one.
  public let count: Int

  /// The most faults that are counted under one rule.
  public static let mostFaults = 1_000

  /// A penalty that was given.
  public init(rule: Int, count: Int) {
    self.rule = rule
    self.count = count
  }

  /// The faults that count: never fewer than none, nor more than can be counted.
  var faults: Int { max(0, min(GivenPenalty.mostFaults, count)) }
}
