/// A JSON value (RFC 8259) as it was written: members keep their order, numbers their spelling.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is spelled; nothing of it is lost in a `Double`.
  case number(String)
  /// A string, its escapes resolved.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object; no two members have one name.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// The member's name.
    public let name: String
    /// The member's value.
    public let value: JSON

    /// A member of this name and value.
    public init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The member of an object by its name; nil when there is none or the value is no object.
  public subscript(name: String) -> JSON? {
    switch self {
    case .object(let members): members.first { $0.name == name }?.value
    case .null, .bool, .number, .string, .array: nil
    }
  }
}
