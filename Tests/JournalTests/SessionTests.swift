import Journal
import SimulatedDisk
import Testing

@Suite struct SessionTests {
  @Test("a session begins with open, ends with close, and the next one goes on")
  func sessions() throws {
    let disk = SimulatedDisk(seed: 1)
    let first = try disk.newJournal()
    let mark = try first.append(sampleEntry(1))
    #expect(mark.seq == 2)
    #expect(first.head.seq == 2)
    #expect(first.head.hash == mark.hash)
    #expect(first.close() == nil)
    #expect(throws: AppendError.closed) { try first.append(sampleEntry(2)) }
    let (second, lines) = try disk.openJournal()
    #expect(lines.map(\.kind) == ["genesis", "open", "mark", "close", "open"])
    #expect(lines[2] == mark)
    #expect(lines.map(\.by) == ["", "", "limin", "", ""])
    #expect(second.notices == [])
    #expect(second.station == first.station)
    #expect(second.station.competition == "2026-xichengjiyi")
    #expect(second.station.name == "A1")
  }

  @Test("the files of a station have their names, and nothing else stands beside them")
  func files() throws {
    let disk = SimulatedDisk(seed: 1)
    let id = try disk.newJournal().station.id
    let names = try disk.folder("game/journal", create: false).names()
    #expect(names.sorted() == [id + ".acked", id + ".jsonl", id + ".key", id + ".lock", "cut", "reserve"].sorted())
    #expect(disk.bytes(of: "game/journal/\(id).key")?.count == 32)
    #expect(disk.bytes(of: "game/journal/\(id).acked")?.count == 128)
    #expect(disk.bytes(of: "game/journal/\(id).lock") == [UInt8]("42 simulated\n".utf8))
  }

  @Test("records are read from the disk by their numbers")
  func ranges() throws {
    let disk = SimulatedDisk(seed: 1)
    let journal = try disk.newJournal()
    var all = try journal.lines(0..<2)
    all += try journal.append(group: (0..<300).map { sampleEntry($0) })
    for range in [0..<1, 0..<302, 63..<65, 64..<128, 127..<129, 290..<302, 301..<302, 5..<5] {
      #expect(try journal.lines(range) == [Line](all[range]))
    }
    #expect(try journal.lines(300..<9999) == [Line](all[300...]))
    #expect(try journal.lines(-5..<2) == [Line](all[..<2]))
    #expect(try journal.lines(400..<500) == [])
    let inspection = try Journal.inspect(in: "game", disk: disk) { _ in }
    #expect(try inspection.lines(100..<200) == [Line](all[100..<200]))
  }

  @Test("a folder has one journal, which a second creation leaves alone")
  func second() throws {
    let disk = SimulatedDisk(seed: 1)
    let journal = try disk.newJournal()
    #expect(throws: JournalError.exists(station: journal.station.id)) { try disk.newJournal() }
    #expect(throws: JournalError.missing) {
      try Journal.open(in: "elsewhere", program: "test", disk: disk) { _ in }
    }
  }

  @Test("while one writes, another may look but not write")
  func locked() throws {
    let disk = SimulatedDisk(seed: 1)
    let journal = try disk.newJournal()
    #expect(throws: JournalError.locked(by: Holder(pid: 42, host: "simulated"))) { try disk.openJournal() }
    var kinds: [String] = []
    let inspection = try Journal.inspect(in: "game", disk: disk) { kinds.append($0.kind) }
    #expect(kinds == ["genesis", "open"])
    #expect(inspection.soundness == .whole)
    #expect(inspection.station == journal.station)
    journal.close()
    _ = try disk.openJournal()
  }

  @Test("what the journal writes of itself nobody else may append, nor anything with another spelling")
  func refusedEntries() throws {
    let journal = try SimulatedDisk(seed: 1).newJournal()
    for kind in ["genesis", "open", "resume", "seen", "close"] {
      #expect(throws: AppendError.ownKind) { try journal.append(Entry(kind: kind, by: "", body: [UInt8]("{}".utf8))) }
    }
    #expect(throws: AppendError.body(CanonicalError(byte: 5, fault: .unexpected))) {
      try journal.append(Entry(kind: "mark", by: "", body: [UInt8](#"{"a":null}"#.utf8)))
    }
    #expect(journal.head.seq == 1)
  }

  @Test("a journal of 3,000 records, checked in several lanes, is the same as in one")
  func lanes() throws {
    let disk = SimulatedDisk(seed: 1)
    let journal = try disk.newJournal()
    let written = try journal.append(group: (0..<3000).map { sampleEntry($0, padding: 60) })
    journal.close()
    let (_, lines) = try disk.openJournal()
    #expect([Line](lines[2..<3002]) == written)
    disk.alter("game/journal/\(journal.station.id).jsonl") { $0[$0.count / 2] ^= 1 }
    let inspection = try Journal.inspect(in: "game", disk: disk) { _ in }
    guard case .damaged = inspection.soundness else {
      Issue.record("a changed byte in the middle was not seen: \(inspection.soundness)")
      return
    }
  }

  @Test("genesis tells station, key and competition in this order")
  func genesis() throws {
    let disk = SimulatedDisk(seed: 1)
    let journal = try disk.newJournal()
    var reader = CanonicalReader(try #require(try journal.lines(0..<1).first).body)
    try reader.object()
    #expect(try reader.string("format") == "caipan-journal/1")
    #expect(try reader.string("competition") == "2026-xichengjiyi")
    #expect(try reader.string("station") == journal.station.id)
    #expect(try reader.string("name") == "A1")
    let key = try #require(Hash(hex: try reader.string("key")))
    #expect(Hash(of: key.bytes).hex.hasPrefix(journal.station.id))
    #expect(try reader.string("nonce").utf8.count == 32)
    try reader.end()
  }
}
