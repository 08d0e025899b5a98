internal import Journal
internal import Scoring

/// The head referee ruled on marks that lie too far apart; the ruling holds for exactly these marks.
public struct SpreadRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// Whose sheets: the last code, or the entry number where there are no codes.
  public let of: String
  /// The module's id.
  public let module: String
  /// The aspect's id.
  public let aspect: String
  /// The marks by seat; empty for a judge who is excused.
  public let marks: [String]
  /// The value that counts; empty where the marks stand as they are.
  public let value: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// The head referee; empty where none was enrolled yet.
  public let referee: String
  /// Why.
  public let reason: String
}

extension SpreadRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("of", of)
    body.member("module", module)
    body.member("aspect", aspect)
    body.member("marks", marks)
    body.member("value", value)
    body.member("replaces", replaces)
    body.member("referee", referee)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    of = try body.line("of") { !$0.isEmpty }
    module = try body.line("module") { !$0.isEmpty }
    aspect = try body.line("aspect") { !$0.isEmpty }
    marks = try body.lines("marks")
    guard marks.allSatisfy({ $0.isEmpty || Mark(spelled: $0) != nil }) else { throw .value(member: "marks") }
    value = try body.line("value") { $0.isEmpty || Mark(spelled: $0) != nil }
    replaces = try body.refs("replaces")
    referee = try body.line("referee")
    reason = try body.line("reason") { !$0.isEmpty }
  }
}
