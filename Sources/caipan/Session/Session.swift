internal import Competition
internal import Desk
internal import Journal
internal import Scoring
internal import Terminal

/// One sitting at the desk: the run loop between the terminal, the desk and the folder on the table.
///
/// Keys that were typed ahead are taken one by one, each with its record on the disk, before the screen is painted once.
final class Session {
  private var terminal: Terminal
  var desk: Desk
  var table = Table.none
  var patience = PINPatience()
  private var noticesTold = 0
  private var idle: IdleWatch
  let clock = SystemClock()
  private let program: String

  /// What is on the table: nothing yet, a folder to write, or one to look at.
  enum Table {
    case none
    case writing(CompetitionFolder)
    case reading(CompetitionState, Inspection, path: String)

    /// The folder's path; nil where none is open.
    var path: String? {
      switch self {
      case .none: nil
      case .writing(let folder): folder.path
      case .reading(_, _, let path): path
      }
    }
  }

  /// Takes over the terminal; the desk begins on the welcome screen until a folder is opened.
  init(
    language: Language, theme: Theme, mouse: Bool, lockAfter minutes: Int, folders: [String], program: String
  ) throws(TerminalError) {
    terminal = try Terminal(theme: theme, mouse: mouse)
    desk = Desk(language: language, size: terminal.size, folders: folders)
    idle = IdleWatch(minutes: minutes, at: clock.now().boot)
    self.program = program
  }

  /// Puts a folder on the table that is open already.
  func open(_ folder: CompetitionFolder) {
    _ = handle(laid(folder))
  }

  /// Opens a folder, for looking at it where it can't be written; the desk says so.
  func open(at path: String) {
    _ = handle(opened(path))
  }

  /// Runs until someone leaves or the process is told to end; the exit status.
  func run() -> Int32 {
    if terminal.lacksChinese { desk.speak(.en) }
    while true {
      let now = clock.now()
      _ = handle(.clock(Moment.clock(now.wall), today: Day(iso: Moment.day(now.wall))))
      look()
      lockWhereIdle()
      terminal.paint(desk.view(state))
      let inputs = terminal.read(timeoutMilliseconds: patience(until: now))
      // After the machine has slept the first key is not for an open desk.
      lockWhereIdle()
      if !inputs.isEmpty { idle.touched(at: clock.now().boot) }
      for input in inputs {
        if case .ended(let signal) = input { return leave(with: 128 + Int32(clamping: signal)) }
        if handle(.input(input)) { return leave(with: 0) }
      }
    }
  }

  private func lockWhereIdle() {
    if idle.isDue(at: clock.now().boot) { _ = handle(.idle) }
  }

  /// How long the terminal may be silent: until the minute changes or the desk locks, or a quarter of a second where
  /// another desk writes.
  private func patience(until now: Instant) -> Int {
    switch table {
    case .none, .writing: min(60_000 - now.wall % 60_000, idle.left(at: now.boot) ?? .max)
    case .reading: Self.following
    }
  }

  /// A journal that another desk writes is looked at again after so many milliseconds.
  private static let following = 250

  private func leave(with status: Int32) -> Int32 {
    if case .writing(let folder) = table { folder.close() }
    terminal.close()
    return status
  }

  /// What the desk reads; nothing where no folder is open.
  var state: CompetitionState {
    switch table {
    case .none: CompetitionState()
    case .writing(let folder): folder.state
    case .reading(let state, _, _): state
    }
  }

  /// Tells the desk what happened and does what it asks, until it asks no more.
  ///
  /// Answers whether it wants to leave.
  private func handle(_ event: Event) -> Bool {
    var events = [event]
    while !events.isEmpty {
      for effect in desk.update(events.removeFirst(), state) {
        if effect == .quit { return true }
        if effect.isSlow { terminal.paint(desk.view(state)) }
        if let answer = perform(effect) { events.append(answer) }
        events += news()
      }
    }
    return false
  }

  private func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .act(let intent): return act(intent)
    case .enrolReferee(let name, let passphrase, let reason): return enrol(name, passphrase, reason)
    case .sign(let contest, let passphrase): return sign(contest, passphrase, reopening: nil)
    case .signReopening(let contest, let reason, let passphrase): return sign(contest, passphrase, reopening: reason)
    case .correctSealed(let intent, let contest, let reason, let passphrase):
      return correct(intent, in: contest, reason: reason, passphrase)
    case .signCoded(let contest, let passphrase): return signCoded(contest, passphrase)
    case .drawLots(let contest, let seed, let stations, let reason):
      return act(.draw(contest: contest, seed: Seed.sown(seed), stations: stations, reason: reason))
    case .layCodes(let contest, let seed, let first):
      return act(.encode(contest: contest, seed: Seed.sown(seed), first: first))
    case .drawSample(let contest, let seed): return act(.sample(contest: contest, seed: Seed.sown(seed)))
    case .choosePIN(let name, let pin, let reason): return choosePIN(name, pin, reason)
    case .checkPIN(let name, let pin): return checkPIN(name, pin)
    case .readLog(let query): return read(query)
    case .open(let path): return opened(path)
    case .moveTo(let path): return moved(to: path)
    case .found(let path, let title, let rulebook, let setUp, let facts):
      return made { () throws(FolderProblem) in
        try Founding.create(at: path, title: title, rulebook: rulebook, setUp, facts: facts, program: program)
      }
    case .setUp(let setUp, let facts): return added(setUp, facts)
    case .makePapers(let contest, let kinds, let forms): return papers(of: contest, kinds, as: forms)
    case .demo:
      return made { () throws(FolderProblem) in
        try Sample.make(at: Sample.folder, size: Sample.size, program: program)
      }
    case .quit: return nil
    }
  }
}

// MARK: - Looking at the disk

extension Session {
  /// Between two inputs: how much room is left, or whether the other desk has written something.
  private func look() {
    switch table {
    case .none: break
    case .writing(let folder): _ = handle(.space(free: folder.freeBytes))
    case .reading(_, let inspection, let path):
      guard inspection.hasChanged, let read = try? Self.read(path) else { return }
      table = .reading(read.state, read.inspection, path: path)
      _ = handle(.refreshed)
    }
  }

  private static func read(_ path: String) throws(JournalError) -> (state: CompetitionState, inspection: Inspection) {
    var state = CompetitionState()
    let inspection = try Journal.inspect(in: path) { state.replay($0) }
    state.settle()
    return (state, inspection)
  }
}

// MARK: - Folders and the journal

extension Session {
  /// Puts a folder on the table.
  private func laid(_ folder: CompetitionFolder) -> Event {
    table = .writing(folder)
    noticesTold = folder.notices.count
    return .opened(readOnly: nil, notices: folder.notices)
  }

  /// What the journal has to tell since the desk last heard of it.
  private func news() -> [Event] {
    guard case .writing(let folder) = table, folder.notices.count != noticesTold else { return [] }
    let news = folder.notices.dropFirst(noticesTold).map(Event.noticed)
    noticesTold = folder.notices.count
    return news
  }

  private func opened(_ path: String) -> Event {
    let problem: FolderProblem
    do throws(FolderProblem) {
      return laid(try CompetitionFolder(opening: path, program: program))
    } catch {
      problem = error
    }
    guard let reason = problem.allowsLooking else { return .folderFailed(problem) }
    do throws(JournalError) {
      let read = try Self.read(path)
      table = .reading(read.state, read.inspection, path: path)
      return .opened(readOnly: reason, notices: [])
    } catch {
      return .folderFailed(problem)
    }
  }

  private func made(_ make: () throws(FolderProblem) -> CompetitionFolder) -> Event {
    do throws(FolderProblem) {
      return laid(try make())
    } catch {
      return .folderFailed(error)
    }
  }

  private func moved(to path: String) -> Event {
    guard case .writing(let folder) = table else { return .folderFailed(.journal(.missing)) }
    do throws(JournalError) {
      try folder.evacuate(to: path)
      return .movedTo(folder: path)
    } catch {
      return .folderFailed(.journal(error))
    }
  }

  private func read(_ query: LogQuery) -> Event {
    let state = state
    switch table {
    case .none: return .log([], more: false)
    case .writing(let folder):
      return LogReading(query, state).answer { range throws(JournalError) in try folder.lines(range) }
    case .reading(_, let inspection, _):
      return LogReading(query, state).answer { range throws(JournalError) in try inspection.lines(range) }
    }
  }
}

extension FolderProblem {
  /// Why a folder that can't be written may still be looked at; `nil` where there is nothing to look at.
  fileprivate var allowsLooking: ReadOnly? {
    switch self {
    case .journal(.locked(let holder)): .lockedBy(pid: holder.pid, host: holder.host)
    case .journal(.damaged(let record, let byte, _)): .damaged(record: record, byte: byte)
    case .journal(.shorterThanAcked(let acked, _)): .shorterThanConfirmed(record: acked)
    case .journal(.readOnly), .journal(.noSpace): .folderNotWritable
    case .journal(.missing), .journal(.exists), .journal(.severalStations), .journal(.format), .journal(.io),
      .journal(.append), .unreadable, .refused, .founding:
      nil
    }
  }
}
