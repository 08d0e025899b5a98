extension Platter {
  /// The disk as it may be found after a power cut: everything that was synced, and of the rest what the generator says.
  public func afterPowerCut(using generator: inout SeededGenerator) -> Platter {
    var found = self
    for node in folders.keys.sorted() {
      guard var folder = folders[node] else { continue }
      // New, removed and renamed names are lost or kept one by one.
      for name in Set(folder.seen.keys).union(folder.kept.keys).sorted() where folder.seen[name] != folder.kept[name] {
        if generator.happens(perMille: 500) { folder.kept[name] = folder.seen[name] }
      }
      folder.seen = folder.kept
      found.folders[node] = folder
    }
    for node in files.keys.sorted() {
      guard var file = files[node] else { continue }
      file.kept = file.afterPowerCut(using: &generator)
      file.seen = file.kept
      file.changes = []
      found.files[node] = file
    }
    return found
  }
}

extension FileNode {
  /// The ways in which unsynced changes are found after a power cut.
  private enum Loss: CaseIterable {
    /// The first changes are there, the last of them up to some byte.
    case suffix
    /// As before, but the file is as long as it was: zeros where bytes are missing.
    case zeroFilledSuffix
    /// Each sector of each write came to the disk or not, up to the next change of length.
    case sectors
  }

  fileprivate func afterPowerCut(using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = kept
    // Up to where the changes came through; what touches lengths comes through in order.
    let reached = Int.random(in: 0...changes.count, using: &generator)
    for change in changes.prefix(reached) { bytes.apply(change) }
    guard reached < changes.count, case .write(let offset, let lost) = changes[reached] else { return bytes }
    switch Loss.allCases.randomElement(using: &generator) ?? .suffix {
    case .suffix:
      let length = Int.random(in: 0...lost.count, using: &generator)
      bytes.apply(.write(offset: offset, bytes: [UInt8](lost.prefix(length))))
    case .zeroFilledSuffix:
      let length = Int.random(in: 0...lost.count, using: &generator)
      bytes.lengthen(to: offset + lost.count)
      bytes.apply(.write(offset: offset, bytes: [UInt8](lost.prefix(length))))
    case .sectors:
      for case .write(let offset, let lost) in changes[reached...].prefix(while: \.isWrite) {
        bytes.keepSectors(of: lost, at: offset, using: &generator)
      }
    }
    return bytes
  }
}

extension FileNode.Change {
  fileprivate var isWrite: Bool {
    switch self {
    case .write: true
    case .truncate: false
    }
  }
}

extension [UInt8] {
  /// Disks write sectors whole, or so they say.
  private static let sector = 512

  /// A write of which each sector came to the disk or not.
  fileprivate mutating func keepSectors(of bytes: [UInt8], at offset: Int, using generator: inout SeededGenerator) {
    lengthen(to: offset + bytes.count)
    var at = 0
    while at < bytes.count {
      let next = Swift.min(bytes.count, at + Self.sector - (offset + at) % Self.sector)
      if generator.happens(perMille: 500) { apply(.write(offset: offset + at, bytes: [UInt8](bytes[at..<next]))) }
      at = next
    }
  }

  fileprivate mutating func lengthen(to length: Int) {
    if count < length { apply(.truncate(length: length)) }
  }
}
