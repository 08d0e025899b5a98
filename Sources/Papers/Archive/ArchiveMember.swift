internal import Competition

/// One file in an archive.
public struct ArchiveMember: Hashable, Sendable {
  /// Its path from the archive's top, `journal/3fa85f6457174562.jsonl`.
  public let path: String
  /// What stands in it.
  public let bytes: [UInt8]

  /// A file.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text file.
  public init(_ path: String, text: String) {
    self.init(path, Array(text.utf8))
  }

  /// SHA-256 of its bytes, 64 hex.
  public var hash: String { sha256(bytes) }
}
