internal import CTerminal

/// Lets another thread call the screen's loop: `Terminal.read` then returns with `Input.woken`.
///
/// It may be used from any thread and at any time, also when the terminal has been closed; calls that come before the
/// loop has looked count as one.
public struct Waker: Sendable {
  init() {}

  /// Wakes the loop.
  public func wake() {
    caipan_wake()
  }
}
