internal import Glibc

/// The file system of the machine.
public struct SystemDisk: Disk {
  /// The file system of the machine; SIGXFSZ is ignored from here on, since its default would kill the program where a
  /// file grows beyond a limit, instead of letting the write answer EFBIG.
  public init() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens a folder; makes it with mode 0700 first if asked.
  public func folder(_ path: String, create: Bool) throws(DiskError) -> any Folder {
    try SystemFolder(at: AT_FDCWD, path, create: create)
  }

  /// The process id and the host's name.
  public var holder: Holder {
    var machine = utsname()
    let answered = uname(&machine) == 0
    let host = withUnsafeBytes(of: &machine.nodename) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return Holder(pid: Int(getpid()), host: answered ? host : "")
  }
}

/// A descriptor that is closed with its last owner.
final class Descriptor {
  let number: Int32

  init(_ number: Int32, _ operation: DiskError.Operation) throws(DiskError) {
    guard number >= 0 else { throw DiskError(operation, errno: errno) }
    self.number = number
  }

  deinit {
    _ = close(number)
  }
}
