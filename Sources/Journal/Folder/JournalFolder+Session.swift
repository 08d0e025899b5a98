internal import Glibc

// What a session asks of the folder before it reads or writes a line.
extension JournalFolder {
  /// Under this much free space people are told.
  static let littleSpace = 64 << 20
  /// Under this much free space no session starts.
  static let leastSpace = 8 << 20

  /// Takes the lock of a station, and leaves word of who has it.
  func lock(_ station: String, for holder: Holder) throws(JournalError) -> any File {
    let file = try reporting { () throws(DiskError) in try self.file(station, .lock, .update) }
    guard try reporting({ () throws(DiskError) in try file.lock() }) else {
      let text = try? file.readAll(at: 0, count: 256)
      throw .locked(by: Holder(reading: text ?? []))
    }
    // The lock is what counts; on a full disk the word may be missing.
    try? file.truncate(to: 0)
    try? file.writeAll(holder.text, at: 0)
    return file
  }

  /// Keeps two programs from creating at once: they meet at the reserve, the only file they both know by name.
  func lockCreation() throws(JournalError) -> any File {
    let gate = try reporting { () throws(DiskError) in try folder.file(Self.reserve, .update) }
    guard try reporting({ () throws(DiskError) in try gate.lock() }) else { throw .locked(by: Holder(reading: [])) }
    return gate
  }

  /// Refuses where there is too little space to start a session, and tells where there is little.
  func checkSpace(for bytes: Int = 0) throws(JournalError) -> [Notice] {
    let free = try reporting { () throws(DiskError) in try folder.freeBytes() }
    guard free >= Self.leastSpace + bytes else { throw .noSpace(free: free, needed: Self.leastSpace + bytes) }
    return free < Self.littleSpace + bytes ? [.littleSpace(free: free)] : []
  }

  /// Makes the reserve; a disk that can't hold it is told of and no more.
  func tryReserve() -> [Notice] {
    do throws(DiskError) {
      try makeReserve()
      return []
    } catch {
      return [.noReserve(errno: error.errno)]
    }
  }

  /// The station whose journal this folder is for.
  func ownStation() throws(JournalError) -> String {
    let born = try reporting { () throws(DiskError) in
      var born: [String] = []
      for station in try stations() where try !isStillborn(station) { born.append(station) }
      return born
    }
    if born.count > 1 {
      let keyed = born.filter { (try? file($0, .key, .read)) != nil }
      guard keyed.count == 1 else { throw .severalStations(born) }
      return keyed[0]
    }
    guard let station = born.first else { throw .missing }
    return station
  }

  /// Removes what a creation left behind that was cut short before anything was acknowledged.
  func clearStillborn() throws(DiskError) {
    for station in try stations() where try isStillborn(station) {
      try removeFiles(of: station)
    }
  }

  /// Whether a journal never got as far as its genesis: nothing acknowledged, no first line.
  private func isStillborn(_ station: String) throws(DiskError) -> Bool {
    let lines = try file(station, .lines, .read)
    guard try lines.length() <= LineShape.longest, try acknowledged(of: station) == nil else { return false }
    let walk = try Walk(over: lines, station: station, acked: nil) { _ in }
    switch try Soundness(of: walk, acked: nil, file: lines) {
    case .whole: return walk.end.seq == 0
    case .tornTail(let byte, _): return byte == 0
    case .damaged, .shorterThanAcked: return false
    }
  }

  /// The last acknowledged record; nil if none can be read.
  func acknowledged(of station: String) throws(DiskError) -> Acknowledged? {
    do throws(DiskError) {
      return try AckedFile(file(station, .acked, .read)).last
    } catch {
      guard error.errno == ENOENT else { throw error }
      return nil
    }
  }

  /// The key of a station; nil if it is not there or not the key of this station.
  func key(of station: Station) throws(DiskError) -> StationKey? {
    do throws(DiskError) {
      let seed = try file(station.id, .key, .read).readAll(at: 0, count: 33)
      return StationKey(seed: seed).flatMap { $0.publicKey.hex == station.key ? $0 : nil }
    } catch {
      guard error.errno == ENOENT else { throw error }
      return nil
    }
  }
}
