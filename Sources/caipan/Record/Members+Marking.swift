internal import Competition
internal import Scoring

extension Members {
  /// Whose sheet it is: an entry number, or where codes stand a code.
  mutating func label() throws(OperationProblem) -> String {
    if let code = try text("code") { return code }
    guard let entry = try text("entry") else { throw .missing("entry") }
    return entry
  }

  /// The scheme as the journal will have it: the object itself, or its text.
  mutating func scheme() throws(OperationProblem) -> String {
    switch take("scheme") {
    case nil: throw .missing("scheme")
    case .string(let text): return text
    case .some(.object(let members)): return JSON.object(members).text()
    case .null, .bool, .number, .array: throw .wrongKind("scheme", expected: .object)
    }
  }

  /// A judge with the seats, as the roster is to have them.
  mutating func judge() throws(OperationProblem) -> Judge {
    let id = try needed("judge")
    var seats: [JudgeSeat] = []
    for spelling in try texts("seats") ?? [] {
      guard let seat = JudgeSeat(spelling: spelling) else { throw .wrongKind("seats", expected: .seats) }
      seats.append(seat)
    }
    return Judge(id: id, name: try needed("name"), unit: try text("unit") ?? "", seats: seats)
  }

  /// What is decided of a judge and a contestant.
  mutating func recusal() throws(OperationProblem) -> Operation.MarkingDeed {
    let label = try label()
    let judge = try needed("judge")
    let decisions = RecusalDecision.allCases.map { ($0.rawValue, $0) }
    guard let decision = try word("decision", decisions) else { throw .missing("decision") }
    return .recusal(
      of: label, judge: judge, decision, substitute: try text("substitute") ?? "", decidedBy: try needed("decidedBy"),
      reason: try reason())
  }

  /// One cell of a sheet.
  mutating func score() throws(OperationProblem) -> Operation.WrittenScore {
    let keyings = Keying.allCases.map { ($0.rawValue, $0) }
    return Operation.WrittenScore(
      of: try label(), module: try needed("module"), aspect: try text("aspect"), judge: try namedJudge(),
      keying: try word("keying", keyings) ?? .first, value: try needed("value"))
  }

  /// A count of sheets.
  mutating func paper() throws(OperationProblem) -> Operation.MarkingDeed {
    let module = try needed("module")
    let judge = try namedJudge()
    guard let step = try word("step", PaperStep.allCases.map({ ($0.rawValue, $0) })) else { throw .missing("step") }
    return .paper(module: module, judge: judge, step, count: try neededNumber("count"), reason: try reason())
  }

  /// A penalty, once unless a count is said.
  mutating func penalty() throws(OperationProblem) -> Operation.MarkingDeed {
    .penalty(
      of: try label(), rule: try needed("penalty"), module: try text("module") ?? "", count: try number("count") ?? 1,
      decidedBy: try needed("decidedBy"), reason: try reason())
  }

  /// A ruling on marks too far apart; without a value they stand.
  mutating func spread() throws(OperationProblem) -> Operation.MarkingDeed {
    .spread(
      of: try label(), module: try needed("module"), aspect: try text("aspect"), value: try text("value"),
      reason: try reason())
  }

  /// A judge by seat or by id, `nil` where the member is not there.
  private mutating func namedJudge() throws(OperationProblem) -> Operation.NamedJudge? {
    switch take("judge") {
    case nil: return nil
    case .string(let id): return .id(id)
    case .number(let spelling):
      guard let seat = Int(spelling) else { throw .wrongKind("judge", expected: .judge) }
      return .seat(seat)
    case .null, .bool, .array, .object: throw .wrongKind("judge", expected: .judge)
    }
  }
}
