internal import CArchive

/// Why an archive could not be read.
public enum UnpackingProblem: Error, Hashable, Sendable {
  /// Something is wrong with the archive.
  case fault(ArchiveFault)
  /// The library that reads it is not there, or gave up.
  case library(PaperProblem)
}

extension [ArchiveMember] {
  /// More members than the papers of a competition of a hundred contests.
  public static var mostMembers: Int { 20_000 }
  /// More than all of them take, unpacked.
  public static var mostBytes: Int { 1 << 30 }

  /// Up to so many bytes nothing is asked of a member; beyond, it is packed to no less than this share.
  private static var small: UInt64 { 4 << 20 }
  private static var mostRatio: UInt64 { 400 }

  /// Unpacks a zip archive, each member with a path of its own inside the archive.
  ///
  /// Nothing in it is believed: paths, sizes and the number of members are bounded before anything is set aside for
  /// them, and no more is unpacked than was declared.
  public init(unpacking bytes: [UInt8]) throws(UnpackingProblem) {
    var opened: OpaquePointer?
    let status = bytes.withUnsafeBytes { caipan_unzip_open($0.baseAddress, $0.count, 1, &opened) }
    guard status == .done, let archive = opened else { throw UnpackingProblem(opening: status) }
    defer { caipan_unzip_close(archive) }
    let count = caipan_unzip_count(archive)
    guard count <= UInt64(Self.mostMembers) else { throw .fault(.tooManyMembers(most: Self.mostMembers)) }
    self = []
    var paths: Set<String> = []
    var room = Self.mostBytes
    for index in 0..<count {
      let member = try Self.member(index, of: archive, room: room)
      guard paths.insert(member.path.lowercased()).inserted else { throw .fault(.twice(member.path)) }
      room -= member.bytes.count
      append(member)
    }
  }

  private static func member(
    _ index: UInt64, of archive: OpaquePointer, room: Int
  ) throws(UnpackingProblem) -> ArchiveMember {
    var said = caipan_unzip_member()
    guard caipan_unzip_describe(archive, index, &said) == .done, let name = said.name else { throw .fault(.damaged) }
    let path = String(cString: name)
    guard isInside(path) else { throw .fault(.badPath(path)) }
    guard said.size <= UInt64(room) else { throw .fault(.tooLarge(mostBytes: mostBytes)) }
    // What a small file claims to hold hundreds of times over is made to fill the memory.
    guard said.size <= small || said.size / mostRatio <= said.packed else { throw .fault(.badMember(path)) }
    var status = ArchiveStatus.done
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(said.size)) { buffer, count in
      status = caipan_unzip_read(archive, index, buffer.baseAddress, Int(said.size), &count)
    }
    switch status {
    case .done where bytes.count == Int(said.size): return ArchiveMember(path, bytes)
    case .noLibrary, .noMemory: throw .library(PaperProblem(archive: status))
    case .done, .notZip, .damaged, .encrypted, .unknownMethod, .tooLarge: throw .fault(.badMember(path))
    }
  }

  /// Whether a path has one spelling and stays inside: parts of ASCII letters, digits, `-`, `_` and `.`, none of them
  /// beginning with a point, apart by single slashes.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-") else { return false }
      return part.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
      }
    }
  }
}

extension UnpackingProblem {
  /// What a status is to whoever opens an archive.
  fileprivate init(opening status: ArchiveStatus) {
    switch status {
    case .noLibrary, .noMemory: self = .library(PaperProblem(archive: status))
    case .notZip: self = .fault(.notAnArchive)
    case .done, .damaged, .encrypted, .unknownMethod, .tooLarge: self = .fault(.damaged)
    }
  }
}
