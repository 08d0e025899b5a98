/// How one role is drawn.
public struct Look: Hashable, Sendable {
  /// The colour of the characters.
  public var foreground: Colour
  /// The colour behind them.
  public var background: Colour
  /// Bold, reverse and so on.
  public var attributes: Attributes

  /// A look; without arguments that of plain text in the terminal's own colours.
  public init(foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
