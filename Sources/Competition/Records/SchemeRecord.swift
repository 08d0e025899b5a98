internal import Journal

/// The marking scheme of a contest was taken into use.
public struct SchemeRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The scheme's JSON text, whole.
  public let source: String
  /// The scheme this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; needed where another scheme was in use.
  public let reason: String
}

extension SchemeRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("source", source)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    source = try body.text("source")
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
