import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct RosterTests {
  @Test("contestants stand in the order of the roster, with the note on the file before them")
  func registered() throws {
    let hall = try Hall([])
    let note = ImportNote(
      contest: 1, what: .roster, file: "名单.csv", sha256: sha256([0x61]), taken: 2, mended: 1, skipped: 0)
    let people = [
      Contestant(entry: "018", name: "赵磊", identity: "440524188001010014", unit: "北京饭店", union: false),
      Contestant(entry: "017", name: "王晓燕", sex: .female, identity: "11010519491231002X", level: .level(.advanced)),
    ]
    let lines = try hall.act(.register(contest: 1, people, from: note))
    #expect(lines.map(\.kind) == ["imported", "contestant", "contestant"])
    let contest = try hall.contest()
    #expect(contest.roster == people)
    #expect(contest.imports == [note])
    #expect(contest.index(entry: "017") == 1)
    #expect(contest.index(identity: "440524188001010014") == 0)
    #expect(
      contest.openItems == [.missing(contestant: 0, columns: [0, 1]), .missing(contestant: 1, columns: [0, 1])])
    try hall.restart()
    #expect(try hall.contest().roster == people)
  }

  @Test("an entry number and an identity number stand once, in the roster and in what comes to it; else none is taken")
  func duplicates() throws {
    let hall = try Hall([])
    try hall.act(.register(contest: 1, [person("1", "A1"), person("2")], from: nil))
    hall.refuses(.register(contest: 1, [person("3"), person("1")], from: nil), .entryTaken("1"))
    hall.refuses(.register(contest: 1, [person("3"), person("3")], from: nil), .entryTaken("3"))
    hall.refuses(.register(contest: 1, [person("3", "A1")], from: nil), .identityTaken(entry: "1"))
    hall.refuses(.register(contest: 1, [person("3", "B"), person("4", "B")], from: nil), .identityTaken(entry: "3"))
    // Nobody's number is everybody's.
    try hall.act(.register(contest: 1, [person("3"), person("4")], from: nil))
    // é and e with an accent are the same text to a person, and to the journal.
    try hall.act(.register(contest: 1, [person("é")], from: nil))
    hall.refuses(.register(contest: 1, [person("e\u{301}")], from: nil), .entryTaken("e\u{301}"))
  }

  @Test("contestants that get in twice by another way are told as strays, and the first stays")
  func strays() throws {
    let hall = try Hall(["1"])
    let lines = try hall.slipIn(
      .contestant(contest: 1, Contestant(entry: "1", name: "另一人")), .contestant(contest: 2, person("2")),
      .contestant(contest: 1, person("3", "A1")), .contestant(contest: 1, person("4", "A1")))
    #expect(try hall.contest().roster.map(\.name) == ["选手1", "n", "n"])
    #expect(try hall.contest().index(identity: "A1") == 1)
    #expect(hall.state.strays.map(\.seq) == [lines[0].seq, lines[1].seq, lines[3].seq])
  }

  @Test("a note on an import is of its contest, and has a file's name and hash")
  func notes() throws {
    let hall = try Hall(["1"])
    func note(contest: Int = 1, file: String = "f.csv", hash: String = sha256([]), taken: Int = 1) -> ImportNote {
      ImportNote(contest: contest, what: .roster, file: file, sha256: hash, taken: taken, mended: 0, skipped: 0)
    }
    hall.refuses(.register(contest: 1, [person("2")], from: note(contest: 2)), .noSuchContest)
    hall.refuses(.register(contest: 1, [person("2")], from: note(file: "")), .emptyText(.file))
    hall.refuses(.register(contest: 1, [person("2")], from: note(file: "a\nb")), .controlCharacter(.file))
    hall.refuses(.register(contest: 1, [person("2")], from: note(hash: "A0")), .unrecordable)
    hall.refuses(.register(contest: 1, [person("2")], from: note(taken: -1)), .unrecordable)
    hall.refuses(.register(contest: 1, [person("2")], from: note(taken: .max)), .unrecordable)
    hall.refuses(.take(contest: 1, [], from: note(contest: 2)), .noSuchContest)
  }

  @Test(
    "no text of a contestant breaks its line or turns what follows",
    arguments: [
      "\u{0}", "\t", "\n", "\r", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}",
    ])
  func controlCharacters(bad: String) throws {
    let hall = try Hall(["1"])
    let text = "a" + bad + "b"
    for (contestant, field) in [
      (Contestant(entry: text, name: "n"), Refusal.Field.entry), (Contestant(entry: "2", name: text), .name),
      (Contestant(entry: "2", name: "n", identity: text), .identity),
      (Contestant(entry: "2", name: "n", unit: text), .unit),
      (Contestant(entry: "2", name: "n", remark: text), .remark),
    ] {
      hall.refuses(.register(contest: 1, [contestant], from: nil), .controlCharacter(field))
    }
    hall.refuses(.declare(contest: 1, entry: "1", .absent, reason: text), .controlCharacter(.reason))
    hall.refuses(Hall.keying("1", "theory", "86.50", reason: text), .controlCharacter(.reason))
  }

  @Test("the longest texts of all fit a line together, even where the journal's spelling makes them longer")
  func longestTexts() throws {
    let hall = try Hall([])
    // A quotation mark takes two bytes in the journal; U+1D160 takes four and in form C twelve.
    for (at, unit) in ["\"", "𝅘𝅥𝅮", "赛"].enumerated() {
      let text = String(repeating: unit, count: CompetitionState.longestText / unit.utf8.count)
      let contestant = Contestant(
        entry: "\(at)" + text.dropLast(), name: text, identity: "\(at)" + text.dropLast(), unit: text, remark: text)
      try hall.act(.register(contest: 1, [contestant], from: nil))
    }
    try hall.restart()
    #expect(try hall.contest().roster.count == 3)
    let tooLong = String(repeating: "a", count: CompetitionState.longestText + 1)
    hall.refuses(
      .register(contest: 1, [Contestant(entry: "x", name: tooLong)], from: nil), .textTooLong(.name, longest: 3000))
  }

  private func person(_ entry: String, _ identity: String = "") -> Contestant {
    Contestant(entry: entry, name: "n", identity: identity)
  }
}
