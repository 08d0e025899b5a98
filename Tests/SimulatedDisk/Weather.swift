/// What goes wrong on a disk, each so many times in a thousand calls.
public struct Weather: Sendable {
  /// A call that is interrupted before it does anything (EINTR), as only reads and writes are.
  public var interrupted = 0
  /// A read or write that does only a part.
  public var short = 0
  /// A write refused for want of space (ENOSPC, EDQUOT, EFBIG), after a part of it was done.
  public var full = 0
  /// A write that fails (EIO).
  public var brokenWrite = 0
  /// A sync that fails (EIO) and takes with it what it ought to have kept.
  public var brokenSync = 0

  /// A disk without faults.
  public static let fair = Weather()

  /// A disk with the given faults.
  public init(interrupted: Int = 0, short: Int = 0, full: Int = 0, brokenWrite: Int = 0, brokenSync: Int = 0) {
    self.interrupted = interrupted
    self.short = short
    self.full = full
    self.brokenWrite = brokenWrite
    self.brokenSync = brokenSync
  }
}
