internal import Competition
internal import Intake
internal import Scoring

/// One line of `record`: what is to be done in which contest, and in whose name.
struct Operation: Hashable, Sendable {
  /// What is to be done.
  let deed: Deed
  /// The person; empty for a program.
  let person: String

  /// What an operation does.
  enum Deed: Hashable, Sendable {
    case mark(entry: String, component: String, value: String, replaces: [String], reason: String)
    case status(entry: String, Exclusion?, reason: String)
    case ruling(order: [String], reason: String)
    case undo
    case contestant(Contestant)
    case enrol(name: String, reason: String)
    case enrolHeadReferee(name: String, passphrase: String, reason: String)
    case signOff(passphrase: String)
    case reopen(reason: String, passphrase: String)
  }

  /// Which contest an operation says it is for; `nil` says nothing.
  struct Scope: Hashable, Sendable {
    let event: String?
    let stage: Stage?
    let committee: String?
  }

  /// The operations by their names.
  private enum Name: String, CaseIterable {
    case mark, status, ruling, undo, contestant, enrol, signoff, reopen
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - number: The line's number in the input, from 1.
  ///   - station: The station that writes here, for records named by number.
  ///   - today: The day after which nobody can have been born.
  /// - Returns: The operation, and the contest it says it is for.
  /// - Throws: why it is none.
  static func read(
    _ line: [UInt8], number: Int, station: String, today: Day
  ) throws(OperationProblem) -> (operation: Operation, scope: Scope) {
    let value: JSON
    do throws(JSONProblem) {
      value = try JSON.read(line)
    } catch {
      throw .notJSON(JSONProblem(line: number, column: error.column, what: error.what))
    }
    var members = try Members(of: value)
    guard let name = try members.word("op", Name.allCases.map { ($0.rawValue, $0) }) else { throw .missing("op") }
    let stages = Stage.allCases.flatMap { [($0.rawValue, $0), ($0.zh, $0)] }
    let scope = Scope(
      event: try members.text("event"), stage: try members.word("stage", stages),
      committee: try members.text("committee"))
    let person = try members.text("by") ?? ""
    let deed = try deed(name, &members, station: station, today: today)
    try members.end()
    return (Operation(deed: deed, person: person), scope)
  }

  private static func deed(
    _ name: Name, _ members: inout Members, station: String, today: Day
  ) throws(OperationProblem) -> Deed {
    switch name {
    case .mark:
      return .mark(
        entry: try members.needed("entry"), component: try members.needed("component"),
        value: try members.needed("value"), replaces: try members.records("replaces", station: station),
        reason: try members.text("reason") ?? "")
    case .status:
      let entry = try members.needed("entry")
      let words = Exclusion.allCases.map { ($0.rawValue, Optional($0)) } + [(StatusRecord.registered, nil)]
      guard let status = try members.word("status", words) else { throw .missing("status") }
      return .status(entry: entry, status, reason: try members.text("reason") ?? "")
    case .ruling:
      let entries = try members.texts("entries")
      let order = try members.texts("order")
      guard entries.sorted() == order.sorted() else { throw .orderDisagrees }
      return .ruling(order: order, reason: try members.text("reason") ?? "")
    case .undo: return .undo
    case .contestant: return .contestant(try members.contestant(today: today))
    case .enrol: return try enrol(&members)
    case .signoff: return .signOff(passphrase: try members.needed("passphrase"))
    case .reopen:
      return .reopen(reason: try members.text("reason") ?? "", passphrase: try members.needed("passphrase"))
    }
  }

  private static func enrol(_ members: inout Members) throws(OperationProblem) -> Deed {
    let name = try members.needed("name")
    let duties = Duty.allCases.map { ($0.rawValue, $0) }
    guard let duty = try members.word("duty", duties) else { throw .missing("duty") }
    let reason = try members.text("reason") ?? ""
    switch duty {
    case .scorekeeper: return .enrol(name: name, reason: reason)
    case .headReferee:
      return .enrolHeadReferee(name: name, passphrase: try members.needed("passphrase"), reason: reason)
    }
  }
}

extension Members {
  /// A contestant, under the checks that a roster's rows pass; nothing is mended.
  fileprivate mutating func contestant(today: Day) throws(OperationProblem) -> Contestant {
    let entry = try needed("entry")
    if let fault = EntryNumber.fault(of: entry) { throw .contestant(fault) }
    let levels = SkillLevel.allCases.map { ($0.rawValue, HeldLevel.level($0)) } + [("none", HeldLevel.none)]
    let identity = try text("identity") ?? ""
    if let first = identity.unicodeScalars.first, ("0"..."9").contains(first) {
      do throws(IdentityProblem) {
        _ = try IdentityNumber(identity, today: today)
      } catch {
        throw .contestant(.identity(error))
      }
    }
    return Contestant(
      entry: entry, name: try needed("name"), sex: try word("sex", Sex.allCases.map { ($0.rawValue, $0) }),
      identity: identity, unit: try text("unit") ?? "", level: try word("level", levels) ?? .unknown,
      union: try yesOrNo("union"), remark: try text("remark") ?? "")
  }
}
