import Journal
import SimulatedDisk
import Testing

@Suite struct CrashTests {
  private static let seed: UInt64 = 42

  @Test("no power cut takes what was acknowledged, one record at a time")
  func singles() throws {
    var tally = Tally()
    for number in 0..<10 {
      let history = try History(seed: Self.seed + UInt64(number), weather: .fair, hasGroups: false, steps: 12)
      try cutPower(history, seed: Self.seed + UInt64(number), &tally)
    }
    tally.print("one record a sync", seed: Self.seed)
    #expect(tally.states >= 2000)
    #expect(tally.refused == 0)
  }

  @Test("nor does it on a disk that interrupts, fills up and fails")
  func badWeather() throws {
    var tally = Tally()
    let weather = Weather(interrupted: 50, short: 100, full: 30, brokenWrite: 15, brokenSync: 15)
    for number in 1000..<1008 {
      let history = try History(seed: Self.seed + UInt64(number), weather: weather, hasGroups: false, steps: 15)
      try cutPower(history, seed: Self.seed + UInt64(number), &tally)
    }
    tally.print("bad weather", seed: Self.seed)
    #expect(tally.states >= 2000)
    #expect(tally.refused == 0)
  }

  /// A disk that writes the sectors of a group in any order can leave a whole line behind a torn one.
  ///
  /// JOURNAL.md calls that damage: nothing acknowledged is lost, but nothing is cut either until people have looked.
  @Test("groups may be found torn, and then everything acknowledged can be read")
  func groups() throws {
    var tally = Tally()
    for number in 2000..<2008 {
      let history = try History(seed: Self.seed + UInt64(number), weather: .fair, hasGroups: true, steps: 12)
      try cutPower(history, seed: Self.seed + UInt64(number), &tally)
    }
    tally.print("groups", seed: Self.seed)
    #expect(tally.states >= 1000)
    #expect(tally.refused * 10 < tally.states)
  }

  /// Cuts the power at every moment of a history, and sometimes again while the program starts after it.
  private func cutPower(_ history: History, seed: UInt64, _ tally: inout Tally) throws {
    var generator = SeededGenerator(seed: seed ^ 0xC0FF_EE)
    for moment in history.moments {
      for _ in 0..<2 {
        let found = moment.platter.afterPowerCut(using: &generator)
        let disk = SimulatedDisk(found, seed: seed)
        let acknowledged = history.acknowledged.prefix(moment.mark)
        guard generator.happens(perMille: 100) else {
          try check(disk, acknowledged, history, &tally)
          continue
        }
        let again = disk.recording { _ = try? disk.openJournal() }
        for moment in again {
          let foundAgain = SimulatedDisk(moment.platter.afterPowerCut(using: &generator), seed: seed)
          try check(foundAgain, acknowledged, history, &tally)
        }
      }
    }
  }

  private func check(
    _ disk: SimulatedDisk, _ acknowledged: ArraySlice<Line>, _ history: History, _ tally: inout Tally
  ) throws {
    tally.states += 1
    do {
      let (journal, lines) = try disk.openJournal()
      try #require(lines.starts(with: acknowledged))
      for line in lines.dropFirst(acknowledged.count) {
        if line.kind == "resume" { try requireCut(of: line, on: disk) }
        let isOwn = ["genesis", "open", "resume", "close"].contains(line.kind)
        try #require(isOwn || history.attempted.contains([UInt8](line.body)), "half a record was accepted")
      }
      let next = try journal.append(sampleEntry(-1))
      try #require(next.seq == lines.count)
      let bytes = try #require(disk.bytes(of: disk.path(journal, "jsonl")))
      try #require(Auditor.records(in: bytes) == lines.count + 1)
    } catch JournalError.missing {
      try #require(acknowledged.isEmpty)
      // What a creation that was cut short left behind is in nobody's way.
      let journal = try disk.newJournal()
      try #require(try journal.lines(0..<9).map(\.kind) == ["genesis", "open"])
    } catch JournalError.damaged(let record, _, _) {
      tally.refused += 1
      try #require(record >= acknowledged.count)
      var lines: [Line] = []
      _ = try Journal.inspect(in: "game", disk: disk, beyondAcked: true) { lines.append($0) }
      try #require(lines.starts(with: acknowledged))
    }
  }

  /// Requires that the bytes a `resume` tells of are kept under `cut/`.
  private func requireCut(of resume: Line, on disk: SimulatedDisk) throws {
    var reader = CanonicalReader(resume.body)
    try reader.object()
    let count = try reader.integer("bytes")
    let hash = try reader.string("hash")
    let kept = try disk.folder("game/journal/cut", create: false).names().compactMap { name in
      disk.bytes(of: "game/journal/cut/\(name)")
    }
    try #require(kept.contains { $0.count == count && Hash(of: $0).hex == hash }, "cut bytes are lost")
  }

  private struct Tally {
    var states = 0
    var refused = 0

    func print(_ what: String, seed: UInt64) {
      Swift.print("journal: \(states) crash states, seed \(seed), \(what), \(refused) refused as damage")
    }
  }
}
