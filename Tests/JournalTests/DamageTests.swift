import Journal
import SimulatedDisk
import Testing

@Suite struct DamageTests {
  /// A closed journal of a few records on a disk of its own, its bytes, and where its lines begin.
  private func sample() throws -> (disk: SimulatedDisk, path: String, acked: String, bytes: [UInt8], starts: [Int]) {
    let disk = SimulatedDisk(seed: 7)
    let journal = try disk.newJournal()
    for number in 0..<3 { _ = try journal.append(sampleEntry(number, padding: 12)) }
    journal.close()
    let path = disk.path(journal, "jsonl")
    let bytes = try #require(disk.bytes(of: path))
    let newlines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    return (disk, path, disk.path(journal, "acked"), bytes, [0] + newlines.dropLast().map { $0 + 1 })
  }

  @Test("no changed byte is ever accepted")
  func everyByte() throws {
    let (disk, path, _, bytes, starts) = try sample()
    for byte in bytes.indices {
      for bit in [0x01, 0x20, 0x80] as [UInt8] {
        disk.alter(path) { $0[byte] ^= bit }
        let record = starts.count { $0 <= byte } - 1
        var replayed = 0
        let found = try Journal.inspect(in: "game", disk: disk) { _ in replayed += 1 }
        guard case .damaged(record, let place, _) = found.soundness else {
          Issue.record("byte \(byte) ^ \(bit): \(found.soundness)")
          return
        }
        #expect(starts[record] <= place && place <= bytes.count)
        #expect(replayed == record)
        disk.alter(path) { $0 = bytes }
      }
    }
  }

  @Test("a journal cut at any length is never taken for whole")
  func everyLength() throws {
    let (disk, path, _, bytes, starts) = try sample()
    for length in bytes.indices {
      disk.alter(path) { $0 = [UInt8](bytes[..<length]) }
      let whole = (starts + [bytes.count]).count { $0 <= length } - 1
      var replayed = 0
      let found = try Journal.inspect(in: "game", disk: disk) { _ in replayed += 1 }
      #expect(replayed == whole)
      if starts.contains(length) {
        #expect(found.soundness == .shorterThanAcked(acked: starts.count - 1, records: whole))
        #expect(throws: JournalError.shorterThanAcked(acked: starts.count - 1, records: whole)) {
          try disk.openJournal()
        }
      } else {
        #expect(found.soundness == .damaged(record: whole, byte: starts[whole], .unfinished))
      }
    }
  }

  @Test("without acknowledgements a cut line is a torn tail: kept, cut, and resumed after")
  func tornTail() throws {
    let (disk, path, acked, bytes, starts) = try sample()
    for length in [starts[5] + 1, starts[5] + 40, bytes.count - 1] {
      disk.alter(path) { $0 = [UInt8](bytes[..<length]) }
      disk.alter(acked) { $0 = [] }
      let tail = [UInt8](bytes[starts[5]..<length])
      let (journal, lines) = try disk.openJournal()
      #expect(lines.map(\.kind) == ["genesis", "open", "mark", "mark", "mark", "resume", "open"])
      let expected = "{\"bytes\":\(tail.count),\"hash\":\"\(Hash(of: tail).hex)\"}"
      #expect(String(decoding: lines[5].body, as: UTF8.self) == expected)
      guard case .recovered(tail.count, let file)? = journal.notices.first else {
        Issue.record("not told: \(journal.notices)")
        return
      }
      #expect(disk.bytes(of: "game/journal/cut/\(file)") == tail)
      #expect(journal.notices.contains(.acknowledgementsMissing))
    }
  }

  @Test("whole records beyond the acknowledged one are kept, and told")
  func unconfirmed() throws {
    let disk = SimulatedDisk(seed: 7)
    let journal = try disk.newJournal()
    _ = try journal.append(sampleEntry(1))
    let acked = disk.path(journal, "acked")
    let old = try #require(disk.bytes(of: acked))
    let line = try journal.append(sampleEntry(2))
    journal.close()
    disk.alter(acked) { $0 = old }
    var seen = 0
    let found = try Journal.inspect(in: "game", disk: disk) { _ in seen += 1 }
    #expect(seen == 3)
    #expect(found.head?.seq == 2)
    #expect(found.unconfirmed == 2)
    // The copy for an archive ends where the acknowledged records do.
    let whole = try #require(disk.bytes(of: disk.path(journal, "jsonl")))
    #expect(try found.bytes() == Array(whole.prefix(whole.indices.filter { whole[$0] == 0x0A }[2] + 1)))
    var beyond = 0
    let all = try Journal.inspect(in: "game", disk: disk, beyondAcked: true) { _ in beyond += 1 }
    #expect(beyond == 5)
    #expect(try all.bytes() == whole)
    let (again, lines) = try disk.openJournal()
    #expect(lines[3] == line)
    #expect(again.notices == [.unconfirmed(from: 3, count: 2)])
  }

  @Test("a tail with a whole line behind the bad one, or of more than 64 KiB, is damage")
  func notTorn() throws {
    let (disk, path, acked, bytes, starts) = try sample()
    disk.alter(acked) { $0 = [] }
    disk.alter(path) { $0[starts[4] + 20] ^= 1 }
    #expect(throws: JournalError.self) { try disk.openJournal() }
    disk.alter(path) { $0 = bytes + [UInt8](repeating: 0, count: 65_536) }
    #expect(
      try Journal.inspect(in: "game", disk: disk) { _ in }.soundness == .tornTail(byte: bytes.count, bytes: 65_536))
    disk.alter(path) { $0 = bytes + [UInt8](repeating: 0, count: 65_537) }
    #expect(
      try Journal.inspect(in: "game", disk: disk) { _ in }.soundness
        == .damaged(record: 6, byte: bytes.count + 65_536, .tooLong))
    #expect(throws: JournalError.damaged(record: 6, byte: bytes.count + 65_536, .tooLong)) { try disk.openJournal() }
  }

  @Test("a whole chain that is not the acknowledged one is refused")
  func replaced() throws {
    let (disk, _, acked, _, _) = try sample()
    let other = SimulatedDisk(seed: 8)
    let journal = try other.newJournal()
    _ = try journal.append(group: (0..<4).map { sampleEntry($0) })
    let slots = try #require(other.bytes(of: other.path(journal, "acked")))
    disk.alter(acked) { $0 = slots }
    guard
      case .damaged(5, _, .notTheAcknowledged) = try Journal.inspect(in: "game", disk: disk, replay: { _ in }).soundness
    else {
      Issue.record("another chain was accepted")
      return
    }
  }

  @Test("ten megabytes without a newline, zeros, and an empty file are read without harm")
  func hostile() throws {
    let (disk, path, _, bytes, starts) = try sample()
    disk.alter(path) { $0 = bytes[..<starts[3]] + [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20) }
    #expect(
      try Journal.inspect(in: "game", disk: disk) { _ in }.soundness
        == .damaged(record: 3, byte: starts[3] + 65_536, .tooLong))
    disk.alter(path) { $0 = [UInt8](repeating: 0, count: 5000) }
    #expect(
      try Journal.inspect(in: "game", disk: disk) { _ in }.soundness == .damaged(record: 0, byte: 0, .unfinished))
    disk.alter(path) { $0 = [] }
    #expect(
      try Journal.inspect(in: "game", disk: disk) { _ in }.soundness == .shorterThanAcked(acked: 5, records: 0))
  }

  @Test(
    "a chain whose hashes are right but whose lines are not ours is refused",
    arguments: [
      (#""seq":7,"t":1795251126184,"c":9,"m":1,"by":"","k":"x","d":{}"#, Damage.sequence(found: 7)),
      (#""seq":6,"t":1795251126183,"c":9,"m":1,"by":"","k":"x","d":{}"#, .clock),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"by":"","k":"x","d":{"a": 1}"#, .spelling(.unexpected)),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"by":"","k":"x","d":[]"#, .spelling(.unexpected)),
      (#""seq":6,"t":1795251126184,"c":9,"m":-1,"by":"","k":"x","d":{}"#, .spelling(.integer)),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"by":null,"k":"x","d":{}"#, .spelling(.unexpected)),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"k":"x","by":"","d":{}"#, .spelling(.unexpected)),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"by":"","k":"genesis","d":{}"#, .genesis),
      (#""seq":6,"t":1795251126184,"c":9,"m":1,"by":"","k":"close","d":{"a":1}"#, .spelling(.unexpected)),
    ])
  func forged(_ members: String, _ damage: Damage) throws {
    let (disk, path, _, bytes, starts) = try sample()
    let previous = try #require(Hash(hex: String(decoding: bytes.suffix(67).prefix(64), as: UTF8.self)))
    let line = [UInt8]("{\(members)".utf8)
    let hash = Hash(of: previous.bytes + line)
    disk.alter(path) { $0 += line + [UInt8](",\"h\":\"\(hash.hex)\"}\n".utf8) + [UInt8]("{\"seq\":7}\n".utf8) }
    guard
      case .damaged(starts.count, _, damage) = try Journal.inspect(in: "game", disk: disk, replay: { _ in }).soundness
    else {
      Issue.record("accepted: \(members)")
      return
    }
  }
}
