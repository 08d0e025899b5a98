internal import Glibc
internal import Journal

/// A disk without a disk: files are arrays and a sync returns at once, so that what is measured is our own time.
final class MemoryDisk: Disk, @unchecked Sendable {
  // Unchecked: one thread uses it, and a figure makes one for itself.
  private let root = MemoryFolder(parent: nil)

  var holder: Holder { Holder(pid: 1, host: "bench") }

  func folder(_ path: String, create: Bool) throws(DiskError) -> any Folder {
    var folder: any Folder = root
    for name in path.split(separator: "/") { folder = try folder.folder(String(name), create: create) }
    return folder
  }
}

/// A folder of a disk in memory.
private final class MemoryFolder: Folder {
  private var folders: [String: MemoryFolder] = [:]
  private var files: [String: MemoryFile] = [:]
  private weak let above: MemoryFolder?

  init(parent: MemoryFolder?) {
    above = parent
  }

  func folder(_ name: String, create: Bool) throws(DiskError) -> any Folder {
    if let folder = folders[name] { return folder }
    guard create else { throw DiskError(.openFolder, errno: ENOENT) }
    let folder = MemoryFolder(parent: self)
    folders[name] = folder
    return folder
  }

  func parent() throws(DiskError) -> any Folder { above ?? self }

  func file(_ name: String, _ access: Access) throws(DiskError) -> any File {
    switch (access, files[name]) {
    case (.read, let file?), (.append, let file?), (.update, let file?): return file
    case (.read, nil), (.append, nil): throw DiskError(.openFile, errno: ENOENT)
    case (.new, _?): throw DiskError(.openFile, errno: EEXIST)
    case (.new, nil), (.update, nil):
      let file = MemoryFile()
      files[name] = file
      return file
    }
  }

  func names() throws(DiskError) -> [String] { Array(folders.keys) + Array(files.keys) }
  func remove(_ name: String) throws(DiskError) { files[name] = nil }
  func sync() throws(DiskError) {}
  func freeBytes() throws(DiskError) -> Int { 1 << 40 }
}

/// A file of a disk in memory.
private final class MemoryFile: File {
  private var bytes: [UInt8] = []

  func length() throws(DiskError) -> Int { bytes.count }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    guard offset < bytes.count else { return 0 }
    let part = bytes[offset..<min(bytes.count, offset + buffer.count)]
    buffer.copyBytes(from: part)
    return part.count
  }

  func append(_ added: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    bytes += added
    return added.count
  }

  func write(_ changed: UnsafeRawBufferPointer, at offset: Int) throws(DiskError) -> Int {
    if bytes.count < offset + changed.count { try truncate(to: offset + changed.count) }
    bytes.withUnsafeMutableBytes { all in
      UnsafeMutableRawBufferPointer(rebasing: all[offset...]).copyMemory(from: changed)
    }
    return changed.count
  }

  func truncate(to length: Int) throws(DiskError) {
    if length < bytes.count { bytes.removeLast(bytes.count - length) }
    bytes += repeatElement(0, count: length - bytes.count)
  }

  func allocate(_ length: Int) throws(DiskError) {}
  func syncData() throws(DiskError) {}
  func sync() throws(DiskError) {}
  func lock() throws(DiskError) -> Bool { true }
}
