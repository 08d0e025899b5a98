internal import CArchive

/// A workbook's archive, its members found by name; nothing in it is believed, and nothing is written anywhere.
///
/// Names are compared without regard to ASCII case, as OPC has it (ECMA-376-2, 6.2.2). Two members of one name are
/// refused: which of them a program shows is anybody's guess.
final class PackageFile {
  private struct Member {
    let index: UInt64
    let size: UInt64
    let packed: UInt64
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let members: [String: Member]

  /// Opens an archive and reads its directory.
  init(_ bytes: [UInt8]) throws(FileProblem) {
    var opened: OpaquePointer?
    let status = bytes.withUnsafeBytes { caipan_unzip_open($0.baseAddress, $0.count, 0, &opened) }
    guard let archive = opened, status == .done else { throw .workbook(status.problem(of: .package)) }
    do {
      members = try Self.members(of: archive)
    } catch {
      caipan_unzip_close(archive)
      throw error
    }
    self.archive = archive
  }

  deinit { caipan_unzip_close(archive) }

  private static func members(of archive: OpaquePointer) throws(FileProblem) -> [String: Member] {
    let count = caipan_unzip_count(archive)
    guard count <= Limits.sharedItems else { throw .workbook(.damaged(.package)) }
    var members: [String: Member] = [:]
    for index in 0..<count {
      var told = caipan_unzip_member()
      let status = caipan_unzip_describe(archive, index, &told)
      guard status == .done, let name = told.name else { throw .workbook(status.problem(of: .package)) }
      let member = Member(index: index, size: told.size, packed: told.packed, isEncrypted: told.encrypted != 0)
      guard members.updateValue(member, forKey: folded(String(cString: name))) == nil else {
        throw .workbook(.damaged(.package))
      }
    }
    return members
  }

  /// Whether there is such a member.
  func has(_ name: String) -> Bool { members[Self.folded(name)] != nil }

  /// Unpacks a member; `nil` where there is none.
  ///
  /// - Throws: That it is damaged, encrypted, or too large or too tightly packed to be what it should be.
  func read(_ name: String, as part: WorkbookPart) throws(FileProblem) -> [UInt8]? {
    guard let member = members[Self.folded(name)] else { return nil }
    guard !member.isEncrypted else { throw .workbook(.password) }
    guard member.size <= Limits.partBytes else { throw .workbook(.tooLarge(part)) }
    let size = Int(member.size)
    guard size <= Limits.packingFrom || member.packed >= member.size / UInt64(Limits.packing) else {
      throw .workbook(.tooTight(part))
    }
    var status = ArchiveStatus.done
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      status = caipan_unzip_read(archive, member.index, buffer.baseAddress, size, &count)
    }
    // What the directory says of the size is part of what may be wrong.
    guard status == .done, bytes.count == size else { throw .workbook(status.problem(of: part)) }
    return bytes
  }

  private static func folded(_ name: String) -> String { name.asciiLowercased }
}

extension ArchiveStatus {
  /// What a call that was not done says of the file.
  fileprivate func problem(of part: WorkbookPart) -> WorkbookProblem {
    switch self {
    case .noLibrary: .noLibrary
    case .encrypted: .password
    // More than the directory declares is no honest size.
    case .done, .notZip, .damaged, .unknownMethod, .tooLarge: .damaged(part)
    case .noMemory: .tooLarge(part)
    }
  }
}

extension String {
  /// The same with small ASCII letters.
  var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
