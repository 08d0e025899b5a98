internal import CArchive
internal import Glibc

extension [ArchiveMember] {
  /// The members as a zip archive, in their order and all of one time, so that the same members have the same bytes.
  ///
  /// - Parameter time: a moment in China as statements spell it (`Stamp.time`).
  /// - Returns: the bytes of the archive.
  /// - Throws: that the library is not there, or what it says.
  public func packed(at time: String) throws(PaperProblem) -> [UInt8] {
    var archive: OpaquePointer?
    let begun = caipan_zip_begin(&archive)
    guard begun == .done, let archive else { throw PaperProblem(archive: begun) }
    let (date, clock) = DosTime.of(time)
    for member in self {
      let added = member.bytes.withUnsafeBytes {
        caipan_zip_add(archive, member.path, $0.baseAddress, $0.count, clock, date)
      }
      guard added == .done else {
        caipan_zip_discard(archive)
        throw PaperProblem(archive: added)
      }
    }
    var bytes: UnsafeMutableRawPointer?
    var length = 0
    let ended = caipan_zip_end(archive, &bytes, &length)
    guard ended == .done else { throw PaperProblem(archive: ended) }
    defer { free(bytes) }
    return Array<UInt8>(UnsafeRawBufferPointer(start: bytes, count: length))
  }
}

/// The time of a zip's members: a date and a time of day in 16 bits each, without a zone, to two seconds.
private enum DosTime {
  /// The years that it can tell.
  private static let years = 1980...2107

  /// A moment spelled `2026-08-14T17:03:11…`; the first moment there is for one outside these years.
  static func of(_ moment: String) -> (date: UInt16, clock: UInt16) {
    let numbers = moment.prefix(19).split { "-T:".contains($0) }.map { UInt16($0) ?? 0 }
    guard numbers.count == 6, years.contains(Int(numbers[0])), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2]), numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
    else { return (1 << 5 | 1, 0) }
    let date = (numbers[0] - 1980) << 9 | numbers[1] << 5 | numbers[2]
    return (date, numbers[3] << 11 | numbers[4] << 5 | numbers[5] / 2)
  }
}

extension PaperProblem {
  /// What the library's status is to whoever asked for an archive.
  init(archive status: ArchiveStatus) {
    switch status {
    case .noLibrary: self = .noLibrary("libzip", package: "libzip4")
    case .noMemory: self = .library("libzip", says: "out of memory")
    case .done, .notZip, .damaged, .encrypted, .unknownMethod, .tooLarge:
      self = .library("libzip", says: "the archive could not be written")
    }
  }
}
