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
    let measures = try elements("measures", named: ["id", "name", "highest", "decimals", "clause"])
    let measureIDs = try ids(of: measures)
    let shared = try Members(rules["shared"], named: ["allowed", "clause"])
    let sharedRanks = try shared["allowed"].truth()
    let (ties, rulingBasis) = try ties(on: components.map(\.id) + measureIDs, sharedRanks: sharedRanks)
    var columns = components
    for measure in measures { columns.append(try column(measure, better: better(of: columns.count, in: ties))) }
    let round = try Members(rules["round"], named: ["decimals", "clause"])
    let roundTotal = try round["decimals"].orNull?.integer()
    let totalBasis = try basis(of: "total")
    let rankBasis = try basis(of: "rank")
    let roundBasis = try round["clause"].basis(quoted: clauses)
    let sharedBasis = try shared["clause"].basis(quoted: clauses)
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
    for element in try elements("limits", named: ["component", "weightAtLeast", "firmness", "clause"]) {
      let id = try element["component"].text()
      guard let column = scheme.column(id: id), scheme.columns[column].isComponent else {
        throw element.problem("component", .noSuchComponent(id))
      }
      let atLeast = try element["weightAtLeast"].hundredths()
      _ = try element["firmness"].word(oneOf: ["refused"])
      let basis = try element["clause"].basis(quoted: clauses)
      let limit = WeightLimit(column: column, atLeastBasisPoints: atLeast, basis: basis)
      guard scheme.columns[column].weightBasisPoints >= atLeast else {
        throw RulebookProblem(path: "components[\(column)].weight", fault: .weightUnderLimit(limit))
      }
      limits.append(limit)
    }
    return limits
  }

  private func components() throws(RulebookProblem) -> [Column] {
    let elements = try elements("components", named: ["id", "name", "weight", "decimals", "clause"])
    let ids = try ids(of: elements)
    var columns: [Column] = []
    for (element, id) in zip(elements, ids) {
      columns.append(
        Column(
          id: id, name: try element["name"].name(),
          role: .component(weightBasisPoints: try element["weight"].hundredths()),
          decimals: try element["decimals"].integer(), basis: try element["clause"].basis(quoted: clauses)))
    }
    return columns
  }

  private func column(_ measure: Members, better: Column.Better) throws(RulebookProblem) -> Column {
    Column(
      id: try measure["id"].identifier(), name: try measure["name"].name(), role: .measure(better),
      highest: Mark(hundredths: try measure["highest"].hundredths()), decimals: try measure["decimals"].integer(),
      basis: try measure["clause"].basis(quoted: clauses))
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
      let id = try element["id"].identifier()
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
    let elements = try rules["ties"].elements()
    for (index, element) in elements.enumerated() {
      if element.value["key"] == .string("ruling") {
        let ruling = try Members(element, named: ["key", "clause"])
        if sharedRanks { throw ruling.problem("key", .rulingWithSharedRanks) }
        guard index == elements.count - 1 else { throw ruling.problem("key", .rulingNotLast) }
        return (ties, try ruling["clause"].basis(quoted: clauses))
      }
      let tie = try Members(element, named: ["key", "better", "clause"])
      let id = try tie["key"].text()
      guard let column = ids.firstIndex(of: id) else { throw tie.problem("key", .noSuchColumn(id)) }
      let better: Column.Better = try tie["better"].choice()
      ties.append(TieRule(column: column, better: better, basis: try tie["clause"].basis(quoted: clauses)))
    }
    guard sharedRanks else { throw rules.problem("ties", .rulingMissing) }
    return (ties, .convention)
  }

  /// Which end of a measure is better is told by its key in the tie chain; one without a key is refused by `Scheme`.
  private func better(of column: Int, in ties: [TieRule]) -> Column.Better {
    ties.first { $0.column == column }?.better ?? .higher
  }

  private func basis(of name: String) throws(RulebookProblem) -> Basis {
    try Members(rules[name], named: ["clause"])["clause"].basis(quoted: clauses)
  }

  private func elements(_ name: String, named names: [String]) throws(RulebookProblem) -> [Members] {
    try rules[name].list(named: names) { $0 }
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
