internal import Journal

/// Something out of the ordinary happened 异常情况, or what was written of it was put right.
public struct IncidentRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The incident's number in the contest, from 1; one that stands already is put right.
  public let number: Int
  /// When it happened.
  public let at: DayTime
  /// Whom it is about: an entry number, or a code where codes stand; empty where it is about nobody by number.
  public let of: String
  /// Where; empty where nobody said.
  public let place: String
  /// What happened.
  public let what: String
  /// What was done about it; empty as long as nothing was.
  public let handling: String
  /// Who reported it.
  public let reporter: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why it was put right; empty for a first record.
  public let reason: String
}

extension IncidentRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("number", number)
    body.member("at", at.text)
    body.member("of", of)
    body.member("place", place)
    body.member("what", what)
    body.member("handling", handling)
    body.member("reporter", reporter)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    number = try body.count("number", from: 1)
    at = try body.value("at") { DayTime(spelled: $0) }
    of = try body.line("of")
    place = try body.line("place")
    what = try body.line("what") { !$0.isEmpty }
    handling = try body.line("handling")
    reporter = try body.line("reporter") { !$0.isEmpty }
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
