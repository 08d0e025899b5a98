internal import Journal

/// One layer of codes was opened 解密, in the presence of two.
public struct DecodeRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The layer; the last one is opened first.
  public let layer: Int
  /// The second person present.
  public let witness: String
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
