import Journal
import Testing

@testable import Competition

@Suite struct MovementTests {
  @Test("what moved at the last change is what a comparison with the ranking before finds", arguments: 0..<10)
  func comparison(_ batch: Int) throws {
    for number in 0..<30 {
      let seed = UInt64(batch * 30 + number)
      var session = try RandomSession(seed: seed)
      for step in 0..<25 {
        let before = try positions(session.hall)
        let records = session.hall.state.recordCount
        try session.step()
        // A group moves the ranking once a record; a restart, a name or a signature moves nothing.
        let lines = try session.hall.lines().dropFirst(records)
        guard lines.count == 1, ["mark", "status", "undo", "ruling"].contains(lines.first?.kind) else { continue }
        let contest = try session.hall.contest()
        for (place, contestant) in Result(contest, in: session.hall.state).order.enumerated() {
          let expected: Movement.Step =
            switch before[contestant] {
            case nil: .entered
            case place: .stayed
            case let old?: .gained(old - place)
            }
          #expect(
            contest.movement.step(of: contestant, at: place) == expected,
            "seed \(seed), step \(step), contestant \(contestant)")
        }
      }
    }
  }

  /// The places, from 0, of the ranked.
  private func positions(_ hall: Hall) throws -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: try hall.shown().order.enumerated().map { ($1, $0) })
  }
}
