import Journal
import SimulatedDisk
import Synchronization

/// An entry as the competition makes them, told apart by a number; `padding` makes it longer.
func sampleEntry(_ number: Int, padding: Int = 0) -> Entry {
  let body = CanonicalWriter.object {
    $0.member("n", number)
    $0.member("note", String(repeating: "裁", count: padding / 3))
  }
  return Entry(kind: "mark", by: "limin", body: body)
}

/// A clock that shows what it is set to.
final class SetClock: Clock {
  private let wall: Mutex<Int>

  init(wall: Int) {
    self.wall = Mutex(wall)
  }

  func set(wall: Int) {
    self.wall.withLock { $0 = wall }
  }

  func now() -> Instant {
    Instant(wall: wall.withLock { $0 }, boot: 1_048_678)
  }

  var bootID: String { "0d1f6d5c-0000-4000-8000-000000000000" }
}

extension SimulatedDisk {
  /// A new journal in the folder `game`.
  func newJournal() throws -> Journal {
    try Journal.create(
      in: "game", competition: "2026-xichengjiyi", name: "A1", program: "test", disk: self,
      clock: SetClock(wall: 1_795_251_126_184))
  }

  /// Opens the journal in the folder `game` and answers what was replayed as well.
  func openJournal() throws -> (journal: Journal, lines: [Line]) {
    var lines: [Line] = []
    let journal = try Journal.open(
      in: "game", program: "test", disk: self, clock: SetClock(wall: 1_795_251_126_184)
    ) { lines.append($0) }
    return (journal, lines)
  }

  /// The path of a file of the station.
  func path(_ journal: Journal, _ part: String) -> String {
    "game/journal/\(journal.station.id).\(part)"
  }
}
