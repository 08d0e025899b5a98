internal import Glibc

extension Journal {
  /// Opens a folder's journal for writing: takes the lock, makes sure that what is read is on the disk, checks every
  /// line, cuts a torn tail, and appends `open`.
  ///
  /// - Parameters:
  ///   - folder: The competition's folder.
  ///   - program: The program and its version, for the `open` record.
  ///   - disk: Where files are.
  ///   - clock: Where the time comes from.
  ///   - replay: Gets every line in order, the journal's own kinds and those appended just now too. If opening throws,
  ///     what was replayed until then counts for nothing.
  /// - Returns: The journal, ready to be written.
  /// - Throws: why nothing may be written here; `inspect` reads all the same what can be read.
  public static func open(
    in folder: String, program: String, disk: any Disk = SystemDisk(), clock: any Clock = SystemClock(),
    replay: (Line) -> Void
  ) throws(JournalError) -> Journal {
    let place = try JournalFolder(in: folder, disk: disk)
    let id = try place.ownStation()
    let file = try reporting { () throws(DiskError) in try place.file(id, .lines, .append) }
    let lock = try place.lock(id, for: disk.holder)
    var notices = try place.checkSpace()
    let (acked, walk, soundness) = try reporting { () throws(DiskError) in
      // What an earlier process wrote and never synced would otherwise be read from memory and lost later.
      try file.sync()
      try place.folder.sync()
      let acked = try AckedFile(place.file(id, .acked, .update))
      let walk = try Walk(over: file, station: id, acked: acked.last, visit: replay)
      return (acked, walk, try Soundness(of: walk, acked: acked.last, file: file))
    }
    // One after the other, each with its own sync: of two in one write, a power cut could leave the second whole
    // behind a torn first, which would be damage.
    var first = [OwnKind.opened(program: program, bootID: clock.bootID)]
    switch soundness {
    case .whole: break
    case .tornTail(let byte, let count):
      let (cut, name) = try reporting { () throws(DiskError) in
        try place.cut(file, of: id, from: byte, count: count)
      }
      notices.append(.recovered(bytes: cut.count, file: name))
      first.insert(OwnKind.resumed(cut: cut), at: 0)
    case .damaged(let record, let byte, let damage): throw .damaged(record: record, byte: byte, damage)
    case .shorterThanAcked(let acked, let records): throw .shorterThanAcked(acked: acked, records: records)
    }
    try reporting { () throws(DiskError) in try place.affirm(walk, of: id, in: file) }
    guard let genesis = walk.genesis else { throw .missing }
    guard genesis.format == Genesis.format else { throw .format }
    let key = try reporting { () throws(DiskError) in try place.key(of: genesis.station) }
    let journal = Journal(
      place: place, station: genesis.station, key: key,
      store: LineStore(file: file, index: walk.index, length: walk.length, count: walk.end.seq), acked: acked,
      lock: lock, end: walk.end, disk: disk, clock: clock)
    journal.notices =
      notices + unconfirmed(walk.end.seq, acked.last) + place.tryReserve() + (key == nil ? [.keyMissing] : [])
    for entry in first {
      for line in try journal.write([entry], orThrow: JournalError.append) { replay(line) }
    }
    return journal
  }

  private static func unconfirmed(_ records: Int, _ acked: Acknowledged?) -> [Notice] {
    guard let acked else { return [.acknowledgementsMissing] }
    let first = acked.seq + 1
    return first < records ? [.unconfirmed(from: first, count: records - first)] : []
  }
}

extension JournalFolder {
  /// Cuts the tail of a journal, once its bytes are safe under `cut/`; answers them and the name they are kept by.
  func cut(
    _ file: any File, of station: String, from byte: Int, count: Int
  ) throws(DiskError) -> (bytes: [UInt8], name: String) {
    let bytes = try file.readAll(at: byte, count: count)
    let name = try keep(bytes, of: station, at: byte)
    try file.truncate(to: byte)
    try file.sync()
    return (bytes, name)
  }

  /// Writes the good lines beyond the acknowledged one again, byte for byte where they stand.
  ///
  /// After a failed sync Linux still shows the record while it is not on the disk, and calls it clean: a program that was
  /// simply started again would read it, build on it, and lose all that follows at the next power cut.
  func affirm(_ walk: Walk, of station: String, in lines: any File) throws(DiskError) {
    guard walk.ackedLength < walk.length else { return }
    // Not through the journal's own open file: with O_APPEND every write goes to the end.
    let file = try file(station, .lines, .update)
    var at = walk.ackedLength
    while at < walk.length {
      let bytes = try lines.readAll(at: at, count: min(4 << 20, walk.length - at))
      if bytes.isEmpty { throw DiskError(.read, errno: EIO) }
      try file.writeAll(bytes, at: at)
      at += bytes.count
    }
    try file.sync()
  }
}
