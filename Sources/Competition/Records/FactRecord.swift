internal import Journal

/// Something was stated of a contest, in place of what stood.
public struct FactRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// What it is about.
  public let fact: ContestFact
  /// What is known now, in its one spelling; nil where the fact was taken back.
  public let value: FactValue?
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; needed where something else was known before.
  public let reason: String
}

extension FactRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("fact", fact.spelling)
    body.member("value", value?.text ?? "")
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    let fact = try body.value("fact") { ContestFact(spelling: $0) }
    self.fact = fact
    value = try body.valueIfAny("value") { text in
      FactValue(reading: text, of: fact).flatMap { $0.text == text ? $0 : nil }
    }
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
