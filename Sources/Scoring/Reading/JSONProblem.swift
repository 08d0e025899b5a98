/// Where and why a text is not the JSON it should be.
public struct JSONProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum What: Hashable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// This byte cannot stand here.
    case unexpectedByte(UInt8)
    /// The bytes are not UTF-8.
    case badUTF8
    /// A control character (below U+0020) stands in a string without an escape.
    case controlCharacter(UInt8)
    /// A backslash is followed by something that is no escape.
    case badEscape
    /// An escape names half of a surrogate pair.
    case loneSurrogate
    /// A number is not spelled as JSON spells numbers.
    case badNumber
    /// An object has two members of this name.
    case duplicateMember(String)
    /// Arrays and objects are nested deeper than was allowed.
    case tooDeep(most: Int)
    /// Something stands behind the value.
    case trailingText
  }

  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong there.
  public let what: What

  /// A problem at a place.
  public init(line: Int, column: Int, what: What) {
    self.line = line
    self.column = column
    self.what = what
  }
}
