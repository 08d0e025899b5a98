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

/// One layer of blind codes was laid 加密.
public struct CodesRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The layer, from 1: its codes stand for entry numbers; those of a further layer for the codes of the one before.
  public let layer: Int
  /// What the codes were dealt with.
  public let seed: String
  /// The lowest code; the others follow without a gap.
  public let first: Int
  /// SHA-256 of the layer's table: what it stands for and the code, tab between, LF after each line.
  public let table: String
}

/// One layer of codes was opened 解密, in the presence of two.
public struct DecodeRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The layer; the last one is opened first.
  public let layer: Int
  /// The second person present.
  public let witness: String
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

extension CodesRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("layer", layer)
    body.member("seed", seed)
    body.member("first", first)
    body.member("table", table)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    layer = try body.count("layer", from: 1)
    seed = try body.line("seed") { !$0.isEmpty }
    first = try body.count("first", from: 1)
    table = try body.hex("table", bytes: 32)
  }
}

extension DecodeRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("layer", layer)
    body.member("witness", witness)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    layer = try body.count("layer", from: 1)
    witness = try body.line("witness") { !$0.isEmpty }
  }
}
