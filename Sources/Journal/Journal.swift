/// A station's own journal, open for writing: a chained, append-only file of lines of which each is on the disk before
/// `append` returns.
///
///     let journal = try Journal.open(in: folder, program: "caipan 0.1") { state.apply($0) }
///     let line = try journal.append(Entry(kind: "mark", by: "limin", body: body))
///
/// One process at a time writes a journal; it is used from one thread.
///
/// JOURNAL.md is the format. What other stations wrote (`peers/`, `seen`) is not read yet.
public final class Journal {
  /// The station that writes here.
  public let station: Station
  /// What the people at the table should know; grows while the journal is open.
  public internal(set) var notices: [Notice] = []

  let place: JournalFolder
  let key: StationKey?
  let clock: any Clock
  let disk: any Disk
  var store: LineStore
  var acked: AckedFile
  var lock: (any File)?
  var end: ChainEnd
  var state = State.live

  /// Whether records can be appended.
  enum State {
    case live
    case dead(errno: Int32)
    case closed
  }

  init(
    place: JournalFolder, station: Station, key: StationKey?, store: LineStore, acked: AckedFile, lock: any File,
    end: ChainEnd, disk: any Disk, clock: any Clock
  ) {
    self.place = place
    self.station = station
    self.key = key
    self.store = store
    self.acked = acked
    self.lock = lock
    self.end = end
    self.disk = disk
    self.clock = clock
  }

  /// The last record: its number and its hash.
  public var head: (seq: Int, hash: Hash) {
    (end.seq - 1, end.hash)
  }

  /// Bytes that may still be written to this disk; nil if the system doesn't tell.
  ///
  /// Below 64 MiB people should be told.
  public var freeBytes: Int? {
    try? place.folder.freeBytes()
  }

  /// The records of a range by their numbers, as far as they exist, read from the disk.
  ///
  /// - Throws: `damaged` if the file was altered since it was opened.
  public func lines(_ range: Range<Int>) throws(JournalError) -> [Line] {
    try store.lines(range)
  }

  /// Appends `close` and lets other processes have the journal; answers why if `close` could not be saved.
  @discardableResult
  public func close() -> AppendError? {
    if case .closed = state { return nil }
    var failure: AppendError?
    do throws(AppendError) {
      _ = try write([OwnKind.closed])
      try? acked.sync()
    } catch {
      failure = error
    }
    state = .closed
    lock = nil
    return failure
  }
}
