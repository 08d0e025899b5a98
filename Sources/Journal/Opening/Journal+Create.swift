extension Journal {
  /// Makes a journal in a competition's folder, which is made too if only its parent is there.
  ///
  /// - Parameters:
  ///   - folder: The competition's folder.
  ///   - competition: The competition's id.
  ///   - name: What people call this station.
  ///   - program: The program and its version, for the `open` record.
  ///   - disk: Where files are.
  ///   - clock: Where the time comes from.
  /// - Returns: The journal with its first two records, `genesis` and `open`.
  /// - Throws: `exists` if there is a journal already; `noSpace` under 8 MiB.
  public static func create(
    in folder: String, competition: String, name: String, program: String,
    disk: any Disk = SystemDisk(), clock: any Clock = SystemClock()
  ) throws(JournalError) -> Journal {
    let key = StationKey.random()
    let genesis = Genesis(competition: competition, name: name, key: key)
    let journal = try begin(in: folder, station: genesis.station, key: key, space: 0, disk: disk, clock: clock)
    try journal.write([genesis.entry], orThrow: JournalError.append)
    try journal.settle()
    try journal.write([OwnKind.opened(program: program, bootID: clock.bootID)], orThrow: JournalError.append)
    return journal
  }

  /// Makes the files of a station, without a line in them, in a folder that has no journal.
  static func begin(
    in folder: String, station: Station, key: StationKey?, space: Int, disk: any Disk, clock: any Clock
  ) throws(JournalError) -> Journal {
    let place = try JournalFolder(creatingIn: folder, disk: disk)
    let gate = try place.lockCreation()
    defer { withExtendedLifetime(gate) {} }
    let notices = try place.checkSpace(for: space)
    try reporting { () throws(DiskError) in try place.clearStillborn() }
    if let other = try reporting({ () throws(DiskError) in try place.stations().first }) {
      throw .exists(station: other)
    }
    try reporting { () throws(DiskError) in try place.removeFiles(of: station.id) }
    let lock = try place.lock(station.id, for: disk.holder)
    return try reporting { () throws(DiskError) in
      if let key {
        let file = try place.file(station.id, .key, .new)
        try file.appendAll(key.seed)
        try file.sync()
      }
      let acked = try place.file(station.id, .acked, .update)
      try acked.writeAll([UInt8](repeating: 0, count: 2 * Acknowledged.slotLength), at: 0)
      try acked.sync()
      let lines = try place.file(station.id, .lines, .new)
      let journal = Journal(
        place: place, station: station, key: key, store: LineStore(file: lines), acked: try AckedFile(acked),
        lock: lock, end: ChainEnd(), disk: disk, clock: clock)
      journal.notices = notices + place.tryReserve() + (key == nil ? [.keyMissing] : [])
      return journal
    }
  }

  /// Makes the names of new files durable, in this folder and in those it stands in, and the first acknowledgement.
  func settle() throws(JournalError) {
    try reporting { () throws(DiskError) in
      try acked.sync()
      try place.folder.sync()
      try place.folder.parent().sync()
    }
  }

  /// Appends records and reports a refusal in other words.
  @discardableResult
  func write(
    _ entries: [Entry], orThrow words: (AppendError) -> JournalError
  ) throws(JournalError) -> [Line] {
    do throws(AppendError) {
      return try write(entries)
    } catch {
      throw words(error)
    }
  }
}
