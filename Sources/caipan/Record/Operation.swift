internal import Competition
internal import Intake
internal import Scoring

/// One line of `record`: what is to be done, and in whose name.
struct Operation: Hashable, Sendable {
  /// What is to be done.
  let deed: Deed
  /// The person; empty for a program.
  let person: String

  /// What an operation does.
  enum Deed: Hashable, Sendable {
    /// Something of one contest.
    case inContest(ContestDeed)
    case enrol(name: String, Duty, reason: String)
    case enrolHeadReferee(name: String, passphrase: String, reason: String)
    case addContest(ContestSetUp)
    case winner(PastWinner)
    case pin(name: String, pin: String, reason: String)
  }

  /// What an operation does in a contest.
  enum ContestDeed: Hashable, Sendable {
    case marking(MarkingDeed)
    case register(RegisterDeed)
    case mark(entry: String, component: String, value: String, replaces: [String], reason: String)
    case status(entry: String, Exclusion?, reason: String)
    case ruling(order: [String], reason: String)
    case undo
    case contestant(Contestant)
    case particulars(entry: String, ParticularsChange, reason: String)
    case fact(StatedFact, reason: String)
    case waive(rule: String, entry: String?, reason: String)
    case replacement(leaving: String, entering: String, reason: String)
    case signOff(passphrase: String)
    case reopen(reason: String, passphrase: String)
  }

  /// The operations by their names.
  enum Name: String, CaseIterable {
    case mark, status, ruling, undo, contestant, particulars, fact, waive, replacement, contest, winner, enrol, pin
    case scheme, judge, recuse, draw, codes, penalty, spread, paper, sample, signoff, decode, reopen
    case incident, appeal, appealRuling
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
  ) throws(OperationProblem) -> (operation: Operation, contest: ContestName) {
    let value: JSON
    do throws(JSONProblem) {
      value = try JSON.read(line)
    } catch {
      throw .notJSON(JSONProblem(line: number, column: error.column, what: error.what))
    }
    var members = try Members(of: value)
    guard let name = try members.word("op", Name.allCases.map { ($0.rawValue, $0) }) else { throw .missing("op") }
    let stages = Stage.allCases.flatMap { [($0.rawValue, $0), ($0.zh, $0)] }
    let contest = ContestName(
      event: try members.text("event"), stage: try members.word("stage", stages),
      committee: try members.text("committee"))
    let person = try members.text("by") ?? ""
    let deed = try members.deed(name, of: contest, station: station, today: today)
    try members.end()
    return (Operation(deed: deed, person: person), contest)
  }
}
