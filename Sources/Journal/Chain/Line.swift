/// One record of a journal as it stands in the file.
public struct Line: Hashable, Sendable {
  /// The number of the record: 0, 1, 2 … without gaps.
  public let seq: Int
  /// Unix milliseconds that never fall within a journal.
  public let t: Int
  /// Orders records of the same `t`.
  public let c: Int
  /// Milliseconds since the machine was started (the boot id is in `open`).
  public let m: Int
  /// The enrolled person, empty for the machine itself.
  public let by: String
  /// The record kind, `k` in the line.
  public let kind: String
  /// The body, one canonical JSON object from `{` to `}`.
  ///
  /// A slice of the block that was read: keep what you decode from it, not the slice, or the block stays in memory.
  public let body: ArraySlice<UInt8>
  /// The hash of this record, which the next one builds on.
  public let hash: Hash
}
