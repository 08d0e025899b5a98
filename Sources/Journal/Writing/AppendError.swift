/// Why a record was not saved.
public enum AppendError: Error, Hashable, Sendable {
  /// The disk is full (ENOSPC, EDQUOT, EFBIG): nothing is lost, and appending can go on when there is room.
  case full(errno: Int32)
  /// The disk failed: this process appends nothing more; what was acknowledged can be evacuated to another disk.
  case dead(errno: Int32)
  /// The line would be longer than 64 KiB.
  case tooLong
  /// The body is not canonical.
  case body(CanonicalError)
  /// The kind is one of the journal's own.
  case ownKind
  /// The journal was closed.
  case closed
}
