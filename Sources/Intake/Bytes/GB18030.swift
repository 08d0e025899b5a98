internal import CIconv

/// GB18030 through the C library's iconv.
enum GB18030 {
  /// What came of decoding.
  enum Outcome {
    /// All of it, as UTF-8.
    case text([UInt8])
    /// The bytes from this offset on are no GB18030, or end in the middle of a character.
    case stopped(at: Int)
    /// The C library has no such decoder: the file with its tables is not installed.
    case noDecoder
  }

  /// Decodes all bytes or none.
  static func decode(_ bytes: [UInt8]) -> Outcome {
    let noConverter = iconv_t(bitPattern: -1)
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != noConverter else { return .noDecoder }
    defer { iconv_close(converter) }
    if let zero = bytes.firstIndex(of: 0) { return .stopped(at: zero) }

    var input = bytes.map { CChar(bitPattern: $0) }
    var left = input.count
    // Two bytes become at most three, one becomes one and four become at most four.
    let decoded = [UInt8](unsafeUninitializedCapacity: input.count / 2 * 3 + 4) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        output.withMemoryRebound(to: CChar.self) { output in
          var from = input.baseAddress
          var to = output.baseAddress
          var room = output.count
          _ = iconv(converter, &from, &left, &to, &room)
          count = output.count - room
        }
      }
    }
    return left == 0 ? .text(decoded) : .stopped(at: bytes.count - left)
  }
}
