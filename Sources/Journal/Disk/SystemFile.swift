internal import Glibc

/// Linux's lock of an open file description, `F_OFD_SETLK`; glibc shows it only under _GNU_SOURCE, which Swift's own
/// module map doesn't set.
private let setOpenFileLock: Int32 = 37

/// A plain file of the machine.
final class SystemFile: File {
  private let descriptor: Descriptor

  init(_ descriptor: Descriptor) throws(DiskError) {
    self.descriptor = descriptor
    guard try status().st_mode & S_IFMT == S_IFREG else { throw DiskError(.openFile, errno: EINVAL) }
  }

  func length() throws(DiskError) -> Int {
    Int(try status().st_size)
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    try answered(.read, pread(descriptor.number, buffer.baseAddress, buffer.count, offset))
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    try answered(.write, Glibc.write(descriptor.number, bytes.baseAddress, bytes.count))
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(DiskError) -> Int {
    try answered(.write, pwrite(descriptor.number, bytes.baseAddress, bytes.count, offset))
  }

  func truncate(to length: Int) throws(DiskError) {
    _ = try answered(.truncate, Int(ftruncate(descriptor.number, length)))
  }

  func allocate(_ length: Int) throws(DiskError) {
    // Answers the error number itself, and leaves errno alone.
    let refusal = posix_fallocate(descriptor.number, 0, length)
    guard refusal == 0 else { throw DiskError(.allocate, errno: refusal) }
  }

  func syncData() throws(DiskError) {
    _ = try answered(.sync, Int(fdatasync(descriptor.number)))
  }

  func sync() throws(DiskError) {
    _ = try answered(.sync, Int(fsync(descriptor.number)))
  }

  func lock() throws(DiskError) -> Bool {
    var whole = flock()
    whole.l_type = Int16(F_WRLCK)
    whole.l_whence = Int16(SEEK_SET)
    if fcntl(descriptor.number, setOpenFileLock, &whole) == 0 { return true }
    guard errno == EAGAIN || errno == EACCES else { throw DiskError(.lock, errno: errno) }
    return false
  }

  private func status() throws(DiskError) -> stat {
    var answer = stat()
    guard fstat(descriptor.number, &answer) == 0 else { throw DiskError(.measure, errno: errno) }
    return answer
  }

  private func answered(_ operation: DiskError.Operation, _ result: Int) throws(DiskError) -> Int {
    guard result >= 0 else { throw DiskError(operation, errno: errno) }
    return result
  }
}
