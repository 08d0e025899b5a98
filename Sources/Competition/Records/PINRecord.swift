internal import Journal

/// A person chose a PIN for taking the keyboard, or changed it.
public struct PINRecord: Hashable, Sendable {
  /// The person.
  public let name: String
  /// What a PIN is checked against.
  public let pin: SealedPIN
  /// Why; needed where a PIN is changed by somebody else.
  public let reason: String
}

extension PINRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("name", name)
    body.member("passes", pin.passes)
    body.member("memory", pin.memory)
    body.member("salt", pin.salt)
    body.member("check", pin.check)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    name = try body.line("name") { !$0.isEmpty }
    pin = SealedPIN(
      passes: try body.count("passes", from: 1), memory: try body.count("memory", from: 1),
      salt: try body.hex("salt", bytes: 16), check: try body.hex("check", bytes: 32))
    guard pin.isBearable else { throw .value(member: "memory") }
    reason = try body.line("reason")
  }
}
