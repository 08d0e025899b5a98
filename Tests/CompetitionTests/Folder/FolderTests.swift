import Journal
import SimulatedDisk
import Testing

@testable import Competition

@Suite struct FolderTests {
  @Test("a folder opened again shows what it showed")
  func restart() throws {
    let hall = try Hall.sealed()
    let before = ContestPicture(try hall.contest(), in: hall.state).result
    try hall.restart()
    #expect(ContestPicture(try hall.contest(), in: hall.state).result == before)
    #expect(hall.state.stationName == "A1" && hall.folder.station.name == "A1")
    #expect(try hall.lines().map(\.seq) == Array(0..<hall.state.recordCount))
    #expect(hall.state.head?.hash == (try hall.lines().last?.hash.hex))
    #expect(hall.folder.notices == [])
    #expect(hall.folder.freeBytes == 1 << 30)
  }

  @Test("two desks do not write one folder, and a folder is founded once")
  func exclusive() throws {
    let hall = try Hall()
    #expect(throws: FolderProblem.journal(.locked(by: hall.disk.holder))) {
      try CompetitionFolder(opening: "game", program: "test", disk: hall.disk, clock: HallClock())
    }
    hall.folder.close()
    #expect(throws: FolderProblem.journal(.exists(station: hall.folder.station.id))) {
      try CompetitionFolder.create(
        at: "game", id: "2026-xichengjiyi", founding: Hall.founding(), station: "A1", program: "test", disk: hall.disk,
        clock: HallClock())
    }
  }

  @Test("what the full disk did not take did not happen; when there is room it can be done again")
  func fullDisk() throws {
    let hall = try Hall()
    try hall.key("001", "86.50")
    let before = Picture(hall.state)
    hall.disk.weather = Weather(full: 1000)
    #expect { try hall.key("001", nil, "92.00") } throws: { error in
      guard case ActFailure.notSaved(.full) = error else { return false }
      return true
    }
    #expect(Picture(hall.state) == before)
    hall.disk.weather = .fair
    try hall.key("001", nil, "92.00")
    try hall.restart()
    #expect(try hall.ranks() == ["1 001"])
  }

  @Test("a journal that died goes on in another folder, with everything that was acknowledged")
  func evacuated() throws {
    let hall = try Hall()
    try hall.key("001", "86.50", "92.00")
    let before = try hall.shown()
    hall.disk.weather = Weather(brokenSync: 1000)
    for _ in 0..<2 {
      #expect { try hall.key("002", "70.00") } throws: { error in
        guard case ActFailure.notSaved(.dead) = error else { return false }
        return true
      }
    }
    #expect(try hall.shown() == before)
    hall.disk.weather = .fair
    try hall.folder.evacuate(to: "other")
    #expect(try hall.shown() == before)
    #expect(hall.state.recordCount == (try hall.lines().count))
    #expect(hall.state.head?.hash == (try hall.lines().last?.hash.hex))
    try hall.key("002", "70.00", "70.00")
    let after = try hall.shown()
    hall.folder.close()
    let other = try CompetitionFolder(opening: "other", program: "test", disk: hall.disk, clock: HallClock())
    #expect(Result(try #require(other.state.contest(1)), in: other.state) == after)
    #expect(other.station == hall.folder.station)
  }
}
