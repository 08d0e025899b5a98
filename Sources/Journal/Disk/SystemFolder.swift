internal import Glibc

/// A folder of the machine.
final class SystemFolder: Folder {
  private let descriptor: Descriptor

  init(at base: Int32, _ path: String, create: Bool, following: Int32 = 0) throws(DiskError) {
    if create, mkdirat(base, path, 0o700) != 0, errno != EEXIST { throw DiskError(.openFolder, errno: errno) }
    descriptor = try Descriptor(openat(base, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | following), .openFolder)
  }

  func folder(_ name: String, create: Bool) throws(DiskError) -> any Folder {
    // Somebody's link inside a folder from outside must not lead our writing elsewhere.
    try SystemFolder(at: descriptor.number, name, create: create, following: O_NOFOLLOW)
  }

  func parent() throws(DiskError) -> any Folder {
    try SystemFolder(at: descriptor.number, "..", create: false)
  }

  func file(_ name: String, _ access: Access) throws(DiskError) -> any File {
    let flags =
      switch access {
      case .read: O_RDONLY
      case .append: O_RDWR | O_APPEND
      case .new: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      case .update: O_RDWR | O_CREAT
      }
    // O_NONBLOCK does nothing to a plain file; a pipe under a journal's name must not hold the program.
    let safe = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    return try SystemFile(Descriptor(openat(descriptor.number, name, safe, 0o600), .openFile))
  }

  func names() throws(DiskError) -> [String] {
    // A descriptor of its own: closedir closes it, and reading starts from the beginning each time.
    let copy = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw DiskError(.list, errno: errno) }
    guard let stream = fdopendir(copy) else {
      let failure = DiskError(.list, errno: errno)
      _ = close(copy)
      throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw DiskError(.list, errno: errno) }
    return names
  }

  func remove(_ name: String) throws(DiskError) {
    guard unlinkat(descriptor.number, name, 0) == 0 else { throw DiskError(.remove, errno: errno) }
  }

  func sync() throws(DiskError) {
    guard fsync(descriptor.number) == 0 else { throw DiskError(.sync, errno: errno) }
  }

  func freeBytes() throws(DiskError) -> Int {
    var answer = statvfs()
    guard fstatvfs(descriptor.number, &answer) == 0 else { throw DiskError(.measure, errno: errno) }
    let (bytes, overflow) = UInt(answer.f_bavail).multipliedReportingOverflow(by: UInt(answer.f_frsize))
    return overflow ? .max : Int(clamping: bytes)
  }
}
