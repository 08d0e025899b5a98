internal import Competition
internal import Journal
internal import Scoring

/// Does operations in a competition: in its folder, each durably before it answers, or on trial.
struct Recorder<Table: RecordingTable> {
  /// Where they are done.
  let folder: Table
  /// The day after which nobody can have been born.
  let today: Day
  /// In whose name operations are done that name nobody; empty for a program.
  let person: String

  /// Does what a line says that is this one of the input; answers what came of it last.
  func take(_ line: [UInt8], number: Int) throws(OperationFailure) -> Table.Done {
    let (operation, name): (Operation, ContestName)
    do throws(OperationProblem) {
      (operation, name) = try Operation.read(line, number: number, station: folder.stationID, today: today)
    } catch {
      throw .operation(error)
    }
    let person = operation.person.isEmpty ? person : operation.person
    switch operation.deed {
    case .inContest(let deed): return try perform(deed, in: try contest(name), by: person)
    case .enrol(let name, let duty, let reason):
      return try act(.enrol(name: name, duty: duty, key: nil, reason: reason), by: person)
    case .enrolHeadReferee(let name, let passphrase, let reason):
      let key = try keyed { () throws(KeyProblem) in try SealedKey.make(passphrase: passphrase) }
      return try act(.enrol(name: name, duty: .headReferee, key: key, reason: reason), by: person)
    case .addContest(let setUp): return try act(.addContest(setUp), by: person)
    case .pin(let name, let pin, let reason): return try choosePIN(name, pin, reason, by: person)
    case .winner(let winner): return try act(.bringWinners([winner], from: nil), by: person)
    }
  }

  private func contest(_ name: ContestName) throws(OperationFailure) -> Contest {
    let found = name.contests(of: folder.state)
    guard let first = found.first else { throw .refused(.noSuchContest) }
    guard found.count == 1 else { throw .operation(.severalContests) }
    return first
  }

  private func perform(
    _ deed: Operation.ContestDeed, in contest: Contest, by person: String
  ) throws(OperationFailure) -> Table.Done {
    let number = contest.setUp.contest
    switch deed {
    case .marking(let deed): return try perform(deed, in: contest, by: person)
    case .register(let deed): return try perform(deed, in: contest, by: person)
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
    case .particulars(let entry, let change, let reason):
      guard let index = contest.index(entry: entry) else { throw .refused(.noSuchEntry(entry)) }
      let particulars = change.applied(to: contest.roster[index].particulars)
      return try act(.amend(contest: number, entry: entry, particulars, reason: reason), by: person)
    case .fact(let fact, let reason):
      return try act(.state(contest: number, [fact], reason: reason), by: person)
    case .waive(let rule, let entry, let reason):
      return try act(.waive(contest: number, rule: rule, entry: entry, reason: reason), by: person)
    case .replacement(let leaving, let entering, let reason):
      return try act(.replace(contest: number, leaving: leaving, entering: entering, reason: reason), by: person)
    case .signOff(let passphrase): return try signOff(contest, passphrase, by: person)
    case .reopen(let reason, let passphrase): return try reopen(contest, reason, passphrase, by: person)
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

  func refs(_ spellings: [String]) throws(OperationFailure) -> [Ref] {
    let refs = spellings.compactMap { folder.state.ref($0) }
    guard refs.count == spellings.count else { throw .operation(.noSuchRecord) }
    return refs
  }

  func act(_ intent: Intent, by person: String) throws(OperationFailure) -> Table.Done {
    let done = try saved { () throws(ActFailure) in try folder.act(intent, inTheNameOf: person) }
    guard let last = done.last else { throw .refused(.unchanged) }
    return last
  }

  func saved<Value>(_ body: () throws(ActFailure) -> Value) throws(OperationFailure) -> Value {
    do throws(ActFailure) {
      return try body()
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal)
      case .notSaved(let reason): throw .notSaved(reason)
      }
    }
  }

  func keyed<Value>(_ body: () throws(KeyProblem) -> Value) throws(OperationFailure) -> Value {
    do throws(KeyProblem) { return try body() } catch { throw .key(error) }
  }
}
