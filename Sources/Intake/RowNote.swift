/// Where in a file something was found.
public struct RowNote: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int

  /// A note on one line.
  public init(line: Int) {
    self.line = line
  }
}
