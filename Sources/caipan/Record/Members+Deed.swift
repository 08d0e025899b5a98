internal import Competition
internal import Intake
internal import Scoring

extension Members {
  /// What an operation of this name does; its other members are taken.
  mutating func deed(
    _ name: Operation.Name, of contest: ContestName, station: String, today: Day
  ) throws(OperationProblem) -> Operation.Deed {
    switch name {
    case .mark where has("module"):
      return marking(.score(try score(), replaces: try records("replaces", station: station), reason: try reason()))
    case .mark:
      return .inContest(
        .mark(
          entry: try needed("entry"), component: try needed("component"), value: try needed("value"),
          replaces: try records("replaces", station: station), reason: try reason()))
    case .status:
      let entry = try needed("entry")
      let words = Exclusion.allCases.map { ($0.rawValue, Optional($0)) } + [(StatusRecord.registered, nil)]
      guard let status = try word("status", words) else { throw .missing("status") }
      return .inContest(.status(entry: entry, status, reason: try reason()))
    case .ruling:
      let entries = try neededTexts("entries")
      let order = try neededTexts("order")
      guard entries.sorted() == order.sorted() else { throw .orderDisagrees }
      return .inContest(.ruling(order: order, reason: try reason()))
    case .undo: return .inContest(.undo)
    case .contestant: return .inContest(.contestant(try contestant(today: today)))
    case .particulars:
      let entry = try needed("entry")
      return .inContest(.particulars(entry: entry, try ParticularsChange(&self), reason: try reason()))
    case .fact: return .inContest(.fact(try fact(), reason: try reason()))
    case .waive:
      return .inContest(.waive(rule: try needed("rule"), entry: try text("entry"), reason: try reason()))
    case .replacement:
      return .inContest(
        .replacement(leaving: try needed("leaving"), entering: try needed("entering"), reason: try reason()))
    case .signoff:
      let isCoded = try yesOrNo("coded") ?? false
      let passphrase = try needed("passphrase")
      return isCoded ? marking(.signOff(passphrase: passphrase)) : .inContest(.signOff(passphrase: passphrase))
    case .reopen:
      return .inContest(.reopen(reason: try reason(), passphrase: try needed("passphrase")))
    case .contest: return .addContest(try setUp(contest))
    case .winner:
      return .winner(
        PastWinner(
          occupation: try needed("occupation"), name: try needed("name"), identity: try identity(today: today),
          year: try number("year")))
    case .enrol: return try enrol()
    case .pin: return .pin(name: try needed("name"), pin: try needed("pin"), reason: try reason())
    case .scheme: return marking(.scheme(source: try scheme(), reason: try reason()))
    case .judge: return marking(.judge(try judge(), reason: try reason()))
    case .recuse: return marking(try recusal())
    case .draw:
      return marking(
        .draw(seed: try text("seed") ?? "", stations: try neededNumber("stations"), reason: try reason()))
    case .codes: return marking(.codes(seed: try text("seed") ?? "", first: try neededNumber("first")))
    case .penalty: return marking(try penalty())
    case .spread: return marking(try spread())
    case .paper: return marking(try paper())
    case .sample: return marking(.sample(seed: try text("seed") ?? ""))
    case .decode: return marking(.decode(witness: try needed("witness")))
    case .incident: return .inContest(.register(try incident()))
    case .appeal: return .inContest(.register(try appeal()))
    case .appealRuling: return .inContest(.register(try appealRuling(station: station)))
    }
  }

  private func marking(_ deed: Operation.MarkingDeed) -> Operation.Deed { .inContest(.marking(deed)) }

  /// The reason; empty where none is given.
  mutating func reason() throws(OperationProblem) -> String { try text("reason") ?? "" }

  private mutating func enrol() throws(OperationProblem) -> Operation.Deed {
    let name = try needed("name")
    let duties = Duty.allCases.map { ($0.rawValue, $0) }
    guard let duty = try word("duty", duties) else { throw .missing("duty") }
    let reason = try reason()
    switch duty {
    case .scorekeeper, .secondKeyer, .codeKeeper, .supervisor: return .enrol(name: name, duty, reason: reason)
    case .headReferee: return .enrolHeadReferee(name: name, passphrase: try needed("passphrase"), reason: reason)
    }
  }

  private mutating func fact() throws(OperationProblem) -> StatedFact {
    guard let fact = ContestFact(spelling: try needed("fact")) else { throw .unknownFact }
    return StatedFact(fact, try needed("value"))
  }

  /// The contest that is to be added; its number is given when it is.
  private mutating func setUp(_ name: ContestName) throws(OperationProblem) -> ContestSetUp {
    guard let event = name.event else { throw .missing("event") }
    guard let stage = name.stage else { throw .missing("stage") }
    return ContestSetUp(
      contest: 1, event: event, code: try text("code") ?? "", stage: stage, committee: name.committee ?? "",
      tier: try word("tier", Tier.allCases.map { ($0.rawValue, $0) }), date: try day("date")?.iso ?? "")
  }

  /// A contestant, under the checks that a roster's rows pass; nothing is mended.
  private mutating func contestant(today: Day) throws(OperationProblem) -> Contestant {
    let entry = try needed("entry")
    if let fault = EntryNumber.fault(of: entry) { throw .contestant(fault) }
    return Contestant(
      entry: entry, name: try needed("name"), sex: try word("sex", Sex.allCases.map { ($0.rawValue, $0) }),
      identity: try identity(today: today), unit: try text("unit") ?? "", remark: try text("remark") ?? "",
      particulars: try ParticularsChange(&self).applied(to: Particulars()))
  }

  /// A document; what begins with a digit has to be an identity number.
  private mutating func identity(today: Day) throws(OperationProblem) -> String {
    let identity = try text("identity") ?? ""
    guard let first = identity.unicodeScalars.first, ("0"..."9").contains(first) else { return identity }
    do throws(IdentityProblem) {
      _ = try IdentityNumber(identity, today: today)
    } catch {
      throw .contestant(.identity(error))
    }
    return identity
  }
}
