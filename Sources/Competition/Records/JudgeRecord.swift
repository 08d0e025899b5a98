internal import Journal

/// A judge was put on the roster, or what is known of one was changed.
public struct JudgeRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The judge.
  public let judge: Judge
  /// The records this one replaces, as `STATION:SEQ`: what stood of this judge, and whoever held a seat until now.
  public let replaces: [String]
  /// Why; needed where something stood.
  public let reason: String
}

extension JudgeRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("id", judge.id)
    body.member("name", judge.name)
    body.member("unit", judge.unit)
    body.member("seats", judge.seats.map(\.spelling))
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    let id = try body.line("id") { !$0.isEmpty }
    let name = try body.line("name") { !$0.isEmpty }
    let unit = try body.line("unit")
    let seats = try body.lines("seats")
    let known = seats.compactMap { JudgeSeat(spelling: $0) }
    guard known.count == seats.count, known.count <= JudgeSeat.most, Set(known).count == known.count else {
      throw .value(member: "seats")
    }
    judge = Judge(id: id, name: name, unit: unit, seats: known)
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
