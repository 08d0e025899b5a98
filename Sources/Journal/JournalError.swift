internal import Glibc

/// Why a journal cannot be made, opened or read.
public enum JournalError: Error, Hashable, Sendable {
  /// There is no journal in this folder.
  case missing
  /// There is a journal in this folder already.
  case exists(station: String)
  /// Several journals stand side by side and it can't be told which is ours.
  case severalStations([String])
  /// Another process writes this journal.
  case locked(by: Holder)
  /// The folder or the file may not be written.
  case readOnly(errno: Int32)
  /// Too little space to start a session: bytes free, and bytes needed.
  case noSpace(free: Int, needed: Int)
  /// The journal is of another format than `caipan-journal/1`.
  case format
  /// A record is bad: its number, and the first byte of the file that is known to be bad.
  case damaged(record: Int, byte: Int, Damage)
  /// The journal ends before a record that was acknowledged: the number of that one, and how many there are.
  case shorterThanAcked(acked: Int, records: Int)
  /// The file system refused.
  case io(DiskError)
  /// The records of the opening could not be appended.
  case append(AppendError)

  init(_ error: DiskError) {
    switch error.errno {
    case ENOENT where error.operation == .openFolder || error.operation == .openFile: self = .missing
    case EROFS, EACCES, EPERM: self = .readOnly(errno: error.errno)
    case _: self = .io(error)
    }
  }
}

/// Runs what may be refused by the file system, and reports the refusal in the journal's words.
func reporting<Value>(_ body: () throws(DiskError) -> Value) throws(JournalError) -> Value {
  do throws(DiskError) {
    return try body()
  } catch {
    throw JournalError(error)
  }
}
