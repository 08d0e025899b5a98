internal import Glibc

// The loops around single attempts: an interrupted call is made again, a short one is continued.
extension File {
  /// Appends all of the bytes; what was written before an error stays behind for the caller to cut.
  func appendAll(_ bytes: [UInt8]) throws(DiskError) {
    try whole(bytes) { (rest, _) throws(DiskError) in try append(rest) }
  }

  /// Writes all of the bytes at an offset.
  func writeAll(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
    try whole(bytes) { (rest, done) throws(DiskError) in try write(rest, at: offset + done) }
  }

  /// Reads up to `count` bytes from an offset, less only at the end of the file, behind `carry`.
  func readAll(at offset: Int, count: Int, behind carry: ArraySlice<UInt8> = []) throws(DiskError) -> [UInt8] {
    var failure: DiskError?
    let bytes = [UInt8](unsafeUninitializedCapacity: carry.count + count) { buffer, filled in
      _ = buffer.update(fromContentsOf: carry)
      filled = carry.count
      do throws(DiskError) {
        while filled < carry.count + count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
          let got = try again { () throws(DiskError) in try read(at: offset + filled - carry.count, into: rest) }
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func whole(
    _ bytes: [UInt8], _ attempt: (UnsafeRawBufferPointer, Int) throws(DiskError) -> Int
  ) throws(DiskError) {
    var done = 0
    while done < bytes.count {
      let result = bytes.withUnsafeBytes { (all) -> Result<Int, DiskError> in
        let rest = UnsafeRawBufferPointer(rebasing: all[done...])
        return Result { () throws(DiskError) in
          try again { () throws(DiskError) in try attempt(rest, done) }
        }
      }
      let written = try result.get()
      // A write that takes nothing and says nothing would go on for ever.
      guard written > 0 else { throw DiskError(.write, errno: EIO) }
      done += written
    }
  }

  private func again(_ attempt: () throws(DiskError) -> Int) throws(DiskError) -> Int {
    while true {
      do throws(DiskError) {
        return try attempt()
      } catch {
        guard error.errno == EINTR else { throw error }
      }
    }
  }
}
