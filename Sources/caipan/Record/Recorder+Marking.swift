internal import Competition
internal import Journal
internal import Scoring

extension Recorder {
  /// Does what an operation says about sheets, codes and judges.
  func perform(
    _ deed: Operation.MarkingDeed, in contest: Contest, by person: String
  ) throws(OperationFailure) -> Table.Done {
    let number = contest.setUp.contest
    switch deed {
    case .scheme(let source, let reason):
      return try act(.adopt(contest: number, scheme: source, reason: reason), by: person)
    case .judge(let judge, let reason):
      return try act(.seat(contest: number, [judge], from: nil, reason: reason), by: person)
    case .recusal(let label, let judge, let decision, let substitute, let decidedBy, let reason):
      return try act(
        .recuse(
          contest: number, of: label, judge: judge, decision, substitute: substitute, decidedBy: decidedBy,
          reason: reason),
        by: person)
    case .draw(let seed, let stations, let reason):
      return try act(.draw(contest: number, seed: Seed.sown(seed), stations: stations, reason: reason), by: person)
    case .codes(let seed, let first):
      return try act(.encode(contest: number, seed: Seed.sown(seed), first: first), by: person)
    case .score(let written, let replaces, let reason):
      let score = try score(written, in: contest)
      return try act(.score(contest: number, score, replacing: try refs(replaces), reason: reason), by: person)
    case .penalty(let label, let rule, let module, let count, let decidedBy, let reason):
      return try act(
        .penalise(
          contest: number, of: label, rule: rule, module: module, count: count, decidedBy: decidedBy, reason: reason),
        by: person)
    case .spread(let label, let module, let named, let value, let reason):
      let aspect = try aspect(named, ofModule: module, in: contest)
      var mark: Mark?
      if let value { mark = try self.mark(value, of: aspect) }
      return try act(
        .settle(contest: number, of: label, module: module, aspect: aspect.id, value: mark, reason: reason), by: person)
    case .paper(let module, let named, let step, let count, let reason):
      let judge = try named.map { named throws(OperationFailure) in try seat(of: named, on: module, in: contest) } ?? 0
      return try act(
        .count(contest: number, module: module, judge: judge, step, count: count, reason: reason), by: person)
    case .sample(let seed): return try act(.sample(contest: number, seed: Seed.sown(seed)), by: person)
    case .signOff(let passphrase): return try signCoded(contest, passphrase, by: person)
    case .decode(let witness):
      // A trial leaves no record of who looked.
      guard !folder.isTrial else { throw .operation(.notOnTrial) }
      return try act(.decode(contest: number, witness: witness), by: person)
    }
  }

  private func score(_ written: Operation.WrittenScore, in contest: Contest) throws(OperationFailure) -> Score {
    let module = try module(written.module, in: contest)
    let aspect = try aspect(written.aspect, ofModule: module.id, in: contest)
    let judge: Int
    if let named = written.judge {
      judge = try seat(of: named, on: module.id, in: contest)
    } else {
      switch aspect.kind {
      case .measurement: judge = 0
      case .judgement, .points:
        guard module.panel.judges == 1 else { throw .operation(.missing("judge")) }
        judge = 1
      }
    }
    return Score(
      of: written.of, module: module.id, aspect: aspect.id, judge: judge, keying: written.keying,
      value: try mark(written.value, of: aspect))
  }

  private func module(_ id: String, in contest: Contest) throws(OperationFailure) -> Module {
    guard let scheme = contest.marking?.scheme else { throw .refused(.noScheme) }
    guard let module = scheme.modules.first(where: { $0.id == id }) else { throw .refused(.noSuchModule(id)) }
    return module
  }

  /// The aspect of an id, or the only one that the module has.
  private func aspect(
    _ id: String?, ofModule moduleID: String, in contest: Contest
  ) throws(OperationFailure) -> Aspect {
    let module = try module(moduleID, in: contest)
    if let id {
      guard let aspect = module.aspects.first(where: { $0.id == id }) else {
        throw .refused(.noSuchAspect(module: moduleID, aspect: id))
      }
      return aspect
    }
    guard let only = module.aspects.first, module.aspects.count == 1 else { throw .operation(.missing("aspect")) }
    return only
  }

  /// A judge's seat on a module's panel.
  private func seat(
    of judge: Operation.NamedJudge, on module: String, in contest: Contest
  ) throws(OperationFailure) -> Int {
    switch judge {
    case .seat(let seat): return seat
    case .id(let id):
      guard let judge = contest.judgeRoster.judge(id) else { throw .refused(.noSuchJudge(id)) }
      let seats = judge.seats.filter { $0.module == module }
      guard let only = seats.first, seats.count == 1 else { throw .operation(.noSuchSeat(judge: id, module: module)) }
      return only.seat
    }
  }

  private func mark(_ value: String, of aspect: Aspect) throws(OperationFailure) -> Mark {
    let column = Column(
      id: aspect.id, name: aspect.name, role: .component(weightBasisPoints: 0), highest: aspect.highestKeyed,
      decimals: aspect.decimals)
    do throws(MarkProblem) { return try column.read(value) } catch { throw .operation(.score(error, column)) }
  }
}
