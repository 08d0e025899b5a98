import Glibc
import Journal
import Synchronization

/// A folder of a simulated disk.
final class SimulatedFolder: Folder {
  private let disk: SimulatedDisk
  private let node: Platter.Node

  init(_ disk: SimulatedDisk, _ node: Platter.Node) {
    self.disk = disk
    self.node = node
  }

  func folder(_ name: String, create: Bool) throws(DiskError) -> any Folder {
    let found: Platter.Node? = disk.state.withLock { state in
      if let found = state.platter.folders[node]?.seen[name] {
        return state.platter.folders[found] == nil ? nil : found
      }
      guard create else { return nil }
      state.remember()
      let new = state.platter.newNode()
      state.platter.folders[new] = FolderNode(parent: node)
      state.platter.folders[node]?.seen[name] = new
      return new
    }
    guard let found else { throw DiskError(.openFolder, errno: ENOENT) }
    return SimulatedFolder(disk, found)
  }

  func parent() throws(DiskError) -> any Folder {
    SimulatedFolder(disk, disk.state.withLock { $0.platter.folders[node]?.parent ?? 0 })
  }

  func file(_ name: String, _ access: Access) throws(DiskError) -> any File {
    let (found, refusal): (Platter.Node, Int32) = disk.state.withLock { state in
      if let found = state.platter.folders[node]?.seen[name] {
        if access == .new { return (0, EEXIST) }
        return state.platter.files[found] == nil ? (0, EINVAL) : (found, 0)
      }
      guard access == .new || access == .update else { return (0, ENOENT) }
      state.remember()
      let new = state.platter.newNode()
      state.platter.files[new] = FileNode()
      state.platter.folders[node]?.seen[name] = new
      return (new, 0)
    }
    guard refusal == 0 else { throw DiskError(.openFile, errno: refusal) }
    return SimulatedFile(disk, found)
  }

  func names() throws(DiskError) -> [String] {
    disk.state.withLock { state in (state.platter.folders[node]?.seen.keys).map(Array.init) ?? [] }
  }

  func remove(_ name: String) throws(DiskError) {
    let isThere = disk.state.withLock { state in
      state.remember()
      return state.platter.folders[node]?.seen.removeValue(forKey: name) != nil
    }
    guard isThere else { throw DiskError(.remove, errno: ENOENT) }
  }

  func sync() throws(DiskError) {
    disk.state.withLock { state in
      state.remember()
      guard let folder = state.platter.folders[node] else { return }
      state.platter.folders[node]?.kept = folder.seen
    }
  }

  func freeBytes() throws(DiskError) -> Int {
    disk.free
  }
}
