internal import Glibc

/// Why a file could not be written.
enum WriteProblem: Error, Hashable, Sendable {
  /// The folder could not be made.
  case folder(errno: Int32)
  case write(errno: Int32)
  /// A file of this name is there and holds something else; it is left as it is.
  case taken
}

/// A file that the program writes for people, beside the journal.
enum OutputFile {
  /// What became of it.
  enum Outcome: Hashable, Sendable {
    case written
    /// The same bytes stood there already.
    case unchanged
  }

  /// Writes a file whole: durable under a name of its own first, then under its name, unless other bytes stand there.
  ///
  /// It holds personal data: mode 0600.
  static func write(_ bytes: [UInt8], to path: String) throws(WriteProblem) -> Outcome {
    if let outcome = try standing(at: path, bytes) { return outcome }
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .write(errno: errno) }
    do throws(WriteProblem) {
      defer { _ = close(file) }
      try put(bytes, into: file)
      guard fsync(file) == 0 else { throw .write(errno: errno) }
    } catch {
      unlink(draft)
      throw error
    }
    // A link, not a rename: what came to stand there meanwhile is not written over.
    defer { unlink(draft) }
    guard link(draft, path) == 0 else {
      let failure = errno
      if failure == EEXIST, let outcome = try standing(at: path, bytes) { return outcome }
      // A stick's file system may know no links.
      guard failure == EPERM || failure == ENOTSUP, rename(draft, path) == 0 else { throw .write(errno: failure) }
      return .written
    }
    return .written
  }

  /// Makes a folder for papers where there is none; the one above has to be there.
  static func makeFolder(_ path: String) throws(WriteProblem) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .folder(errno: errno)
  }

  /// What stands at a path already: nil for nothing.
  private static func standing(at path: String, _ bytes: [UInt8]) throws(WriteProblem) -> Outcome? {
    let found: [UInt8]
    do throws(ReadProblem) {
      found = try InputFile.read(path, most: bytes.count)
    } catch {
      if error.isMissing { return nil }
      throw .taken
    }
    guard found == bytes else { throw .taken }
    return .unchanged
  }

  private static func put(_ bytes: [UInt8], into file: Int32) throws(WriteProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { throw .write(errno: errno) }
    }
  }
}
