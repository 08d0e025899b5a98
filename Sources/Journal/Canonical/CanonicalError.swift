/// Why bytes are not the one spelling, and where; it never quotes them.
public struct CanonicalError: Error, Hashable, Sendable {
  /// The first bad byte, counted from the first byte that was given.
  public let byte: Int
  /// What is wrong there.
  public let fault: CanonicalFault

  /// A fault at a byte.
  public init(byte: Int, fault: CanonicalFault) {
    self.byte = byte
    self.fault = fault
  }
}

/// The ways in which bytes can miss the one spelling of JOURNAL.md ("A line").
public enum CanonicalFault: Hashable, Sendable {
  /// The bytes end inside a value.
  case truncated
  /// Another byte than the spelling has here: white space, `null`, a float, a comma too many.
  case unexpected
  /// Another member stands where this one belongs.
  case member(expected: String)
  /// Not `0|-?[1-9][0-9]*`, or beyond ±2^53.
  case integer
  /// Not well-formed UTF-8.
  case encoding
  /// A character that must be escaped stands as it is.
  case unescaped
  /// An escape that is not in the list, or not in lower-case hex.
  case escape
  /// A string that is not in Unicode normalisation form C.
  case normalisation
  /// Arrays and objects deeper than 32.
  case depth
  /// One object names a member twice.
  case repeated
  /// Bytes after the object.
  case trailing
}
