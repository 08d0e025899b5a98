internal import Glibc

/// Why a file could not be read.
enum ReadProblem: Error, Hashable, Sendable {
  case open(errno: Int32)
  case read(errno: Int32)
  /// A folder, a pipe, a device.
  case notAFile
  case tooLarge(bytes: Int, most: Int)

  /// Whether there is no file of this name at all.
  var isMissing: Bool {
    switch self {
    case .open(let errno): errno == ENOENT
    case .read, .notAFile, .tooLarge: false
    }
  }
}

/// A file that somebody named on the command line.
enum InputFile {
  /// Reads a plain file whole, unless it is larger than `most` bytes: then not a byte of it.
  static func read(_ path: String, most: Int) throws(ReadProblem) -> [UInt8] {
    // Without O_NONBLOCK the program would wait for ever for somebody to write into a pipe.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .open(errno: errno) }
    defer { _ = close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .read(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= most else { throw .tooLarge(bytes: Int(status.st_size), most: most) }
    var bytes: [UInt8] = []
    // A file may grow while it is read, or tell a length of 0 as those under /proc do.
    while bytes.count <= most {
      let block = try readBlock(of: file)
      if block.isEmpty { return bytes }
      bytes += block
    }
    throw .tooLarge(bytes: bytes.count, most: most)
  }

  /// Reads what is there, at most 64 KiB; nothing is the end.
  static func readBlock(of file: Int32) throws(ReadProblem) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let block = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, buffer.count)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == 0 { return block }
      guard failure == EINTR else { throw .read(errno: failure) }
    }
  }
}
