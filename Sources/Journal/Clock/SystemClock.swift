internal import Glibc

/// The clocks of the machine.
public struct SystemClock: Clock {
  /// The clocks of the machine.
  public init() {}

  /// Reads CLOCK_REALTIME and CLOCK_BOOTTIME.
  public func now() -> Instant {
    Instant(wall: milliseconds(CLOCK_REALTIME), boot: milliseconds(CLOCK_BOOTTIME))
  }

  /// The kernel's boot id, a UUID.
  public var bootID: String {
    let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { _ = close(descriptor) }
    let text = [UInt8](unsafeUninitializedCapacity: 36) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 36))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    _ = clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
