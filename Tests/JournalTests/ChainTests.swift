import SimulatedDisk
import Testing

@testable import Journal

@Suite struct ChainTests {
  @Test("SHA-256 and CRC-32C give the published values")
  func published() {
    // FIPS 180-2, appendix B.1; RFC 3720, appendix B.4 gives the check value of "123456789".
    #expect(
      Hash(of: "abc".utf8).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(crc32c([UInt8]("123456789".utf8)[...]) == 0xE306_9283)
  }

  @Test("a hash is 64 lower-case hex digits and nothing else")
  func hex() throws {
    let hash = Hash(of: "abc".utf8)
    #expect(Hash(hex: hash.hex) == hash)
    #expect(Hash(hex: hash.hex.uppercased()) == nil)
    #expect(Hash(hex: String(hash.hex.dropLast())) == nil)
    #expect(Hash(hex: hash.hex + "0") == nil)
  }

  @Test("the clock of a journal never falls, whatever the wall shows")
  func clock() throws {
    let clock = SetClock(wall: 1000)
    let disk = SimulatedDisk(seed: 1)
    let journal = try Journal.create(
      in: "game", competition: "c", name: "A1", program: "test", disk: disk, clock: clock)
    var ticks: [[Int]] = try journal.lines(0..<2).map { [$0.t, $0.c] }
    for wall in [1000, 999, 5, 1000, 1001, 1001, 7_000_000] {
      clock.set(wall: wall)
      let line = try journal.append(sampleEntry(wall))
      ticks.append([line.t, line.c])
    }
    #expect(
      ticks == [
        [1000, 0], [1000, 1], [1000, 2], [1000, 3], [1000, 4], [1000, 5], [1001, 0], [1001, 1], [7_000_000, 0],
      ])
  }

  @Test("a tick at the end of all integers stays within them")
  func lastTick() {
    let limit = 1 << 53
    #expect(Tick(t: 5, c: limit).next(wall: 0) == Tick(t: 6, c: 0))
    #expect(Tick(t: 5, c: 0).next(wall: .max) == Tick(t: limit, c: 0))
    #expect(Tick(t: limit, c: limit).next(wall: .max).t == limit)
  }

  @Test("a slot says what it said or nothing")
  func slots() throws {
    let acknowledged = Acknowledged(seq: 41, hash: Hash(of: "abc".utf8))
    let slot = acknowledged.slot
    #expect(slot.count == 64)
    #expect(Acknowledged(slot: slot[...]) == acknowledged)
    for byte in slot.indices {
      var torn = slot
      torn[byte] ^= 1
      #expect(Acknowledged(slot: torn[...]) == nil)
    }
    #expect(Acknowledged(slot: [UInt8](repeating: 0, count: 64)[...]) == nil)
    #expect(Acknowledged(slot: Acknowledged(seq: .max, hash: .zero).slot[...]) == nil)
    #expect(Acknowledged(slot: []) == nil)
  }

  @Test("a line holds 64 KiB with its newline and not one byte more")
  func longest() throws {
    let journal = try SimulatedDisk(seed: 1).newJournal()
    func entry(_ length: Int) -> Entry {
      Entry(
        kind: "note", by: "", body: CanonicalWriter.object { $0.member("x", String(repeating: "x", count: length)) })
    }
    // {"seq":2,"t":1795251126184,"c":2,"m":1048678,"by":"","k":"note","d":{"x":""} and the 73 bytes of the trailer.
    let around = #"{"seq":2,"t":1795251126184,"c":2,"m":1048678,"by":"","k":"note","d":{"x":""}"#.utf8.count + 73
    #expect(throws: AppendError.tooLong) { try journal.append(entry(65_536 - around + 1)) }
    let line = try journal.append(entry(65_536 - around))
    #expect(try journal.lines(2..<3) == [line])
  }
}
