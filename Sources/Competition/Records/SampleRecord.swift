internal import Journal

/// The sheets that are keyed a second time were drawn, once the first keying was complete.
public struct SampleRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// What the draw was made with.
  public let seed: String
  /// Those drawn, by last code or entry number, in their order.
  public let drawn: [String]
}

extension SampleRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("seed", seed)
    body.member("drawn", drawn)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    seed = try body.line("seed") { !$0.isEmpty }
    drawn = try body.lines("drawn")
    guard !drawn.contains("") else { throw .value(member: "drawn") }
  }
}
