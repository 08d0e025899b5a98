import Journal
import SimulatedDisk

/// A session at a table on a simulated disk: appends, groups, restarts, as the seed has it.
struct History {
  /// What was acknowledged to the people at the table, in order; a journal must never lose any of it.
  private(set) var acknowledged: [Line] = []
  /// The bodies of everything that was ever to be appended.
  private(set) var attempted: Set<[UInt8]> = []
  /// The moments of the disk, each with the count of records acknowledged by then.
  private(set) var moments: [SimulatedDisk.Moment] = []

  private var generator: SeededGenerator
  private let disk: SimulatedDisk
  private let hasGroups: Bool

  init(seed: UInt64, weather: Weather, hasGroups: Bool, steps: Int) throws {
    generator = SeededGenerator(seed: seed)
    disk = SimulatedDisk(seed: seed, weather: weather)
    self.hasGroups = hasGroups
    moments = try disk.recording { try live(steps) }
  }

  private mutating func live(_ steps: Int) throws {
    var journal = try begin()
    for _ in 0..<steps {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        journal.close()
        journal = try restart()
      case 1, 2:
        journal = try append(hasGroups ? Int.random(in: 2...6, using: &generator) : 1, to: journal)
      case _:
        journal = try append(1, to: journal)
      }
    }
  }

  /// Appends to a journal; a full disk is tried again, after a dead one the program is started again.
  private mutating func append(_ count: Int, to journal: Journal) throws -> Journal {
    let entries = (0..<count).map { index in
      let isLong = generator.happens(perMille: 30)
      let padding = Int.random(in: 0...(isLong ? 30_000 : 300), using: &generator)
      return sampleEntry(attempted.count + index, padding: padding)
    }
    attempted.formUnion(entries.map(\.body))
    do throws(AppendError) {
      acknowledge(try journal.append(group: entries))
      return journal
    } catch {
      switch error {
      case .full: return journal
      case .dead:
        journal.close()
        return try restart()
      case .tooLong, .body, .ownKind, .closed: throw error
      }
    }
  }

  private mutating func begin() throws -> Journal {
    let weather = disk.weather
    disk.weather = .fair
    let journal = try disk.newJournal()
    acknowledge(try journal.lines(0..<2))
    disk.weather = weather
    return journal
  }

  /// Starts the program again on the disk as it is; in the end the weather clears.
  private mutating func restart() throws -> Journal {
    let weather = disk.weather
    defer { disk.weather = weather }
    for attempt in 0..<3 {
      if attempt == 2 { disk.weather = .fair }
      guard let (journal, lines) = try? disk.openJournal() else { continue }
      guard lines.starts(with: acknowledged) else { throw Lost(records: acknowledged.count) }
      acknowledge([Line](lines[acknowledged.count...]))
      return journal
    }
    throw Lost(records: acknowledged.count)
  }

  private mutating func acknowledge(_ lines: [Line]) {
    acknowledged += lines
    disk.mark = acknowledged.count
  }

  /// Something acknowledged was gone without any power cut.
  struct Lost: Error {
    let records: Int
  }
}
