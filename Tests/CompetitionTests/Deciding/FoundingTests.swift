import Journal
import Scoring
import SimulatedDisk
import Testing

@testable import Competition

@Suite struct FoundingTests {
  @Test("a competition is founded by three records: its title, its rules, its contest")
  func founded() throws {
    let hall = try Hall([])
    #expect(try hall.lines().map(\.kind) == ["genesis", "open", "close", "open", "competition", "rulebook", "contest"])
    #expect(hall.state.id == "2026-xichengjiyi")
    #expect(hall.state.title == "西承技弈")
    #expect(hall.state.stationName == "A1")
    #expect(hall.state.rulebook == Rules.plain)
    #expect(try hall.contest().setUp.scope == "咖啡师 final")
    #expect(try hall.contest().openItems == [.nobody])
    #expect(try hall.contest().openCount == 1)
  }

  @Test("a second competition does not go into the same folder")
  func twice() throws {
    let hall = try Hall()
    hall.refuses(Hall.founding(), .alreadyFounded)
    hall.refuses(.register(contest: 2, [], from: nil), .noSuchContest)
  }

  @Test("a bad founding leaves no folder behind")
  func nothingLeft() throws {
    let long = String(repeating: "赛", count: 1001)
    for (id, station, founding, refusal) in [
      ("game\nopen 0", "A1", Hall.founding(), Refusal.controlCharacter(.id)),
      ("", "A1", Hall.founding(), .emptyText(.id)),
      ("game", " ", Hall.founding(), .emptyText(.station)),
      ("game", "A\u{202E}1", Hall.founding(), .controlCharacter(.station)),
      ("game", "A1", found(title: ""), .emptyText(.title)),
      ("game", "A1", found(title: "a\tb"), .controlCharacter(.title)),
      ("game", "A1", found(title: long), .textTooLong(.title, longest: 3000)),
      ("game", "A1", found(event: "\u{3000}"), .emptyText(.event)),
      ("game", "A1", found(event: "a\u{2028}b"), .controlCharacter(.event)),
      ("game", "A1", found(code: "4\u{1B}[2J"), .controlCharacter(.code)),
      ("game", "A1", found(committee: "a\nb"), .controlCharacter(.committee)),
      ("game", "A1", found(contest: 0), .unrecordable), ("game", "A1", found(contest: -7), .unrecordable),
      ("game", "A1", found(contest: .max), .unrecordable), ("game", "A1", found(date: "2026-02-29"), .unrecordable),
      ("game", "A1", found(date: "tomorrow"), .unrecordable),
      ("game", "A1", Hall.founding("{}"), .rulebook(RulebookProblem(path: "format", fault: .missing))),
    ] {
      let disk = SimulatedDisk(seed: 1)
      #expect(throws: FolderProblem.refused(refusal)) {
        try CompetitionFolder.create(
          at: "game", id: id, founding: founding, station: station, program: "test", disk: disk, clock: HallClock())
      }
      #expect(throws: FolderProblem.journal(.missing)) {
        try CompetitionFolder(opening: "game", program: "test", disk: disk, clock: HallClock())
      }
    }
  }

  private func found(
    title: String = "西承技弈", contest: Int = 1, event: String = "咖啡师", code: String = "", committee: String = "",
    date: String = ""
  ) -> Intent {
    .found(
      title: title, rulebook: Rules.plain.source,
      ContestSetUp(contest: contest, event: event, code: code, stage: .final, committee: committee, date: date))
  }

  @Test("a rulebook goes into one line of the journal, or is refused")
  func longRulebooks() throws {
    // A line feed takes six bytes in the journal, a space one.
    let source = Rules.plain.source
    let short = Record.rulebook(source: source).entry(by: "").body.count
    let room = Record.longestBody - short
    _ = try Hall([], rulebook: source + String(repeating: " ", count: room))
    let tooLong = Refusal.rulebook(RulebookProblem(path: "", fault: .tooLong(mostBytes: Record.longestBody)))
    for padding in [String(repeating: " ", count: room + 1), String(repeating: "\n", count: room / 6 + 1)] {
      #expect(throws: FolderProblem.refused(tooLong)) { try Hall([], rulebook: source + padding) }
    }
    #expect(throws: FolderProblem.self) { try Hall([], rulebook: source + String(repeating: " ", count: 300_000)) }
  }

  @Test("a rulebook that changes under a contest is told as a stray and changes nothing")
  func rulesAreFixed() throws {
    let hall = try Hall()
    let rules = hall.state.rulesHash
    let lines = try hall.slipIn(
      .rulebook(source: Rules.rounded), .contest(ContestSetUp(contest: 1, event: "茶", stage: .final)))
    #expect(hall.state.rulebook == Rules.plain)
    #expect(hall.state.rulesHash == rules)
    #expect(hall.state.strays.map(\.seq) == lines.map(\.seq))
  }

  @Test("the rules' hash is over the stored bodies of rulebook and contest, each with a line feed")
  func rulesHash() throws {
    let hall = try Hall()
    let bodies = try hall.lines().filter { ["rulebook", "contest"].contains($0.kind) }.map { $0.text + "\n" }
    #expect(bodies.count == 2)
    #expect(hall.state.rulesHash == sha256(Array(bodies.joined().utf8)))
  }
}
