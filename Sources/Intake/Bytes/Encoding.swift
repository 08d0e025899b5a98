/// How a file's characters are encoded.
public enum Encoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8 without a byte-order mark; plain ASCII too.
  case utf8
  /// UTF-8 with a byte-order mark, as exam systems export it.
  case utf8WithMark
  /// GB18030, which contains GBK and GB 2312: what spreadsheet programs in China save.
  case gb18030
}

/// A file's text, and how it was encoded.
struct DecodedText {
  let text: [UInt8]
  let encoding: Encoding

  /// Decodes a whole file or says where it can't be: UTF-8 if it is valid UTF-8, else GB18030.
  ///
  /// GBK text of more than a few characters is practically never valid UTF-8, so the first that fits is right.
  init(decoding bytes: [UInt8]) throws(FileProblem) {
    guard bytes.count <= Limits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { throw .utf16 }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = Array(bytes.dropFirst(hasMark ? 3 : 0))
    guard !content.isEmpty else { throw .empty }

    guard let badLine = DecodedText.firstLineNotUTF8(content) else {
      text = content
      encoding = hasMark ? .utf8WithMark : .utf8
      return
    }
    guard !hasMark else { throw .undecodable(line: badLine, encoding: .utf8WithMark) }
    switch GB18030.decode(content) {
    case .text(let decoded):
      text = decoded
      encoding = .gb18030
    case .stopped(let offset):
      let line = 1 + LineEnds.count(in: content[..<offset])
      throw badLine > line ? .undecodable(line: badLine, encoding: .utf8) : .undecodable(line: line, encoding: .gb18030)
    case .noDecoder:
      throw .noDecoder
    }
  }

  /// The first line with bytes that are not UTF-8 (or with a NUL, which no text has); `nil` when there is none.
  private static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { return nil }
    var line = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let content = bytes[start..<end]
      if content.contains(0) || String(validating: content, as: UTF8.self) == nil { return line }
      line += 1
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return nil
  }
}

/// Line ends of all three kinds: CRLF, LF, CR.
enum LineEnds {
  /// How many line ends are among these bytes; CRLF is one.
  static func count(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }
}
