internal import Glibc

/// What a journal asks of the file system; the real one is `SystemDisk`, tests bring one with a seed that crashes.
///
/// Every call is one attempt: short writes and EINTR are the journal's own business.
public protocol Disk: Sendable {
  /// Opens a folder; makes it with mode 0700 first if `create` and it isn't there (its parent must be).
  func folder(_ path: String, create: Bool) throws(DiskError) -> any Folder
  /// This process, for the message to whoever finds the journal locked.
  var holder: Holder { get }
}

/// An open folder; closed when the last reference goes.
public protocol Folder: AnyObject {
  /// Opens a folder in this one; makes it with mode 0700 first if `create` and it isn't there.
  func folder(_ name: String, create: Bool) throws(DiskError) -> any Folder
  /// The folder this one stands in.
  func parent() throws(DiskError) -> any Folder
  /// Opens a plain file of this folder; never follows a link, never waits on a pipe.
  func file(_ name: String, _ access: Access) throws(DiskError) -> any File
  /// The names in this folder, without `.` and `..`, in any order.
  func names() throws(DiskError) -> [String]
  /// Removes a file.
  func remove(_ name: String) throws(DiskError)
  /// Returns when the names in this folder are on the disk (fsync).
  func sync() throws(DiskError)
  /// Bytes that this user may still write here (statvfs).
  func freeBytes() throws(DiskError) -> Int
}

/// How a file is opened.
public enum Access: Hashable, Sendable {
  /// To read.
  case read
  /// To read and to append (O_APPEND); it must be there.
  case append
  /// The same on a new file of mode 0600; EEXIST if there is one (O_EXCL).
  case new
  /// To read and to write anywhere; made with mode 0600 if it isn't there.
  case update
}

/// An open file; closed, and its lock released, when the last reference goes.
public protocol File: AnyObject {
  /// Its length in bytes.
  func length() throws(DiskError) -> Int
  /// Reads from an offset into the buffer; may read less; 0 at the end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int
  /// Appends, in one write; may write less than all, answers how much.
  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int
  /// Writes at an offset; may write less than all, answers how much.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(DiskError) -> Int
  /// Cuts or lengthens the file.
  func truncate(to length: Int) throws(DiskError)
  /// Allocates space, so that the file has this length on the disk.
  func allocate(_ length: Int) throws(DiskError)
  /// Returns when content and length are on the disk (fdatasync).
  func syncData() throws(DiskError)
  /// Returns when content and all that describes it are on the disk (fsync).
  func sync() throws(DiskError)
  /// Takes an exclusive lock that ends with this open file (F_OFD_SETLK); false if somebody else has it.
  func lock() throws(DiskError) -> Bool
}

/// A refusal of the file system.
public struct DiskError: Error, Hashable, Sendable {
  /// What was asked.
  public enum Operation: Hashable, Sendable {
    case openFolder, openFile, list, remove, read, write, truncate, allocate, sync, lock, measure
  }

  /// What was asked.
  public let operation: Operation
  /// The system's number for what came back.
  public let errno: Int32

  /// Whether a link, a pipe, a folder or a device stands where a file of ours should: nothing is read or written there.
  public var isForeignFile: Bool {
    operation == .openFile && [ELOOP, EINVAL, EISDIR, ENXIO].contains(errno)
  }

  /// A refusal.
  public init(_ operation: Operation, errno: Int32) {
    self.operation = operation
    self.errno = errno
  }
}
