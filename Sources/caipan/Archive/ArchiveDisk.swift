internal import Glibc
internal import Journal
internal import Papers

/// The journals in an archive as a disk that can only be read, so that they are checked by what checks a folder.
struct ArchiveDisk: Disk {
  /// The files of the `journal` folder, by their names.
  private let files: [String: [UInt8]]

  private static let place = "journal/"

  /// The journals among an archive's members.
  init(_ members: [ArchiveMember]) {
    var files: [String: [UInt8]] = [:]
    for member in members where member.path.hasPrefix(Self.place) {
      files[String(member.path.dropFirst(Self.place.count))] = member.bytes
    }
    self.files = files
  }

  /// The path of a station's journal in an archive.
  static func path(of station: Station) -> String { "\(place)\(station.id).jsonl" }

  /// Whatever the path: an archive is one competition.
  func folder(_ path: String, create: Bool) throws(DiskError) -> any Folder {
    ArchivedFolder(files: files, isTop: true)
  }

  var holder: Holder { Holder(pid: 0, host: "") }
}

/// The competition's folder, or the journal's inside it.
private final class ArchivedFolder: Folder {
  private let files: [String: [UInt8]]
  private let isTop: Bool

  init(files: [String: [UInt8]], isTop: Bool) {
    self.files = files
    self.isTop = isTop
  }

  func folder(_ name: String, create: Bool) throws(DiskError) -> any Folder {
    guard isTop, name == "journal" else { throw DiskError(.openFolder, errno: ENOENT) }
    return ArchivedFolder(files: files, isTop: false)
  }

  func file(_ name: String, _ access: Access) throws(DiskError) -> any File {
    guard access == .read else { throw DiskError(.openFile, errno: EROFS) }
    guard !isTop, let bytes = files[name] else { throw DiskError(.openFile, errno: ENOENT) }
    return ArchivedFile(bytes)
  }

  func names() throws(DiskError) -> [String] { isTop ? ["journal"] : files.keys.sorted() }
  func parent() throws(DiskError) -> any Folder { throw DiskError(.openFolder, errno: ENOENT) }
  func remove(_ name: String) throws(DiskError) { throw DiskError(.remove, errno: EROFS) }
  func sync() throws(DiskError) {}
  func freeBytes() throws(DiskError) -> Int { 0 }
}

/// One file of an archive.
private final class ArchivedFile: File {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func length() throws(DiskError) -> Int { bytes.count }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    let part = bytes[min(offset, bytes.count)..<min(offset + buffer.count, bytes.count)]
    buffer.copyBytes(from: part)
    return part.count
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int { throw DiskError(.write, errno: EROFS) }
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(DiskError) -> Int {
    throw DiskError(.write, errno: EROFS)
  }
  func truncate(to length: Int) throws(DiskError) { throw DiskError(.truncate, errno: EROFS) }
  func allocate(_ length: Int) throws(DiskError) { throw DiskError(.allocate, errno: EROFS) }
  func syncData() throws(DiskError) {}
  func sync() throws(DiskError) {}
  func lock() throws(DiskError) -> Bool { false }
}
