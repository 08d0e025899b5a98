/// All that a simulated disk holds, as a value: a copy is a snapshot.
///
/// Each file and folder has what the program sees and what is surely on the disk; the difference is what a power cut
/// may take.
public struct Platter: Sendable {
  /// A file or a folder by its number.
  typealias Node = Int

  var files: [Node: FileNode] = [:]
  var folders: [Node: FolderNode] = [0: FolderNode(parent: 0)]
  var nextNode = 1

  /// A disk with an empty root folder.
  public init() {}

  mutating func newNode() -> Node {
    defer { nextNode += 1 }
    return nextNode
  }
}

/// A folder: names as seen, and names as they are surely on the disk.
struct FolderNode: Sendable {
  let parent: Platter.Node
  var seen: [String: Platter.Node] = [:]
  var kept: [String: Platter.Node] = [:]
}

/// A file: bytes as seen, bytes as they are surely on the disk, and the changes from these to those in their order.
struct FileNode: Sendable {
  var seen: [UInt8] = []
  var kept: [UInt8] = []
  var changes: [Change] = []
  /// Allocated beyond its bytes; read as zeros.
  var allocated = 0

  enum Change: Sendable {
    case write(offset: Int, bytes: [UInt8])
    case truncate(length: Int)
  }

  mutating func make(_ change: Change) {
    seen.apply(change)
    changes.append(change)
  }

  mutating func sync() {
    for change in changes { kept.apply(change) }
    changes = []
  }

  /// A sync that failed: the program still sees the changes, and no later sync will bring them to the disk.
  mutating func loseChanges() {
    changes = []
  }
}

extension [UInt8] {
  /// Makes a change; a write beyond the end leaves zeros in between.
  mutating func apply(_ change: FileNode.Change) {
    switch change {
    case .write(let offset, let bytes):
      if count < offset + bytes.count { self += [UInt8](repeating: 0, count: offset + bytes.count - count) }
      replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    case .truncate(let length):
      if length < count { removeLast(count - length) } else { self += [UInt8](repeating: 0, count: length - count) }
    }
  }
}
