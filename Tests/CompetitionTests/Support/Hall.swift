import Journal
import Scoring
import SimulatedDisk
import Synchronization
import Testing

@testable import Competition

/// A competition of one contest on a simulated disk, and the table at which it is kept.
final class Hall {
  let disk: SimulatedDisk
  private(set) var folder: CompetitionFolder
  private let clock: HallClock

  /// Founds a contest with these contestants.
  init(
    _ entries: [String] = ["001", "002", "003"], rulebook: String = Rules.plain.source, event: String = "咖啡师",
    stage: Stage = .final, seed: UInt64 = 1
  ) throws {
    disk = SimulatedDisk(seed: seed)
    clock = HallClock()
    folder = try CompetitionFolder.create(
      at: "game", id: "2026-xichengjiyi", founding: Hall.founding(rulebook, event, stage), station: "A1",
      program: "test", disk: disk,
      clock: clock)
    if !entries.isEmpty { try act(.register(contest: 1, entries.map(Hall.contestant), from: nil)) }
  }

  static func founding(
    _ rulebook: String = Rules.plain.source, _ event: String = "咖啡师", _ stage: Stage = .final
  ) -> Intent {
    .found(title: "西承技弈", rulebook: rulebook, ContestSetUp(contest: 1, event: event, stage: stage))
  }

  static func contestant(_ entry: String) -> Contestant { Contestant(entry: entry, name: "选手\(entry)", unit: "单位") }

  var state: CompetitionState { folder.state }

  func contest() throws -> Contest { try #require(state.contest(1)) }

  @discardableResult
  func act(_ intent: Intent, by person: String = "") throws -> [Line] { try folder.act(intent, by: person) }

  /// Ends the session and begins another one.
  func restart() throws {
    folder.close()
    folder = try CompetitionFolder(opening: "game", program: "test", disk: disk, clock: clock)
  }

  /// Writes a record past `decide`, as another station's journal would bring it, and reads the journal anew.
  @discardableResult
  func slipIn(_ records: Record...) throws -> [Line] { try slipIn(records) }

  @discardableResult
  func slipIn(_ records: [Record]) throws -> [Line] {
    folder.close()
    let journal = try Journal.open(in: "game", program: "test", disk: disk, clock: clock) { _ in }
    let lines = try records.map { try journal.append($0.entry(by: "")) }
    journal.close()
    try restart()
    return lines
  }

  /// Every line of the journal.
  func lines() throws -> [Line] { try folder.lines(0..<Int.max) }
}

// MARK: - What is done at the table, in short

extension Hall {
  /// Keys first marks.
  func key(_ entry: String, _ theory: String? = nil, _ practical: String? = nil) throws {
    for (component, mark) in [("theory", theory), ("practical", practical)] {
      if let mark { try act(Hall.keying(entry, component, mark)) }
    }
  }

  /// Keys theory and practical of several contestants alike: `["1": "90.00"]`.
  func key(_ marks: KeyValuePairs<String, String>, in number: Int = 1) throws {
    for (entry, mark) in marks {
      for component in ["theory", "practical"] {
        try act(
          .key(
            contest: number, entry: entry, component: component, Hall.cell(mark), replacing: [], reason: ""))
      }
    }
  }

  /// States facts of a contest, by their spelling: `["tier": "district"]`.
  func state(_ facts: KeyValuePairs<String, String>, of number: Int = 1, reason: String = "") throws {
    try act(.state(contest: number, try Hall.facts(facts), reason: reason))
  }

  static func facts(_ facts: KeyValuePairs<String, String>) throws -> [StatedFact] {
    try facts.map { name, value in StatedFact(try #require(ContestFact(spelling: name)), value) }
  }

  /// Puts somebody on a roster.
  func enter(
    _ entry: String, identity: String = "", _ particulars: Particulars = Particulars(), in number: Int = 1
  ) throws {
    let contestant = Contestant(
      entry: entry, name: "选手\(entry)", identity: identity, unit: "单位", particulars: particulars)
    try act(.register(contest: number, [contestant], from: nil))
  }

  /// Corrects a cell, naming what stands there.
  func correct(_ entry: String, _ component: String, _ mark: String, reason: String = "看错行") throws {
    let standing = try refs(entry, component)
    try act(Hall.keying(entry, component, mark, replacing: standing, reason: reason))
  }

  func declare(_ entry: String, _ exclusion: Exclusion?, reason: String = "", in number: Int = 1) throws {
    try act(.declare(contest: number, entry: entry, exclusion, reason: reason))
  }

  func undo() throws { try act(.undo(contest: 1)) }

  func rule(_ order: String..., reason: String = "拉花更稳") throws {
    try act(.rule(contest: 1, order: order, reason: reason))
  }

  static func keying(
    _ entry: String, _ component: String, _ mark: String, replacing: [Ref] = [], reason: String = ""
  ) -> Intent {
    .key(contest: 1, entry: entry, component: component, cell(mark), replacing: replacing, reason: reason)
  }

  /// A cell as records spell it; a mark of any scale.
  static func cell(_ spelling: String) -> Cell {
    switch spelling {
    case "": .missing
    case Cell.notSatSpelling: .notSat
    case Cell.voidedSpelling: .voided
    default: Mark(spelled: spelling).map(Cell.mark) ?? .missing
    }
  }
}

// MARK: - What the table shows

extension Hall {
  func refs(_ entry: String, _ component: String) throws -> [Ref] {
    let contest = try contest()
    let contestant = try #require(contest.index(entry: entry))
    return contest.refs(contestant, column: try #require(contest.scheme.column(id: component)))
  }

  func cell(_ entry: String, _ component: String) throws -> String {
    let contest = try contest()
    let contestant = try #require(contest.index(entry: entry))
    return contest.cell(contestant, try #require(contest.scheme.column(id: component))).spelling
  }

  func exclusion(_ entry: String) throws -> Exclusion? {
    let contest = try contest()
    return contest.sheet(try #require(contest.index(entry: entry))).exclusion
  }

  /// The entries in ranked order, each with its rank: `2 003`; `- 003` in an open tie.
  func ranks() throws -> [String] {
    try result().filter { $0.total != nil }
      .map { "\($0.rank.map(String.init) ?? "-") \($0.entry)" }
  }

  /// What the contest has come to.
  func shown() throws -> Result { Result(try contest(), in: state) }

  func result() throws -> [ResultRow] { ResultTable(try contest(), in: state).rows }

  func table() throws -> String { ResultTable(try contest(), in: state).text }

  /// The result for programs; a withheld certificate says so with the word for its reason.
  func document() throws -> JSON {
    ResultDocument(
      try contest(), in: state,
      wording: ResultDocument.Wording(refused: { $0.reason.word }, note: { $0.skipped?.title })
    ).json
  }

  /// Expects that an intent is refused, and that the refusal leaves no trace.
  func refuses(_ intent: Intent, _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation) {
    let before = state.recordCount
    #expect(throws: ActFailure.refused(refusal), sourceLocation: sourceLocation) { try act(intent) }
    #expect(state.recordCount == before, sourceLocation: sourceLocation)
  }
}

extension Line {
  /// The body as it stands in the file.
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// A clock that goes on a millisecond at each look.
final class HallClock: Clock {
  private let looks = Mutex(0)

  func now() -> Instant {
    let look = looks.withLock { looks in
      looks += 1
      return looks
    }
    return Instant(wall: 1_795_251_126_184 + look, boot: 1_048_678 + look)
  }

  var bootID: String { "0d1f6d5c-0000-4000-8000-000000000000" }
}
