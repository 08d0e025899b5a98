import Journal
import SimulatedDisk
import Testing

/// A journal of several blocks, whose parts are checked side by side: what is replayed must not show it.
@Suite struct LongJournalTests {
  /// Ten megabytes, lines of different lengths, on a disk of its own.
  private func sample() throws -> (disk: SimulatedDisk, path: String, lines: [Line]) {
    let disk = SimulatedDisk(seed: 11)
    let journal = try disk.newJournal()
    for group in 0..<30 {
      _ = try journal.append(group: (0..<200).map { sampleEntry(group * 200 + $0, padding: $0 * 7_919 % 3_000) })
    }
    _ = try journal.append(group: (0..<20).map { sampleEntry($0, padding: 60_000) })
    journal.close()
    var lines: [Line] = []
    let found = try Journal.inspect(in: "game", disk: disk) { lines.append($0) }
    #expect(found.soundness == .whole)
    return (disk, disk.path(journal, "jsonl"), lines)
  }

  @Test("every line is replayed once and in its order")
  func order() throws {
    let (disk, path, lines) = try sample()
    let bytes = try #require(disk.bytes(of: path))
    #expect(bytes.count > 9 << 20)
    #expect(lines.map(\.seq) == Array(0..<6_023))
    #expect(lines.count == bytes.count { $0 == UInt8(ascii: "\n") })
    let bodies = lines.filter { $0.kind == "mark" }.map(\.body)
    #expect(bodies.first == sampleEntry(0).body[...])
    #expect(bodies.last == sampleEntry(19, padding: 60_000).body[...])
  }

  @Test("of two altered lines the first is named, nothing behind it replayed", arguments: [1, 700, 2_900, 5_999])
  func damage(record: Int) throws {
    let (disk, path, _) = try sample()
    let bytes = try #require(disk.bytes(of: path))
    let newlines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    disk.alter(path) {
      $0[newlines[record] - 10] ^= 1
      $0[newlines[record + 12] - 10] ^= 1
    }
    var replayed = 0
    let found = try Journal.inspect(in: "game", disk: disk) { _ in replayed += 1 }
    guard case .damaged(record, _, .chain) = found.soundness else {
      Issue.record("\(found.soundness)")
      return
    }
    #expect(replayed == record)
  }
}
