/// One thing that is keyed for every contestant: a component of the total, or a measure that only breaks ties.
public struct Column: Hashable, Sendable {
  /// What the column does.
  public enum Role: Hashable, Sendable {
    /// A part of the total 部分, with its weight in basis points: 30 % is 3000.
    case component(weightBasisPoints: Int)
    /// A time or an hour of hand-in: it breaks ties and adds nothing to the total.
    case measure(Better)
  }

  /// Which end of a column stands first.
  public enum Better: String, CaseIterable, Hashable, Sendable {
    case higher, lower
  }

  /// The name programs use: "theory", "practical", or the organiser's own.
  public let id: String
  /// The name people read.
  public let name: Bilingual
  /// A component of the total or a measure.
  public let role: Role
  /// The highest mark the column takes; the lowest is 0.00.
  public let highest: Mark
  /// How many decimals a mark may be written with: 0…2.
  public let decimals: Int
  /// What the weight, or the measure, rests on.
  public let basis: Basis

  /// A column; `Scheme` checks that it makes sense beside the others.
  public init(
    id: String, name: Bilingual, role: Role, highest: Mark = .full, decimals: Int = 2, basis: Basis = .convention
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.highest = highest
    self.decimals = decimals
    self.basis = basis
  }

  /// The weight in the total in basis points; 0 for a measure.
  public var weightBasisPoints: Int {
    switch role {
    case .component(let weight): weight
    case .measure: 0
    }
  }

  /// Whether the column is part of the total.
  public var isComponent: Bool {
    switch role {
    case .component: true
    case .measure: false
    }
  }

  /// Whether a mark lies on the column's scale, 0.00…highest.
  public func holds(_ mark: Mark) -> Bool {
    mark.hundredths >= 0 && mark <= highest
  }
}
