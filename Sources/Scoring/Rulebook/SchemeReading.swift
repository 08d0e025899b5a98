/// Reads the part of a rulebook that says how a contest is marked and ranked.
struct SchemeReading {
  private let rules: Members
  private let clauses: [Clause]

  init(_ rules: Members, clauses: [Clause]) {
    self.rules = rules
    self.clauses = clauses
  }

  func scheme() throws(RulebookProblem) -> Scheme {
    let components = try components()
    let measures = try rules.elements("measures", named: ["id", "name", "highest", "decimals", "clause"])
    let measureIDs = try ids(of: measures)
    let shared = try rules.object("shared", named: ["allowed", "clause"])
    let sharedRanks = try shared.truth("allowed")
    let (ties, rulingBasis) = try ties(on: components.map(\.id) + measureIDs, sharedRanks: sharedRanks)
    var columns = components
    for measure in measures { columns.append(try column(measure, better: better(of: columns.count, in: ties))) }
    let round = try rules.object("round", named: ["decimals", "clause"])
    let roundTotal = try round.optionalInteger("decimals")
    let totalBasis = try basis(of: "total")
    let rankBasis = try basis(of: "rank")
    let roundBasis = try round.basis(quoted: clauses)
    let sharedBasis = try shared.basis(quoted: clauses)
    let unrankedBasis = try basis(of: "unranked")
    do {
      return try Scheme(
        columns: columns, ties: ties, roundTotal: roundTotal, sharedRanks: sharedRanks, totalBasis: totalBasis,
        rankBasis: rankBasis, roundBasis: roundBasis, rulingBasis: rulingBasis, sharedBasis: sharedBasis,
        unrankedBasis: unrankedBasis)
    } catch {
      throw RulebookProblem(path: error.path(components: components.count), fault: .scheme(error))
    }
  }

  /// The least weights; a component that weighs less is refused.
  func limits(on scheme: Scheme) throws(RulebookProblem) -> [WeightLimit] {
    var limits: [WeightLimit] = []
    for element in try rules.elements("limits", named: ["component", "weightAtLeast", "firmness", "clause"]) {
      let id = try element.text("component")
      guard let column = scheme.column(id: id), scheme.columns[column].isComponent else {
        throw element.problem("component", .noSuchComponent(id))
      }
      let atLeast = try element.hundredths("weightAtLeast")
      _ = try element.word("firmness", oneOf: ["refused"])
      let limit = WeightLimit(column: column, atLeastBasisPoints: atLeast, basis: try element.basis(quoted: clauses))
      guard scheme.columns[column].weightBasisPoints >= atLeast else {
        throw RulebookProblem(path: "components[\(column)].weight", fault: .weightUnderLimit(limit))
      }
      limits.append(limit)
    }
    return limits
  }

  private func components() throws(RulebookProblem) -> [Column] {
    let elements = try rules.elements("components", named: ["id", "name", "weight", "decimals", "clause"])
    let ids = try ids(of: elements)
    var columns: [Column] = []
    for (element, id) in zip(elements, ids) {
      columns.append(
        Column(
          id: id, name: try element.bilingual("name"),
          role: .component(weightBasisPoints: try element.hundredths("weight")),
          decimals: try element.integer("decimals"), basis: try element.basis(quoted: clauses)))
    }
    return columns
  }

  private func column(_ measure: Members, better: Column.Better) throws(RulebookProblem) -> Column {
    Column(
      id: try measure.identifier("id"), name: try measure.bilingual("name"), role: .measure(better),
      highest: Mark(hundredths: try measure.hundredths("highest")), decimals: try measure.integer("decimals"),
      basis: try measure.basis(quoted: clauses))
  }

  /// Words with a meaning of their own: the tie chain ends with `ruling`, a record may be about the `status`, and in
  /// results a column stands beside the others.
  private static let reserved: Set<String> = [
    "ruling", "total", "shared", "rank", "entry", "name", "unit", "status", "advances", "awards", "certificate",
    "refused",
  ]

  /// The identifiers of columns.
  private func ids(of elements: [Members]) throws(RulebookProblem) -> [String] {
    var ids: [String] = []
    for element in elements {
      let id = try element.identifier("id")
      guard !Self.reserved.contains(id) else { throw element.problem("id", .reservedIdentifier) }
      ids.append(id)
    }
    return ids
  }

  /// The tie chain and what the ruling at its end rests on.
  private func ties(
    on ids: [String], sharedRanks: Bool
  ) throws(RulebookProblem) -> (ties: [TieRule], rulingBasis: Basis) {
    var ties: [TieRule] = []
    let elements = try rules.array("ties")
    for (index, element) in elements.enumerated() {
      if element.value["key"] == .string("ruling") {
        let ruling = try Members(element.value, at: element.path, named: ["key", "clause"])
        if sharedRanks { throw ruling.problem("key", .rulingWithSharedRanks) }
        guard index == elements.count - 1 else { throw ruling.problem("key", .rulingNotLast) }
        return (ties, try ruling.basis(quoted: clauses))
      }
      let tie = try Members(element.value, at: element.path, named: ["key", "better", "clause"])
      let id = try tie.text("key")
      guard let column = ids.firstIndex(of: id) else { throw tie.problem("key", .noSuchColumn(id)) }
      let word = try tie.word("better", oneOf: Column.Better.allCases.map(\.rawValue))
      let better: Column.Better = word == Column.Better.lower.rawValue ? .lower : .higher
      ties.append(TieRule(column: column, better: better, basis: try tie.basis(quoted: clauses)))
    }
    guard sharedRanks else { throw rules.problem("ties", .rulingMissing) }
    return (ties, .convention)
  }

  /// Which end of a measure is better is told by its key in the tie chain; one without a key is refused by `Scheme`.
  private func better(of column: Int, in ties: [TieRule]) -> Column.Better {
    ties.first { $0.column == column }?.better ?? .higher
  }

  private func basis(of name: String) throws(RulebookProblem) -> Basis {
    try rules.object(name, named: ["clause"]).basis(quoted: clauses)
  }
}

extension SchemeFault {
  /// The member of a rulebook that a fault of its scheme lies in.
  func path(components: Int) -> String {
    func column(_ index: Int) -> String {
      index < components ? "components[\(index)]" : "measures[\(index - components)]"
    }
    return switch self {
    case .noComponent, .weightSum: "components"
    case .columnTwice(let index, _): "\(column(index)).id"
    case .weightOutOfRange(let index, _): "\(column(index)).weight"
    case .highestOutOfRange(let index, _): "\(column(index)).highest"
    case .decimalsOutOfRange(let index, _): "\(column(index)).decimals"
    case .tooManyTies: "ties"
    case .tieWithoutColumn(let index), .tieTwice(let index, _): "ties[\(index)].key"
    case .tieAgainstMeasure(let index): "ties[\(index)].better"
    case .measureBreaksNoTie(let index): column(index)
    case .roundTotalOutOfRange: "round.decimals"
    }
  }
}
