internal import Glibc

/// A folder of its own for everything a run makes; it goes when the run ends.
final class Workplace {
  private let path: String
  private var made = 0

  init(in directory: String) throws(SystemFault) {
    let letters = String(repeating: "X", count: 6)  // what mkdtemp replaces
    var template = Array("\(directory)/caipan-bench.\(letters)".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault("mkdtemp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove(path) }

  /// A path for a new file or folder.
  func fresh(_ name: String) -> String {
    made += 1
    return "\(path)/\(name)-\(made)"
  }

  /// Removes a folder that was made here, with all that is in it, to give its space back at once.
  func remove(_ path: String) {
    guard let folder = opendir(path) else {
      _ = unlink(path)
      return
    }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    closedir(folder)
    for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
    _ = rmdir(path)
  }
}

/// A refusal of the system.
struct SystemFault: Error {
  let call: String
  let errno: Int32

  init(_ call: String, errno: Int32 = Glibc.errno) {
    self.call = call
    self.errno = errno
  }
}

/// The bytes of a file in memory, as text; empty where it can't be read.
func readAll(_ path: String) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return "" }
  defer { _ = close(descriptor) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &block, block.count)
    guard count > 0 else { break }
    bytes += block[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The length of a file in bytes.
func length(of path: String) throws(SystemFault) -> Int {
  var status = stat()
  guard stat(path, &status) == 0 else { throw SystemFault("stat") }
  return Int(status.st_size)
}
