import Journal
import Scoring
import SimulatedDisk
import Testing

@testable import Competition

/// Journals whose chain holds and whose records say anything that can be spelled.
@Suite struct HostileHistoryTests {
  @Test("a hostile journal stops nobody: seen line by line or at once, it shows the same", arguments: 0..<10)
  func hostile(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      // Every second one is a contest of teams under rules of every kind.
      let forged = try number % 2 == 0 ? ForgedJournal() : ForgedJournal(rulebook: Rules.staged(), event: "调饮")
      var forger = Forger(seed: seed, station: try #require(forged.state.head?.station))
      for _ in 0..<60 { try forged.append(forger.record()) }
      var replayed = CompetitionState()
      for line in forged.lines { replayed.replay(line) }
      replayed.settle()
      #expect(Picture(forged.state) == Picture(replayed), "seed \(seed)")
      #expect(forged.verification.faults.count > 10, "seed \(seed)")
      let contest = try #require(forged.state.contest(1))
      #expect(contest.openItems.isEmpty == (contest.openCount == 0), "seed \(seed)")
      // Whatever can still be corrected can be: each cell by naming what stands in it.
      guard contest.seal == nil, contest.sheet(0).exclusion != .absent else { continue }
      let standing = contest.refs(0, column: 0)
      try forged.act(Hall.keying("001", "theory", "50.25", replacing: standing, reason: "核对原卷"))
      #expect(forged.state.contest(1)?.cell(0, 0) == Hall.cell("50.25"), "seed \(seed)")
    }
  }
}

/// Makes records from a few words each, most of which fit nowhere.
private struct Forger {
  private var generator: SeededGenerator
  private let station: String

  init(seed: UInt64, station: String) {
    generator = SeededGenerator(seed: seed)
    self.station = station
  }

  mutating func record() -> Record {
    let contest = any([1, 1, 1, 1, 1, 1, 2, 9_007_199_254_740_992])
    let entry = any(["001", "002", "003", "1", ""])
    let column = any(["theory", "practical", "status", "time", ""])
    let value = any(["80.00", "80.00", "100.00", "100.01", "99999999999999999999.00", "notSat", "voided"])
    let signed = SignedStatement(
      statement: any(["", "signer x role y\n", "\n\n"]), signature: String(repeating: "00", count: 64))
    switch Int.random(in: 0..<32, using: &generator) {
    case 0..<8:
      return .mark(
        MarkRecord(contest: contest, entry: entry, component: column, value: value, replaces: refs(), reason: ""))
    case 8..<11:
      return .status(
        StatusRecord(
          contest: contest, entry: entry, status: any(["absent", "registered", "void"]), replaces: refs(), reason: ""))
    case 11..<15:
      let before = column == UndoRecord.status ? any(["registered", "withdrawn"]) : any(["", value])
      return .undo(
        UndoRecord(contest: contest, entry: entry, cell: column, value: before, undoes: ref(), replaces: refs()))
    case 15..<18:
      return .ruling(
        RulingRecord(
          contest: contest, order: any([["001", "002"], ["002", "001"], ["001", "x"], ["002", "003", "001"]]),
          total: any(["80.00", "86.50", "100.00", "999999999999.00"]),
          keys: any([["80.00"], ["100.00"], [], ["1.00", "2.00"]]),
          replaces: refs(), referee: "", reason: ""))
    case 18:
      return .contestant(
        contest: contest, Contestant(entry: any(["001", "003"]), name: "n", identity: any(["", "A"])))
    case 19: return .signOff(contest: contest, signed)
    case 20: return .reopen(contest: contest, reason: "", signed)
    case 21: return .enrolSigner(name: any(["张伟", "王芳"]), duty: .headReferee, key: TestKey(seed: 1).sealed, reason: "")
    case 24..<26: return .fact(fact(contest))
    case 26..<29:
      let known = Particulars(
        level: any([.unknown, .level(.advanced)]), birth: any([nil, Day(iso: "2010-01-01")]),
        category: any(["", "学生"]),
        team: any(["", "红", "红", "蓝"]))
      return .particulars(
        ParticularsRecord(contest: contest, entry: entry, particulars: known, replaces: refs(), reason: ""))
    case 29: return .waiver(WaiverRecord(contest: contest, rule: any(["category", "x"]), entry: entry, reason: "r"))
    case 30:
      return .replacement(
        ReplacementRecord(contest: contest, leaving: any(["001", "9"]), entering: any(["002", "8"]), reason: "r"))
    case 31:
      return any([
        .winner(PastWinner(occupation: any(["咖啡师", ""]), name: "n", identity: any(["", "A"]))),
        .calendar(source: any(["", "{}"])),
      ])
    case 22: return any([.rulebook(source: "{}"), .rulebook(source: Rules.rounded), .competition(title: "")])
    default: return .contest(ContestSetUp(contest: contest, event: "", stage: .final))
    }
  }

  private mutating func fact(_ contest: Int) -> FactRecord {
    let (fact, values): (ContestFact, [FactValue?]) = any([
      (.form, [.form(.individual), .form(.team(size: nil)), nil]), (.tier, [.tier(.district), nil]),
      (.check("x"), [.yesNo(true), .number(100_000)]), (.levels, [.levels(.beginner ... .seniorTechnician)]),
      (.advancing, [.number(0), .number(100_000)]), (.requiredField, [.number(0)]),
    ])
    return FactRecord(contest: contest, fact: fact, value: any(values), replaces: refs(), reason: "")
  }

  private mutating func ref() -> String {
    any([station, station, "00000000000000ff"]) + ":" + String(any([0, 7, 9, 10, 11, 12, 15, 20, 281_474_976_710_655]))
  }

  private mutating func refs() -> [String] { (0..<Int.random(in: 0...2, using: &generator)).map { _ in ref() } }

  private mutating func any<Word>(_ words: [Word]) -> Word { words[Int.random(in: 0..<words.count, using: &generator)] }
}
