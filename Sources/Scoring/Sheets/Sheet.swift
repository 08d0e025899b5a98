/// One contestant's row: a cell a column, and the exclusion if there is one.
public struct Sheet: Hashable, Sendable {
  /// The cells in the order of `Scheme.columns`; cells that are not there count as missing, further ones not at all.
  public var cells: [Cell]
  /// Why the contestant is out of the ranking; nil for everyone else.
  public var exclusion: Exclusion?

  /// A row with these cells.
  public init(cells: [Cell], exclusion: Exclusion? = nil) {
    self.cells = cells
    self.exclusion = exclusion
  }

  /// A row with nothing keyed yet.
  public init(for scheme: Scheme) {
    self.init(cells: Array(repeating: .missing, count: scheme.columns.count))
  }

  /// Where the contestant stands: the exclusion, else what the components tell.
  public func status(under scheme: Scheme) -> Status {
    switch exclusion {
    case .absent: .absent
    case .withdrawn: .withdrawn
    case .disqualified: .disqualified
    case .void: .void
    case nil:
      if began(under: scheme) {
        .competed
      } else if satNothing(under: scheme) {
        .absent
      } else {
        .registered
      }
    }
  }

  /// Whether the contestant counts for minimum fields 实际参赛: began a component, and the entry is not void.
  public func competed(under scheme: Scheme) -> Bool {
    exclusion != .void && began(under: scheme)
  }

  /// How many cells are still to key; an excluded or absent contestant owes none.
  public func missing(under scheme: Scheme) -> Int {
    guard exclusion == nil else { return 0 }
    var missing = 0
    for column in scheme.columns.indices where scheme.cell(column, of: self) == .missing { missing += 1 }
    return missing > 0 && satNothing(under: scheme) ? 0 : missing
  }

  /// Whether the contestant sat every component, whatever became of the result since; the entry is not void.
  public func isComplete(under scheme: Scheme) -> Bool {
    exclusion != .void
      && scheme.columns.indices.allSatisfy { column in
        guard scheme.columns[column].isComponent else { return true }
        switch scheme.cell(column, of: self) {
        case .mark, .voided: return true
        case .missing, .notSat: return false
        }
      }
  }

  /// Whether the contestant may still get a rank: cells are missing, and nothing that is there rules it out.
  public func isPending(under scheme: Scheme) -> Bool {
    guard exclusion == nil else { return false }
    var isMissing = false
    for column in scheme.columns.indices {
      switch scheme.cell(column, of: self) {
      case .missing: isMissing = true
      case .mark: break
      case .notSat, .voided: return false
      }
    }
    return isMissing
  }

  private func began(under scheme: Scheme) -> Bool {
    scheme.columns.indices.contains { column in
      guard scheme.columns[column].isComponent else { return false }
      switch scheme.cell(column, of: self) {
      case .mark, .voided: return true
      case .missing, .notSat: return false
      }
    }
  }

  private func satNothing(under scheme: Scheme) -> Bool {
    scheme.columns.indices.allSatisfy { column in
      !scheme.columns[column].isComponent || scheme.cell(column, of: self) == .notSat
    }
  }
}
