extension Journal {
  /// Goes on in another folder, on another disk, after this journal died: copies the acknowledged lines there, reads
  /// them back and checks their chain, and appends `resume`.
  ///
  /// This journal is closed by it. Its folder must not be written again: the two would be a fork.
  ///
  /// - Parameters:
  ///   - folder: The competition's folder there; made if only its parent is there.
  ///   - disk: Where that is; nil for the same file system interface as here.
  /// - Returns: The journal on the other disk.
  /// - Throws: why it can't go on there; this journal stays as it is then.
  public func evacuate(to folder: String, disk: (any Disk)? = nil) throws(JournalError) -> Journal {
    let other = try Self.begin(
      in: folder, station: station, key: key, space: store.length, disk: disk ?? self.disk, clock: clock)
    do throws(JournalError) {
      try move(to: other)
    } catch {
      // Half a copy would stand in the way of the next attempt.
      try? other.place.removeFiles(of: station.id)
      throw error
    }
    state = .closed
    lock = nil
    return other
  }

  private func move(to other: Journal) throws(JournalError) {
    let walk = try reporting { () throws(DiskError) in
      // First: half a copy, left by a power cut, is then shorter than acknowledged and nobody goes on from it.
      try other.acked.write(Acknowledged(seq: end.seq - 1, hash: end.hash))
      try other.acked.sync()
      try copyLines(to: other.store.file)
      return try Walk(over: other.store.file, station: station.id, acked: nil) { _ in }
    }
    guard walk.end == end, walk.fault == nil else {
      throw .damaged(
        record: walk.end.seq, byte: walk.fault?.byte ?? walk.length, walk.fault?.damage ?? .notTheAcknowledged)
    }
    other.store.index = walk.index
    other.store.length = walk.length
    other.store.count = walk.end.seq
    other.end = walk.end
    try other.settle()
    // What the dying disk still shows of the record that was never acknowledged; it may show nothing.
    let tail = (try? store.file.readAll(at: store.length, count: LineShape.longest)) ?? []
    if !tail.isEmpty {
      _ = try reporting { () throws(DiskError) in
        try other.place.keep(tail, of: station.id, at: store.length)
      }
    }
    try other.write([OwnKind.resumed(cut: tail)], orThrow: JournalError.append)
  }

  /// Copies the acknowledged lines, and returns when they are on the other disk.
  private func copyLines(to file: any File) throws(DiskError) {
    var copied = 0
    while copied < store.length {
      let block = try store.file.readAll(at: copied, count: min(4 << 20, store.length - copied))
      // Shorter than it was: the check of the copy will say so.
      if block.isEmpty { break }
      try file.appendAll(block)
      copied += block.count
    }
    try file.syncData()
  }
}
