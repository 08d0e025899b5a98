import Scoring
import SimulatedDisk

@testable import Competition

/// A session at the table that goes as its seed has it: sensible acts for the most part, and some that are refused.
struct RandomSession {
  let hall: Hall
  /// How many intents became records.
  private(set) var done = 0
  private var generator: SeededGenerator
  private var nextEntry: Int

  /// So few marks that ties are common.
  private static let marks = ["80.00", "80.00", "80.10", "80.30", "81.00", "0.00", "100.00", "notSat", "voided"]
  private static let rulebooks = [
    Rules.plain.source, Rules.plain.source, Rules.timed, Rules.rounded, Rules.shared,
    Rules.practicalOnly, Rules.coarse,
  ]

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...6, using: &generator)
    let rulebook = Self.rulebooks.randomElement(using: &generator) ?? ""
    hall = try Hall((0..<count).map { String($0 * 3) }, rulebook: rulebook, seed: seed)
    nextEntry = count
    try hall.enrolReferee()
  }

  /// Does something, or tries to.
  mutating func step() throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<55: try attempt(keying())
    case 55..<63: try attempt(declaring())
    case 63..<73: try attempt(.undo(contest: 1))
    case 73..<83: try attempt(ruling())
    case 83..<87: try attempt(taking())
    case 87..<91: try attempt(registering())
    case 91..<97: try sign()
    case 97: try attempt(.enrol(name: "记分员\(done)", duty: .scorekeeper, key: nil, reason: ""))
    default: try hall.restart()
    }
  }

  /// Keys a mark or declares a status, so that there is something to take back; answers whether it was taken.
  mutating func change() throws -> Bool {
    let before = done
    try attempt(generator.happens(perMille: 800) ? keying() : declaring())
    return done > before
  }

  private mutating func attempt(_ intent: Intent) throws {
    do {
      try hall.act(intent)
      done += 1
    } catch ActFailure.refused {
      // A refusal is an answer; that it leaves no trace is checked by the examples.
    }
  }

  private mutating func entry() -> String {
    hall.state.contests[0].roster.randomElement(using: &generator)?.entry ?? "999"
  }

  private mutating func cell() -> (component: String, cell: Cell) {
    let columns = hall.state.contests[0].scheme.columns
    let column = columns[Int.random(in: 0..<columns.count, using: &generator)]
    return (column.id, Hall.cell(Self.marks.randomElement(using: &generator) ?? ""))
  }

  private mutating func keying() -> Intent {
    let entry = entry()
    let (component, cell) = cell()
    let contest = hall.state.contests[0]
    let standing =
      if let contestant = contest.index(entry: entry), let column = contest.scheme.column(id: component) {
        contest.refs(contestant, column: column)
      } else {
        [Ref]()
      }
    let isCareful = generator.happens(perMille: 850)
    return .key(
      contest: 1, entry: entry, component: component, cell, replacing: isCareful ? standing : [],
      reason: standing.isEmpty ? "" : "看错行")
  }

  private mutating func declaring() -> Intent {
    let exclusions: [Exclusion?] = [.absent, .withdrawn, .disqualified, .void, nil, nil, nil]
    let reason = generator.happens(perMille: 900) ? "查实" : ""
    return .declare(
      contest: 1, entry: entry(), exclusions.randomElement(using: &generator) ?? nil, reason: reason)
  }

  private mutating func ruling() -> Intent {
    let contest = hall.state.contests[0]
    let ties = contest.ranking.openTies + contest.ruledTies
    var order = (ties.randomElement(using: &generator) ?? []).shuffled(using: &generator)
    if generator.happens(perMille: 100) { order = Array(order.dropLast()) }
    return .rule(contest: 1, order: order.map { contest.roster[$0].entry }, reason: "复看录像")
  }

  private mutating func taking() -> Intent {
    var rows: [MarksRow] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let (component, cell) = cell()
      rows.append(MarksRow(entry: entry(), cells: [KeyedCell(component: component, cell: cell)]))
    }
    let note = ImportNote(
      contest: 1, what: .marks, file: "成绩.csv", sha256: sha256([]), taken: rows.count, mended: 0, skipped: 0)
    return .take(contest: 1, rows, from: note)
  }

  private mutating func registering() -> Intent {
    let count = Int.random(in: 1...2, using: &generator)
    defer { nextEntry += count }
    return .register(contest: 1, (0..<count).map { Hall.contestant(String((nextEntry + $0) * 3)) }, from: nil)
  }

  private mutating func sign() throws {
    if hall.state.contests[0].seal == nil {
      try attempt(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())))
    } else {
      try attempt(.reopen(contest: 1, reason: "申诉成立", Hall.refereeKey.sign(try hall.reopening("申诉成立"))))
    }
  }
}
