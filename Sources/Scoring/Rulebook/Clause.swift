/// One clause of a notice, in the notice's own numbering and words.
public struct Clause: Hashable, Sendable {
  /// The number as the notice writes it: "五(四)".
  public let number: String
  /// The clause in the notice's own words.
  public let text: String

  /// A clause of this number and text.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }
}
