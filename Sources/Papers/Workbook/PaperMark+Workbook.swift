internal import CArchive

extension PaperMark {
  /// The mark among a workbook's keywords; nil where there is none.
  ///
  /// Nothing but the properties is unpacked, and of these no more than ours ever have.
  public init?(inWorkbook bytes: [UInt8]) {
    var archive: OpaquePointer?
    let status = bytes.withUnsafeBytes { caipan_unzip_open($0.baseAddress, $0.count, 0, &archive) }
    guard status == .done, let archive else { return nil }
    defer { caipan_unzip_close(archive) }
    for index in 0..<min(caipan_unzip_count(archive), Self.mostMembers) {
      var member = caipan_unzip_member()
      guard caipan_unzip_describe(archive, index, &member) == .done, let name = member.name,
        String(cString: name) == "docProps/core.xml"
      else { continue }
      let properties = [UInt8](unsafeUninitializedCapacity: Self.mostProperties) { buffer, count in
        guard caipan_unzip_read(archive, index, buffer.baseAddress, buffer.count, &count) == .done else {
          count = 0
          return
        }
      }
      self.init(in: properties)
      return
    }
    return nil
  }

  private static let mostMembers: UInt64 = 1000
  private static let mostProperties = 16 << 10
}
