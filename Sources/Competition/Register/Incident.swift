/// An incident as it stands on record.
public struct Incident: Hashable, Sendable {
  /// What was written, last.
  public let record: IncidentRecord
  /// The record that says so.
  public let ref: Ref
  /// Who wrote it down.
  public let person: String
  /// Whether two or more records say different things under its number.
  public let isDisputed: Bool

  /// Its number in the contest.
  public var number: Int { record.number }
}

/// An incident as somebody reports it.
public struct IncidentReport: Hashable, Sendable {
  /// When it happened.
  public var at: DayTime
  /// Whom it is about: an entry number, a code where codes stand, or nobody by number.
  public var of: String
  /// Where; empty where nobody said.
  public var place: String
  /// What happened.
  public var what: String
  /// What was done about it; empty as long as nothing was.
  public var handling: String
  /// Who reported it.
  public var reporter: String

  /// A report.
  public init(at: DayTime, of: String = "", place: String = "", what: String, handling: String = "", reporter: String) {
    self.at = at
    self.of = of
    self.place = place
    self.what = what
    self.handling = handling
    self.reporter = reporter
  }

  /// What a record says.
  public init(_ record: IncidentRecord) {
    self.init(
      at: record.at, of: record.of, place: record.place, what: record.what, handling: record.handling,
      reporter: record.reporter)
  }

  var texts: [String] { [place, what, handling, reporter] }
}
