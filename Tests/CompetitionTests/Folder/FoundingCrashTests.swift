import Journal
import SimulatedDisk
import Testing

@testable import Competition

@Suite struct FoundingCrashTests {
  @Test("a power cut while a competition is founded leaves nothing, or a folder that can be founded again")
  func founding() throws {
    var found = [0, 0, 0]
    for seed in UInt64(0)..<20 {
      let disk = SimulatedDisk(seed: seed)
      let moments = try disk.recording {
        let folder = try create(on: disk)
        disk.mark = 1
        folder.close()
      }
      var generator = SeededGenerator(seed: seed)
      for moment in moments {
        let after = SimulatedDisk(moment.platter.afterPowerCut(using: &generator), seed: seed)
        let folder: CompetitionFolder
        if let opened = try open(after) {
          folder = opened
          found[folder.state.contests.count] += 1
          if folder.state.contests.isEmpty { try folder.act(Hall.founding(), by: "") }
        } else {
          found[2] += 1
          try #require(moment.mark == 0)
          folder = try create(on: after)
        }
        #expect(folder.state.contests.map(\.setUp.scope) == ["咖啡师 final"], "seed \(seed)")
        #expect(folder.state.title == "西承技弈" && folder.state.strays == [], "seed \(seed)")
      }
    }
    #expect(found.allSatisfy { $0 > 50 }, "\(found)")
  }

  private func create(on disk: SimulatedDisk) throws -> CompetitionFolder {
    try CompetitionFolder.create(
      at: "game", id: "2026-xichengjiyi", founding: Hall.founding(), station: "A1", program: "test", disk: disk,
      clock: HallClock())
  }

  /// The folder, nil where there is none.
  private func open(_ disk: SimulatedDisk) throws -> CompetitionFolder? {
    do {
      return try CompetitionFolder(opening: "game", program: "test", disk: disk, clock: HallClock())
    } catch FolderProblem.journal(.missing) {
      return nil
    }
  }
}
