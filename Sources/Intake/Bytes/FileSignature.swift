/// What the first bytes of a file tell of its form.
enum FileSignature {
  /// Whether it is a zip archive, as workbooks are.
  static func isPackage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Why a file that is no text can't be read; `nil` for texts and packages.
  static func problem(of bytes: [UInt8]) -> WorkbookProblem? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return hasEncryptedPackage(bytes) ? .password : .foreign(.oldWorkbook)
    }
    let content = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let first = content.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "<") ? .foreign(.markup) : nil
  }

  /// Whether a compound file holds what a workbook under a password is put into.
  ///
  /// Names of streams are UTF-16 and stand at the beginning of entries of 128 bytes (MS-CFB 2.6.1).
  private static func hasEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    return stride(from: 0, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }
}
