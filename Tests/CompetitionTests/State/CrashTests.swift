import Journal
import SimulatedDisk
import Testing

@testable import Competition

/// Random sessions on a disk whose power is cut at every moment: what is found again is what was acknowledged.
@Suite struct CrashTests {
  @Test("the state after a power cut is the state after the acknowledged records, and perhaps some whole ones more")
  func sessions() throws {
    var tally = Tally()
    for seed in UInt64(0)..<30 { try cutPower(seed: seed, &tally) }
    print("competition: \(tally.states) crash states, seeds 0..<30, \(tally.refused) refused as damage")
    #expect(tally.states >= 2000)
    // A group of several sectors may be found torn in the middle, which is damage: nothing is cut until people look.
    #expect(tally.refused * 50 < tally.states)
  }

  private struct Tally {
    var states = 0
    var refused = 0
  }

  private func cutPower(seed: UInt64, _ tally: inout Tally) throws {
    var session = try WatchedSession(seed: seed)
    let disk = session.disk
    let moments = try disk.recording { try session.live(steps: 20) }
    var generator = SeededGenerator(seed: seed ^ 0xC0FF_EE)
    // Twice at every moment: what a disk keeps of the unsynced is never the same.
    for moment in moments + moments {
      let found = SimulatedDisk(moment.platter.afterPowerCut(using: &generator), seed: seed)
      tally.states += 1
      if let folder = try open(found) {
        try check(folder, acknowledged: moment.mark, session.shown, "seed \(seed)")
      } else {
        tally.refused += 1
      }
    }
  }

  /// The folder as it is found, nil if its journal is damaged.
  private func open(_ disk: SimulatedDisk) throws -> CompetitionFolder? {
    do {
      return try CompetitionFolder(opening: "game", program: "test", disk: disk, clock: HallClock())
    } catch FolderProblem.journal(.damaged) {
      return nil
    }
  }

  private func check(
    _ folder: CompetitionFolder, acknowledged: Int, _ shown: [Int: Result], _ seed: Comment
  ) throws {
    let lines = try folder.lines(0..<Int.max)
    let records = lines.count { !$0.isOwn }
    #expect(records >= acknowledged, seed)
    let contest = try #require(folder.state.contest(1), seed)
    if let shown = shown[records] { #expect(Result(contest, in: folder.state) == shown, seed) }
    let naive = try NaiveFold(lines)
    #expect(ResultTable(contest, in: folder.state).text == naive.table, seed)
    #expect(contest.openItems.isEmpty == naive.isComplete, seed)
  }
}

/// A random session, and what its table showed.
private struct WatchedSession {
  private var session: RandomSession
  /// The results by the number of the table's own records then; a group is shown whole.
  private(set) var shown: [Int: Result] = [:]

  init(seed: UInt64) throws {
    session = try RandomSession(seed: seed)
    try look()
  }

  var disk: SimulatedDisk { session.hall.disk }

  mutating func live(steps: Int) throws {
    for _ in 0..<steps {
      try session.step()
      try look()
    }
  }

  private mutating func look() throws {
    let records = try session.hall.lines().count { !$0.isOwn }
    disk.mark = records
    shown[records] = try session.hall.shown()
  }
}
