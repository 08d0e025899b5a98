/// What was done with the mouse, and over which cell.
public struct Mouse: Hashable, Sendable {
  /// A button or the wheel.
  public enum Action: Hashable, Sendable {
    case press(Button), release, wheelUp, wheelDown
  }
  /// The buttons of a mouse.
  public enum Button: Hashable, Sendable {
    case left, middle, right
  }

  /// What was done.
  public let action: Action
  /// The cell it was done over; it may lie outside the frame when the terminal has just been resized.
  public let at: Point

  /// An action over a cell.
  public init(_ action: Action, at point: Point) {
    self.action = action
    at = point
  }
}
