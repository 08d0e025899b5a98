/// Two clocks read at once.
public struct Instant: Hashable, Sendable {
  /// Unix milliseconds; jumps when somebody sets the clock.
  public let wall: Int
  /// Milliseconds since the machine was started, sleep included; never jumps.
  public let boot: Int

  /// A reading of both clocks.
  public init(wall: Int, boot: Int) {
    self.wall = wall
    self.boot = boot
  }
}

/// Where a journal gets its time from.
public protocol Clock: Sendable {
  /// Reads both clocks.
  func now() -> Instant
  /// Names this start of the machine; empty if the system does not tell.
  var bootID: String { get }
}
