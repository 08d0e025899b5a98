internal import Journal

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
