internal import Competition
internal import Journal

/// Why a journal is not verified: the first thing that is wrong.
enum VerifyProblem: Hashable, Sendable {
  /// A record whose chain holds is not as it should be.
  case record(RecordFault)
  /// Behind the last good record stand bytes that are none.
  case tornTail(byte: Int, bytes: Int)
  /// The journal's bytes are not good from here on.
  case damaged(record: Int, byte: Int, Damage)
  /// Records that were acknowledged are gone.
  case shorterThanAcked(acked: Int, records: Int)
}
