internal import Glibc

/// The program's two outputs, written with write(2): what was written is out, and what could not be is told.
enum Output: Int32 {
  case standard = 1
  case error = 2

  /// Writes a text whole.
  func write(_ text: String) throws(CommandProblem) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if written < 0 {
        guard errno == EINTR else { throw .outputFailed(errno: errno) }
      } else {
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Writes lines for people, each made safe for a terminal.
  func write(lines: [String]) throws(CommandProblem) {
    try write(lines.map { $0.shown + "\n" }.joined())
  }
}
