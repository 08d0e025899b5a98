/// What reading a journal without its lock found: for verifying, for results, and to look on where writing is refused.
public struct Inspection {
  /// The station that wrote the journal; nil if its genesis can't be read.
  public let station: Station?
  /// Whether the journal is whole, torn or damaged.
  ///
  /// A torn tail may simply be a line that is being written just now.
  public let soundness: Soundness
  /// The last record that was replayed; nil if there is none.
  public let head: Acknowledged?
  /// The last acknowledged record; nil if `STATION.acked` doesn't tell.
  public let acked: Acknowledged?
  /// Good records beyond the acknowledged one, which are replayed only when asked for.
  public let unconfirmed: Int

  let store: LineStore

  init(
    station: Station?, soundness: Soundness, head: Acknowledged?, acked: Acknowledged?, unconfirmed: Int,
    store: LineStore
  ) {
    self.station = station
    self.soundness = soundness
    self.head = head
    self.acked = acked
    self.unconfirmed = unconfirmed
    self.store = store
  }

  /// Whether the journal's file has another length than when it was read: time to inspect it again.
  public var hasChanged: Bool {
    guard let length = try? store.file.length() else { return true }
    return length != store.length
  }

  /// The records of a range by their numbers, as far as they were replayed, read from the disk.
  public func lines(_ range: Range<Int>) throws(JournalError) -> [Line] {
    try store.lines(range)
  }
}

extension Journal {
  /// Reads a journal without writing a byte and without the lock, up to its last newline.
  ///
  /// - Parameters:
  ///   - folder: The competition's folder.
  ///   - disk: Where files are.
  ///   - beyondAcked: Whether good records that were never acknowledged are replayed too. Where nothing tells what was
  ///     acknowledged, as in a copy without `STATION.acked`, all good records are.
  ///   - replay: Gets every good line in order until the first bad one.
  /// - Returns: What was found; damage is told here, not thrown.
  /// - Throws: why nothing can be read.
  public static func inspect(
    in folder: String, disk: any Disk = SystemDisk(), beyondAcked: Bool = false, replay: (Line) -> Void
  ) throws(JournalError) -> Inspection {
    let place = try JournalFolder(in: folder, disk: disk)
    let id = try place.ownStation()
    return try reporting { () throws(DiskError) in
      // Before the lines: what is acknowledged by now is surely among the lines read later.
      let acked = try place.acknowledged(of: id)
      let limit = beyondAcked ? Int.max : acked?.seq ?? .max
      let file = try place.file(id, .lines, .read)
      var head: Acknowledged?
      let walk = try Walk(over: file, station: id, acked: acked) { line in
        guard line.seq <= limit else { return }
        head = Acknowledged(seq: line.seq, hash: line.hash)
        replay(line)
      }
      let shown = head.map { $0.seq + 1 } ?? 0
      return Inspection(
        station: walk.genesis?.station, soundness: try Soundness(of: walk, acked: acked, file: file), head: head,
        acked: acked, unconfirmed: max(0, walk.end.seq - (acked.map { $0.seq + 1 } ?? walk.end.seq)),
        store: LineStore(file: file, index: walk.index, length: walk.length, count: shown))
    }
  }
}
