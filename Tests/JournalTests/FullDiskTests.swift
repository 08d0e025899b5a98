import Glibc
import Journal
import SimulatedDisk
import Testing

@Suite struct FullDiskTests {
  @Test("on a full disk nothing is lost, the reserve is given up, and appending goes on when there is room")
  func full() throws {
    let disk = SimulatedDisk(seed: 3)
    let journal = try disk.newJournal()
    let first = try journal.append(sampleEntry(1))
    #expect(disk.bytes(of: "game/journal/reserve") != nil)
    disk.weather = Weather(full: 1000)
    do throws(AppendError) {
      _ = try journal.append(sampleEntry(2, padding: 500))
      Issue.record("a full disk took a record")
    } catch {
      guard case .full(let errno) = error else { throw error }
      #expect([ENOSPC, EDQUOT, EFBIG].contains(errno))
    }
    #expect(journal.head.seq == first.seq)
    #expect(disk.bytes(of: "game/journal/reserve") == nil)
    let bytes = try #require(disk.bytes(of: disk.path(journal, "jsonl")))
    #expect(Auditor.records(in: bytes) == 3)
    disk.weather = .fair
    let second = try journal.append(sampleEntry(2))
    #expect(second.seq == 3)
  }

  @Test("a group that does not fit leaves nothing behind, even when its first 64 KiB did")
  func fullGroup() throws {
    for seed in 0..<20 as Range<UInt64> {
      let disk = SimulatedDisk(seed: seed)
      let journal = try disk.newJournal()
      disk.weather = Weather(full: 500)
      let entries = (0..<6).map { sampleEntry($0, padding: 30_000) }
      let saved = (try? journal.append(group: entries))?.count ?? 0
      #expect(saved == 0 || saved == 6)
      disk.weather = .fair
      #expect(Auditor.records(in: try #require(disk.bytes(of: disk.path(journal, "jsonl")))) == 2 + saved)
    }
  }

  @Test("a failed sync is never retried: the journal is dead for this process")
  func deadBySync() throws {
    let disk = SimulatedDisk(seed: 3)
    let journal = try disk.newJournal()
    disk.weather = Weather(brokenSync: 1000)
    #expect(throws: AppendError.dead(errno: EIO)) { try journal.append(sampleEntry(1)) }
    disk.weather = .fair
    let before = disk.bytes(of: disk.path(journal, "jsonl"))
    #expect(throws: AppendError.dead(errno: EIO)) { try journal.append(sampleEntry(2)) }
    #expect(journal.close() == .dead(errno: EIO))
    #expect(disk.bytes(of: disk.path(journal, "jsonl")) == before)
  }

  @Test("a failed write kills the journal too")
  func deadByWrite() throws {
    let disk = SimulatedDisk(seed: 3)
    let journal = try disk.newJournal()
    disk.weather = Weather(brokenWrite: 1000)
    #expect(throws: AppendError.dead(errno: EIO)) { try journal.append(sampleEntry(1)) }
  }

  @Test("a dead journal goes on on another disk with all that was acknowledged")
  func evacuation() throws {
    let disk = SimulatedDisk(seed: 3)
    let journal = try disk.newJournal()
    let lines = try journal.lines(0..<2) + journal.append(group: (0..<200).map { sampleEntry($0) })
    disk.weather = Weather(brokenSync: 1000)
    #expect(throws: AppendError.self) { try journal.append(sampleEntry(200)) }
    let other = SimulatedDisk(seed: 4)
    let moved = try journal.evacuate(to: "stick", disk: other)
    #expect(try moved.lines(0..<202) == lines)
    #expect(try moved.lines(202..<300).map(\.kind) == ["resume"])
    #expect(moved.station == journal.station)
    #expect(throws: AppendError.closed) { try journal.append(sampleEntry(201)) }
    let mark = try moved.append(sampleEntry(200))
    #expect(mark.seq == 203)
    moved.close()
    var kinds: [String] = []
    let again = try Journal.open(in: "stick", program: "test", disk: other) { kinds.append($0.kind) }
    #expect(kinds.suffix(4) == ["resume", "mark", "close", "open"])
    #expect(again.notices == [])
  }

  @Test("an evacuation that fails leaves the way free for the next")
  func evacuationFails() throws {
    let disk = SimulatedDisk(seed: 3)
    let journal = try disk.newJournal()
    let other = SimulatedDisk(seed: 4, weather: Weather(brokenSync: 200))
    var moved: Journal?
    for _ in 0..<50 where moved == nil { moved = try? journal.evacuate(to: "stick", disk: other) }
    #expect(try moved?.lines(0..<3).map(\.kind) == ["genesis", "open", "resume"])
  }

  @Test("under 64 MiB people are told, under 8 MiB no session starts")
  func littleSpace() throws {
    let disk = SimulatedDisk(seed: 3)
    try disk.newJournal().close()
    disk.free = (64 << 20) - 1
    let journal = try disk.openJournal().journal
    #expect(journal.notices == [.littleSpace(free: (64 << 20) - 1)])
    #expect(journal.freeBytes == (64 << 20) - 1)
    journal.close()
    disk.free = (8 << 20) - 1
    #expect(throws: JournalError.noSpace(free: (8 << 20) - 1, needed: 8 << 20)) { try disk.openJournal() }
  }
}
