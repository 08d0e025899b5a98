/// What the people at the table should know about a journal that was opened all the same.
public enum Notice: Hashable, Sendable {
  /// A torn tail was cut and kept: its bytes, and the name of the file under `cut/`.
  case recovered(bytes: Int, file: String)
  /// Whole records that were never acknowledged are kept, "saved but not confirmed": the first, and how many.
  case unconfirmed(from: Int, count: Int)
  /// No slot of `STATION.acked` can be read, so that a cut at a record boundary would not have been seen.
  case acknowledgementsMissing
  /// The last acknowledgement could not be noted down, though the record itself is saved.
  case acknowledgementNotWritten(errno: Int32)
  /// Less than 64 MiB free.
  case littleSpace(free: Int)
  /// There is no room, or no right, to keep 1 MiB in reserve for a full disk.
  case noReserve(errno: Int32)
  /// `STATION.key` is missing or is not the key of the genesis.
  case keyMissing
}
