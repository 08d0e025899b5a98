internal import Competition
internal import Journal
internal import Scoring

/// Does operations in a competition, each durably before it answers.
struct Recorder {
  /// The folder, open for writing.
  let folder: CompetitionFolder
  /// The day after which nobody can have been born.
  let today: Day
  /// In whose name operations are done that name nobody; empty for a program.
  let person: String

  /// Does what a line says that is this one of the input; answers the last record that was written for it.
  func take(_ line: [UInt8], number: Int) throws(OperationFailure) -> Line {
    let (operation, scope): (Operation, Operation.Scope)
    do throws(OperationProblem) {
      (operation, scope) = try Operation.read(line, number: number, station: folder.station.id, today: today)
    } catch {
      throw .operation(error)
    }
    let contest = folder.state.contests.first { contest in
      contest.setUp.isNamed(event: scope.event, stage: scope.stage, committee: scope.committee)
    }
    guard let contest else { throw .refused(.noSuchContest) }
    return try perform(operation.deed, in: contest, by: operation.person.isEmpty ? person : operation.person)
  }

  private func perform(
    _ deed: Operation.Deed, in contest: Contest, by person: String
  ) throws(OperationFailure) -> Line {
    let number = contest.setUp.contest
    switch deed {
    case .mark(let entry, let component, let value, let replaces, let reason):
      let cell = try cell(value, component, in: contest)
      return try act(
        .key(
          contest: number, entry: entry, component: component, cell, replacing: try refs(replaces), reason: reason),
        by: person)
    case .status(let entry, let exclusion, let reason):
      return try act(.declare(contest: number, entry: entry, exclusion, reason: reason), by: person)
    case .ruling(let order, let reason):
      return try act(.rule(contest: number, order: order, reason: reason), by: person)
    case .undo: return try act(.undo(contest: number), by: person)
    case .contestant(let contestant):
      return try act(.register(contest: number, [contestant], from: nil), by: person)
    case .enrol(let name, let reason):
      return try act(.enrol(name: name, duty: .scorekeeper, key: nil, reason: reason), by: person)
    case .enrolHeadReferee(let name, let passphrase, let reason):
      let key = try keyed { () throws(KeyProblem) in try SealedKey.make(passphrase: passphrase) }
      return try act(.enrol(name: name, duty: .headReferee, key: key, reason: reason), by: person)
    case .signOff(let passphrase):
      let open = contest.openItems
      if let seal = contest.seal { throw .refused(.sealed(by: seal.signer)) }
      guard open.isEmpty else { throw .refused(.open(open)) }
      let signed = try sign(passphrase, by: person) { state, referee, time in
        state.contest(number).flatMap { Statement.signOff(of: $0, in: state, signer: referee, time: time) }
      }
      return try act(.signOff(contest: number, signed), by: person)
    case .reopen(let reason, let passphrase):
      guard contest.seal != nil else { throw .refused(.notSealed) }
      guard !reason.isEmpty else { throw .refused(.reasonNeeded) }
      let signed = try sign(passphrase, by: person) { state, referee, time in
        state.contest(number).flatMap {
          Statement.reopening(of: $0, in: state, reason: reason, signer: referee, time: time)
        }
      }
      return try act(.reopen(contest: number, reason: reason, signed), by: person)
    }
  }

  private func cell(_ value: String, _ component: String, in contest: Contest) throws(OperationFailure) -> Cell {
    guard let column = contest.scheme.column(id: component) else { throw .refused(.noSuchComponent(component)) }
    switch value {
    case Cell.notSatSpelling: return .notSat
    case Cell.voidedSpelling: return .voided
    default:
      do throws(MarkProblem) {
        return .mark(try contest.scheme.columns[column].read(value))
      } catch {
        throw .refused(.mark(error, component: component))
      }
    }
  }

  private func refs(_ spellings: [String]) throws(OperationFailure) -> [Ref] {
    let refs = spellings.compactMap { folder.state.ref($0) }
    guard refs.count == spellings.count else { throw .operation(.noSuchRecord) }
    return refs
  }

  /// Signs what the journal gives now; the signer's name is on record before, as the statement names the last record.
  private func sign(
    _ passphrase: String, by person: String, _ statement: (CompetitionState, Person, String) -> String?
  ) throws(OperationFailure) -> SignedStatement {
    guard let referee = folder.state.headReferee, let key = referee.key else { throw .refused(.noHeadReferee) }
    if !person.isEmpty, folder.state.person(person) == nil {
      try saved { () throws(ActFailure) in try folder.enrol(person) }
    }
    guard let text = statement(folder.state, referee, Moment.text(WallClock.milliseconds)) else {
      throw .refused(.noHeadReferee)
    }
    let signature = try keyed { () throws(KeyProblem) in try key.sign(text, passphrase: passphrase) }
    return SignedStatement(statement: text, signature: signature)
  }

  private func act(_ intent: Intent, by person: String) throws(OperationFailure) -> Line {
    let lines = try saved { () throws(ActFailure) in try folder.act(intent, inTheNameOf: person) }
    guard let last = lines.last else { throw .refused(.unchanged) }
    return last
  }

  private func saved<Value>(_ body: () throws(ActFailure) -> Value) throws(OperationFailure) -> Value {
    do throws(ActFailure) {
      return try body()
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal)
      case .notSaved(let reason): throw .notSaved(reason)
      }
    }
  }

  private func keyed<Value>(_ body: () throws(KeyProblem) -> Value) throws(OperationFailure) -> Value {
    do throws(KeyProblem) { return try body() } catch { throw .key(error) }
  }
}
