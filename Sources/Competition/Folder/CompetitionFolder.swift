public import Journal

/// A competition's folder, open for writing: the journal, and the state that follows from it.
public final class CompetitionFolder {
  /// What follows from everything recorded so far.
  public private(set) var state: CompetitionState
  /// Where it is: another place after `evacuate`.
  public private(set) var path: String
  private var journal: Journal

  /// Makes a folder with a new journal and founds a competition in it.
  ///
  /// What would be refused is refused before anything is on the disk: a bad rulebook leaves no folder behind.
  public static func create(
    at path: String, id: String, founding: Intent, station: String, program: String,
    disk: any Disk = SystemDisk(), clock: any Clock = SystemClock()
  ) throws(FolderProblem) -> CompetitionFolder {
    do throws(Refusal) {
      let nothingYet = CompetitionState()
      // The id is a line of every signed statement.
      try nothingYet.bounded(id, .id)
      try nothingYet.bounded(station, .station)
      _ = try nothingYet.decide(founding)
    } catch {
      throw .refused(error)
    }
    do throws(JournalError) {
      let made = try Journal.create(
        in: path, competition: id, name: station, program: program, disk: disk, clock: clock)
      made.close()
    } catch {
      throw .journal(error)
    }
    let folder = try CompetitionFolder(opening: path, program: program, disk: disk, clock: clock)
    do throws(ActFailure) {
      try folder.act(founding, by: "")
    } catch {
      throw .founding(error)
    }
    return folder
  }

  /// Opens a folder: takes the lock, checks and replays every line of its journal.
  public init(
    opening path: String, program: String, disk: any Disk = SystemDisk(), clock: any Clock = SystemClock()
  ) throws(FolderProblem) {
    var state = CompetitionState()
    self.path = path
    do throws(JournalError) {
      journal = try Journal.open(in: path, program: program, disk: disk, clock: clock) { state.replay($0) }
    } catch {
      throw .journal(error)
    }
    if let unreadable = state.unreadable {
      journal.close()
      throw .unreadable(unreadable)
    }
    state.settle()
    self.state = state
  }

  /// The station that writes here.
  public var station: Station { journal.station }

  /// What the people at the table should know about the journal.
  public var notices: [Notice] { journal.notices }

  /// Decides, appends durably, applies: the records are on the disk when this returns.
  ///
  /// The person is enrolled, or enrols with this very intent; an empty name is the program itself.
  @discardableResult
  public func act(_ intent: Intent, by person: String) throws(ActFailure) -> [Line] {
    guard person.isEmpty || state.person(person) != nil || intent.enrols(person) else {
      throw .refused(.notEnrolled(person))
    }
    if person.isEmpty, intent.needsPerson { throw .refused(.personNeeded) }
    let records: [Record]
    do throws(Refusal) {
      records = try state.decide(intent, by: person)
    } catch {
      throw .refused(error)
    }
    guard case .found = intent else { return try append(records, by: person) }
    // One by one: of a group a power cut can leave a later record whole behind a torn one, which is damage, while half
    // a founding is simply founded again.
    var lines: [Line] = []
    for record in records { lines += try append([record], by: person) }
    return lines
  }

  private func append(_ records: [Record], by person: String) throws(ActFailure) -> [Line] {
    let lines: [Line]
    do throws(AppendError) {
      lines = try journal.append(group: records.map { $0.entry(by: person) })
    } catch {
      throw .notSaved(error)
    }
    for line in lines { state.replay(line) }
    return lines
  }

  /// Lines of the journal by their numbers, read from the disk.
  public func lines(_ range: Range<Int>) throws(JournalError) -> [Line] {
    try journal.lines(range)
  }

  /// Goes on in another folder, on another disk, after the journal died: every acknowledged line is copied there,
  /// synced and checked first.
  ///
  /// The old folder is left as it is and must not be written again.
  public func evacuate(to path: String) throws(JournalError) {
    journal = try journal.evacuate(to: path)
    self.path = path
    for line in try journal.lines(state.recordCount..<journal.head.seq + 1) { state.replay(line) }
  }

  /// Bytes that may still be written to this disk; nil if the system doesn't tell.
  public var freeBytes: Int? { journal.freeBytes }

  /// Ends the session with a `close` record and gives the lock back.
  public func close() { journal.close() }
}

/// Why an intent did not become a record.
public enum ActFailure: Error, Hashable, Sendable {
  case refused(Refusal)
  case notSaved(AppendError)
}

/// Why a folder could not be opened or made.
public enum FolderProblem: Error, Hashable, Sendable {
  case journal(JournalError)
  case unreadable(UnreadableRecord)
  case refused(Refusal)
  case founding(ActFailure)
}
