import Foundation
import Glibc

/// A file system mounted for a test, which only root may do.
enum Mount {
  /// Whether this machine lets the tests mount something.
  static let isAllowed: Bool = {
    guard getuid() == 0 else { return false }
    let folder = FileManager.default.temporaryDirectory.appending(path: "caipan-mount-\(UUID().uuidString.prefix(8))")
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return false
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=1m") == 0 else { return false }
    return umount(folder.path) == 0
  }()
}

extension Venue {
  /// A disk of its own in the hall, of so many MiB, for the length of a test.
  func withDisk(named name: String, mebibytes: Int, _ test: (URL) async throws -> Void) async throws {
    let disk = folder.appending(path: name)
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    guard mount("tmpfs", disk.path, "tmpfs", 0, "size=\(mebibytes)m") == 0 else { throw NoSuchFile(place: name) }
    // Detached, so that it goes as soon as the desk on it has ended, whatever happens in the test.
    defer { umount2(disk.path, Int32(MNT_DETACH)) }
    try await test(disk)
  }

  /// Makes a mounted disk read-only, as a write-protected USB stick is.
  func writeProtect(_ disk: URL) {
    _ = mount("tmpfs", disk.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "")
  }
}
