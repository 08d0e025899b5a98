internal import Journal

/// The order and the stations were drawn 抽签; whoever has the roster and the seed can draw again.
public struct DrawRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// What the draw was made with.
  public let seed: String
  /// How many stations 工位 work at a time.
  public let stations: Int
  /// The draw this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; needed where there was a draw.
  public let reason: String
  /// SHA-256 of the drawn table: entry number, round and station, tab between, LF after each line.
  public let table: String
}

extension DrawRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("seed", seed)
    body.member("stations", stations)
    body.member("replaces", replaces)
    body.member("reason", reason)
    body.member("table", table)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    seed = try body.line("seed") { !$0.isEmpty }
    stations = try body.count("stations", from: 1)
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
    table = try body.hex("table", bytes: 32)
  }
}
