/// What is wrong with a line.
public enum Damage: Hashable, Sendable {
  /// Not the one spelling.
  case spelling(CanonicalFault)
  /// The last line has no newline.
  case unfinished
  /// Longer than 64 KiB.
  case tooLong
  /// Another number than the next one.
  case sequence(found: Int)
  /// The clock falls.
  case clock
  /// The hash does not follow from the line and the hash before it.
  case chain
  /// The first record is not the genesis of this station, or a later one is a genesis.
  case genesis
  /// A whole chain, but not the one whose record was acknowledged under this number.
  case notTheAcknowledged
}

/// A line that was found bad.
struct LineFault: Error, Hashable {
  /// The number the line ought to have.
  var record: Int
  /// Where the line begins.
  var lineStart: Int
  /// The first byte that is known to be bad.
  var byte: Int
  let damage: Damage
}
