internal import Glibc

/// A terminal without a screen: what a program writes into it is read here.
final class PseudoTerminal {
  /// The path under which a program opens it.
  let name: String
  private let descriptor: Int32
  private var block = [UInt8](repeating: 0, count: 65_536)

  init(columns: UInt16, rows: UInt16) throws(SystemFault) {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault("open") }
    var locked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, setLock, &locked) == 0, ioctl(descriptor, getNumber, &number) == 0 else {
      throw SystemFault("ioctl")
    }
    name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else { throw SystemFault("ioctl") }
  }

  deinit { _ = close(descriptor) }

  /// Types.
  func write(_ keys: String) throws(SystemFault) {
    let bytes = Array(keys.utf8)
    guard bytes.withUnsafeBytes({ Glibc.write(descriptor, $0.baseAddress, $0.count) }) == bytes.count else {
      throw SystemFault("write")
    }
  }

  /// Whether something comes within a time.
  func wait(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  /// Takes what came; how many bytes, 0 when the program has closed its end.
  func read() -> Int {
    max(0, Glibc.read(descriptor, &block, block.count))
  }
}

// What `unlockpt` and `ptsname` do on Linux; glibc shows those only under _XOPEN_SOURCE, which Swift's own module map
// doesn't set, and these two are macros that Swift can't read: TIOCSPTLCK and TIOCGPTN.
private let setLock: UInt = 0x4004_5431
private let getNumber: UInt = 0x8004_5430
