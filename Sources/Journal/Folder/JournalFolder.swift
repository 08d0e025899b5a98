internal import Glibc

/// The `journal` folder of a competition and the names in it; `peers/`, verbatim copies of other stations, has its
/// place beside `cut/`.
struct JournalFolder {
  let folder: any Folder

  static let name = "journal"
  static let reserve = "reserve"
  static let reserveLength = 1 << 20

  /// The folder of a competition that is there.
  init(in path: String, disk: any Disk) throws(JournalError) {
    folder = try reporting { () throws(DiskError) in
      try disk.folder(path, create: false).folder(Self.name, create: false)
    }
  }

  /// The folder of a competition, made where it isn't there.
  init(creatingIn path: String, disk: any Disk) throws(JournalError) {
    folder = try reporting { () throws(DiskError) in
      let competition = try disk.folder(path, create: true)
      let folder = try competition.folder(Self.name, create: true)
      _ = try folder.folder("cut", create: true)
      try folder.sync()
      try competition.sync()
      try competition.parent().sync()
      return folder
    }
  }

  /// The ids of the stations that have a journal right here, sorted.
  func stations() throws(DiskError) -> [String] {
    try folder.names().compactMap { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1] == "jsonl", parts[0].utf8.count == 16 else { return nil }
      return parts[0].utf8.allSatisfy { hexValue($0) != nil } ? String(parts[0]) : nil
    }.sorted()
  }

  func file(_ station: String, _ part: Part, _ access: Access) throws(DiskError) -> any File {
    try folder.file("\(station).\(part.rawValue)", access)
  }

  /// Removes what is there of a station, the lines first: without them the rest says nothing.
  func removeFiles(of station: String) throws(DiskError) {
    for part in Part.allCases { try removeIfThere("\(station).\(part.rawValue)") }
  }

  /// The files of a station, by the ends of their names.
  enum Part: String, CaseIterable {
    case lines = "jsonl"
    case acked, lock, key
  }

  /// Keeps bytes that are about to be cut, for ever.
  ///
  /// The name follows from the bytes, so that a cut which was itself cut short by a crash is simply made again.
  func keep(_ bytes: [UInt8], of station: String, at offset: Int) throws(DiskError) -> String {
    let name = "\(station)-\(offset)-\(Hash(of: bytes).hex.prefix(16)).bytes"
    let cut = try folder.folder("cut", create: true)
    let file = try cut.file(name, .update)
    try file.truncate(to: 0)
    try file.writeAll(bytes, at: 0)
    try file.sync()
    try cut.sync()
    try folder.sync()
    return name
  }

  /// Sets aside the space that the closing records will need when the disk is full.
  func makeReserve() throws(DiskError) {
    let file = try folder.file(Self.reserve, .update)
    guard try file.length() < Self.reserveLength else { return }
    try file.allocate(Self.reserveLength)
    try file.sync()
  }

  /// Gives that space up.
  func giveUpReserve() throws(DiskError) {
    try removeIfThere(Self.reserve)
  }

  private func removeIfThere(_ name: String) throws(DiskError) {
    do throws(DiskError) {
      try folder.remove(name)
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
  }
}
