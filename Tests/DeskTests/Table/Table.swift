import Competition
import Journal
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

/// A scorers' table without a terminal: a desk, a competition's folder on a simulated disk, and between the two what
/// the session does.
final class Table {
  let disk: SimulatedDisk
  var desk: Desk
  /// The folder that is written; a table that only looks has none.
  private(set) var folder: CompetitionFolder?
  private var looking = CompetitionState()
  /// What the desk asked for that no folder answers: to quit, to open another one.
  private(set) var asked: [Effect] = []
  var patience = PINPatience()

  /// The passphrase of the head referee at every table.
  static let passphrase = "秋分2026"
  /// One key for all tables: stretching a passphrase takes a second, by design.
  private static let key = try? SealedKey.make(passphrase: passphrase)

  static let narrow = Size(columns: 80, rows: 24)
  static let wide = Size(columns: 120, rows: 40)

  var state: CompetitionState { folder?.state ?? looking }
  var contest: Contest {
    guard let contest = state.contest(1) else { preconditionFailure("the table has no contest") }
    return contest
  }

  /// What is on the screen.
  var frame: Frame { desk.view(state) }
  var screen: String { frame.text }
  /// Some rows of it.
  func rows(_ range: ClosedRange<Int>) -> String { range.map { frame.text(row: $0) }.joined(separator: "\n") }
  /// The line for messages, without the blank before it.
  var message: String { String(frame.text(row: desk.size.rows - 2).drop { $0 == " " }) }
  /// The line of keys.
  var keys: String { frame.text(row: desk.size.rows - 1) }
  /// The character under the hardware cursor, and where it is.
  var cursor: Point? { frame.cursor }

  /// A table with a competition that was just founded, and with these contestants; nobody sits at it yet.
  init(
    _ contestants: [Contestant] = [], rulebook: String? = nil, language: Language = .zh, size: Size = narrow,
    title: String = "西承技弈", stage: Stage = .final, seed: UInt64 = 1
  ) throws {
    disk = SimulatedDisk(seed: seed)
    desk = Desk(language: language, size: size, folders: [])
    let source = try rulebook ?? Table.plain()
    let folder = try CompetitionFolder.create(
      at: "final", id: "2026-xichengjiyi",
      founding: .found(
        title: title, rulebook: source, ContestSetUp(contest: 1, event: "咖啡师", stage: stage)), station: "A1",
      program: "test", disk: disk, clock: StillClock())
    if !contestants.isEmpty { try folder.act(.register(contest: 1, contestants, from: nil), by: "") }
    self.folder = folder
    tell(.clock("10:42", today: Table.today))
  }

  /// The notice whose marking is plain: theory 30, practical 70, the higher practical mark first, then a ruling.
  static func plain() throws -> String {
    try #require(Rulebook.builtIn(id: "beijing-certificates-2023")).source
  }

  /// Sits down at a table: records by the folder itself, then the desk opens.
  func open(scorekeeper: String? = "李敏", _ intents: Intent...) throws {
    if let scorekeeper {
      try folder?.act(.enrol(name: scorekeeper, duty: .scorekeeper, key: nil, reason: ""), by: "")
    }
    for intent in intents { try folder?.act(intent, by: scorekeeper ?? "") }
    tell(.opened(readOnly: nil, notices: folder?.notices ?? []))
  }

  /// Leaves the folder and opens it again, as after a restart; what the journal tells is shown.
  func restart() throws {
    folder?.close()
    folder = nil
    folder = try CompetitionFolder(opening: "final", program: "test", disk: disk, clock: StillClock())
    tell(.opened(readOnly: nil, notices: folder?.notices ?? []))
  }

  /// Another table that may only look at what this one writes.
  func onlooker(_ reason: ReadOnly) throws -> Table {
    let other = try Table(language: desk.language, size: desk.size)
    var state = CompetitionState()
    _ = try Journal.inspect(in: "final", disk: disk) { state.replay($0) }
    state.settle()
    other.folder = nil
    other.looking = state
    other.tell(.opened(readOnly: reason, notices: []))
    return other
  }

  /// Types, and does what the desk asks for.
  func type(_ strokes: Stroke...) {
    for stroke in strokes {
      for input in stroke.inputs { tell(.input(input)) }
    }
  }

  /// Lets the desk hear of an event and answers its wishes until it has no more.
  func tell(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in desk.update(events.removeFirst(), state) {
        if let answer = answer(effect) { events.append(answer) }
      }
    }
  }

  private func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .act(let intent): return act(intent, by: desk.person)
    case .enrolReferee(let name, let passphrase, let reason):
      guard passphrase == Self.passphrase else { return .keyFailed(.tooShort(atLeast: 6)) }
      return act(.enrol(name: name, duty: .headReferee, key: Self.key, reason: reason), by: desk.person)
    case .sign(let contest, let passphrase): return sign(contest, passphrase, reopening: nil)
    case .signReopening(let contest, let reason, let passphrase): return sign(contest, passphrase, reopening: reason)
    case .correctSealed(let intent, let contest, let reason, let passphrase):
      return correct(intent, in: contest, reason: reason, passphrase)
    case .signCoded(let contest, let passphrase): return signCoded(contest, passphrase)
    case .drawLots(let contest, let seed, let stations, let reason):
      return act(.draw(contest: contest, seed: sown(seed), stations: stations, reason: reason), by: desk.person)
    case .layCodes(let contest, let seed, let first):
      return act(.encode(contest: contest, seed: sown(seed), first: first), by: desk.person)
    case .drawSample(let contest, let seed):
      return act(.sample(contest: contest, seed: sown(seed)), by: desk.person)
    case .choosePIN(let name, let pin, let reason): return choosePIN(name, pin, reason)
    case .checkPIN(let name, let pin): return checkPIN(name, pin)
    case .readLog(let query): return read(query)
    case .moveTo(let path):
      do throws(JournalError) {
        try folder?.evacuate(to: path)
        return .movedTo(folder: path)
      } catch {
        return .folderFailed(.journal(error))
      }
    case .open, .found, .setUp, .demo, .quit, .makePapers:
      asked.append(effect)
      return nil
    }
  }

  func act(_ intent: Intent, by person: String) -> Event {
    guard let folder else { return .refused(.noSuchContest, intent) }
    do throws(ActFailure) {
      try folder.act(intent, by: person)
      return .recorded(intent)
    } catch {
      switch error {
      case .refused(let refusal): return .refused(refusal, intent)
      case .notSaved(.full): return .notSaved(.full)
      case .notSaved: return .notSaved(.dead)
      }
    }
  }

  /// The reopenings that a correction takes, and then the correction.
  private func correct(_ intent: Intent, in number: Int, reason: String, _ passphrase: String) -> Event {
    let reopenings: Int
    do throws(Refusal) {
      reopenings = try state.consequences(of: intent, by: desk.person).reopenings
    } catch {
      return .refused(error, intent)
    }
    for _ in 0..<reopenings {
      let reopened = sign(number, passphrase, reopening: reason)
      guard case .recorded = reopened else { return reopened }
    }
    let recorded = act(intent, by: desk.person)
    guard case .recorded = recorded else { return recorded }
    return .corrected(intent)
  }

  private func sign(_ number: Int, _ passphrase: String, reopening reason: String?) -> Event {
    guard let referee = state.headReferee, let key = referee.key, passphrase == Self.passphrase else {
      return .keyFailed(.wrongPassphrase)
    }
    let time = Moment.text(StillClock().now().wall)
    let statement =
      if let reason {
        Statement.reopening(of: contest, in: state, reason: reason, signer: referee, time: time)
      } else {
        Statement.signOff(of: contest, in: state, signer: referee, time: time)
      }
    guard let statement, let signature = try? key.sign(statement, passphrase: passphrase) else {
      return .keyFailed(.damaged)
    }
    let signed = SignedStatement(statement: statement, signature: signature)
    return act(
      reason.map { .reopen(contest: number, reason: $0, signed) } ?? .signOff(contest: number, signed),
      by: referee.name)
  }

  /// The lines whose kind or sentence holds the filter; keys and hashes are left out, which are others every time.
  private func read(_ query: LogQuery) -> Event {
    let end = min(query.before ?? Int.max, state.recordCount)
    let lines = (try? folder?.lines(0..<end)) ?? []
    let found = lines.reversed().filter {
      query.filter.isEmpty || $0.kind.contains(query.filter)
        || Words.line($0, in: state, to: query.person).zh.contains(query.filter)
    }
    return .log(Array(found.prefix(query.limit)), more: found.count > query.limit)
  }
}

extension Table {
  /// The day at every table.
  static let today = Day(year: 2026, month: 11, day: 21)
}

/// A clock that stands at 2026-11-21 10:42:06 in China.
struct StillClock: Clock {
  func now() -> Instant { Instant(wall: 1_795_228_926_000, boot: 1_048_678) }
  var bootID: String { "" }
}
