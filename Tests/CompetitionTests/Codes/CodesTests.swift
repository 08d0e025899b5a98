import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct CodesTests {
  @Test("one layer: codes follow the seed's order of entry numbers, and subjects are codes from then on")
  func oneLayer() throws {
    let hall = try Hall.withSheets()
    #expect(try hall.contest().subjectCount == 4)
    #expect(try hall.contest().label(of: 1) == "002")
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    #expect(try hall.layer(1) == ["101 = 001", "102 = 004", "103 = 002", "104 = 003"])
    let contest = try hall.contest()
    #expect(contest.codes.isBlind)
    #expect((0..<contest.subjectCount).map(contest.label) == ["101", "102", "103", "104"])
    #expect(contest.subject("103") == 2)
    for stranger in ["001", "0103", "+103", "105", "100", "", "１０３"] { #expect(contest.subject(stranger) == nil) }
    for place in 0..<4 {
      #expect(contest.subject(of: place) == nil)
      #expect(contest.contestant(of: place) == nil)
    }
    #expect(contest.label(of: 4) == "" && contest.label(of: -1) == "")
  }

  @Test("a further layer gives codes to the codes of the one before, by another keeper")
  func twoLayers() throws {
    let hall = try Hall.withSheets()
    try hall.layTwo()
    #expect(try hall.layer(1) == ["101 = 001", "102 = 004", "103 = 002", "104 = 003"])
    #expect(try hall.layer(2) == ["501 = 104", "502 = 103", "503 = 102", "504 = 101"])
    #expect(try hall.layer(3) == [] && hall.layer(0) == [] && hall.layer(-1) == [])
    let contest = try hall.contest()
    #expect(contest.codes.layers.map(\.keeper) == ["周密", "吴密"])
    #expect((0..<4).map(contest.label) == ["501", "502", "503", "504"])
    #expect(contest.subject("103") == nil)
  }

  @Test("what goes on record is the seed and the hash of the table: whoever has the roster finds it again")
  func recorded() throws {
    let hall = try Hall.withSheets()
    let line = try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")[0]
    // printf '001\t101\n004\t102\n002\t103\n003\t104\n' | sha256sum
    let table = "9e012662c9b8c15b76b292d03964b0dfbcfe09d3c9a8ae6dffbf2285f36af1ab"
    #expect(line.by == "周密")
    #expect(line.text == #"{"contest":1,"layer":1,"seed":"deal-1","first":101,"table":"\#(table)"}"#)
    // printf '104\t501\n103\t502\n102\t503\n101\t504\n' | sha256sum
    let second = try hall.act(.encode(contest: 1, seed: "deal-2", first: 501), by: "吴密")[0]
    #expect(second.text.hasSuffix(#""table":"945bd4bce172ecc4fb8e977432002f7bd791c59fe4ce7ab38a32955399a412d1"}"#))
  }

  @Test("who is out of the contest gets no code, and keeps none from the others")
  func whoIsOut() throws {
    let hall = try Hall.withSheets()
    try hall.declare("004", .absent)
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    #expect(try hall.layer(1) == ["101 = 001", "102 = 002", "103 = 003"])
    #expect(try hall.contest().subjectCount == 3)
  }

  @Test("only a code keeper lays codes, and no keeper two layers")
  func keepers() throws {
    let hall = try Hall.withSheets()
    func encode(_ first: Int) -> Intent { .encode(contest: 1, seed: "deal-\(first)", first: first) }
    for person in ["李敏", "王芳", "张伟", "孙正"] { hall.refuses(encode(101), .otherDuty(.codeKeeper), by: person) }
    hall.refuses(encode(101), .personNeeded)
    try hall.act(encode(101), by: "周密")
    hall.refuses(encode(201), .keepsAnotherLayer(1), by: "周密")
    try hall.act(encode(201), by: "吴密")
    hall.refuses(encode(301), .keepsAnotherLayer(2), by: "吴密")
    try hall.act(encode(301), by: "郑密")
    try hall.act(.enrol(name: "何密", duty: .codeKeeper, key: nil, reason: ""))
    hall.refuses(encode(401), .tooManyLayers(most: 3), by: "何密")
  }

  @Test("codes are no entry numbers, no codes of another layer, and short enough to write")
  func ranges() throws {
    let hall = try Hall.withSheets(["007", "12", "A3", "1000"])
    func refuses(_ first: Int) {
      hall.refuses(.encode(contest: 1, seed: "deal", first: first), .codesTaken(first: first), by: "周密")
    }
    for first in [4, 7, 9, 12, 997, 1000] { refuses(first) }
    for first in [0, -1, .min, .max, 999_999_997] { refuses(first) }
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    for first in [98, 101, 104] {
      hall.refuses(.encode(contest: 1, seed: "deal", first: first), .codesTaken(first: first), by: "吴密")
    }
    try hall.act(.encode(contest: 1, seed: "deal", first: 999_999_996), by: "吴密")
    #expect(try hall.contest().label(of: 3) == "999999999")
  }

  @Test("every layer has a seed of its own: one that drew or dealt before would deal the same order again")
  func seeds() throws {
    let hall = try Hall.withSheets()
    func encode(_ seed: String, _ first: Int) -> Intent { .encode(contest: 1, seed: seed, first: first) }
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: "李敏")
    hall.refuses(encode("dawn", 101), .seedTaken, by: "周密")
    try hall.act(encode("deal-1", 101), by: "周密")
    for seed in ["dawn", "deal-1"] { hall.refuses(encode(seed, 501), .seedTaken, by: "吴密") }
    try hall.act(encode("deal-2", 501), by: "吴密")
    #expect(try hall.faults() == [])
  }

  @Test("a team that is marked as one is marked by name, live and to whoever verifies")
  func teams() throws {
    let encode = Intent.encode(contest: 1, seed: "deal-1", first: 101)
    for (marking, refusal) in [("one", Refusal.noCodesForTeams), ("mean", nil)] {
      let hall = try Hall([], rulebook: Rules.staged(marking: marking), event: "调饮")
      for entry in ["1", "2"] { try hall.enter(entry, Particulars(level: .none, team: "红")) }
      try hall.act(.enrol(name: "周密", duty: .codeKeeper, key: nil, reason: ""))
      let scheme = MarkingDraft(for: try #require(hall.state.rulebook)).text
      try hall.act(.adopt(contest: 1, scheme: scheme, reason: ""))
      guard let refusal else { return _ = try hall.act(encode, by: "周密") }
      hall.refuses(encode, refusal, by: "周密")
      // A replay decides before it ranks.
      var state = CompetitionState()
      for line in try hall.lines() { state.replay(line) }
      #expect(throws: refusal) { try state.decide(encode, by: "周密") }
    }
  }

  @Test("codes are laid with a scheme in use and before anything is keyed under it")
  func inTime() throws {
    let plain = try Hall.withPeople(["001"])
    plain.refuses(.encode(contest: 1, seed: "deal", first: 101), .noScheme, by: "周密")
    let empty = try Hall.withSheets([])
    empty.refuses(.encode(contest: 1, seed: "deal", first: 101), .open([.nobody]), by: "周密")
    let hall = try Hall.withSheets()
    hall.refuses(.encode(contest: 1, seed: "", first: 101), .emptyText(.seed), by: "周密")
    // Theory is no secret of the judges.
    try hall.key("001", "88.00")
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    try hall.score("101", "A", "A1", 0, "10.00", by: "李敏")
    hall.refuses(.encode(contest: 1, seed: "deal", first: 501), .marksKeyed, by: "吴密")
    let uncoded = try Hall.withSheets()
    try uncoded.score("001", "A", "A1", 0, "10.00", by: "李敏")
    uncoded.refuses(.encode(contest: 1, seed: "deal", first: 501), .marksKeyed, by: "吴密")
  }

  @Test("once codes are laid, roster, draw and scheme stand")
  func fixed() throws {
    let hall = try Hall.withSheets()
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    hall.refuses(.register(contest: 1, [Hall.contestant("005")], from: nil), .codesLaid)
    hall.refuses(.draw(contest: 1, seed: "dawn", stations: 2, reason: "再抽"), .codesLaid, by: "李敏")
    hall.refuses(.adopt(contest: 1, scheme: Hall.sheets, reason: "改"), .codesLaid, by: "李敏")
  }

  @Test("who was out when codes were laid has none, and is not put back into the contest")
  func outForGood() throws {
    let hall = try Hall.withSheets()
    try hall.declare("004", .absent)
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    hall.refuses(.declare(contest: 1, entry: "004", nil, reason: "到场"), .codesLaid)
    try hall.declare("004", .withdrawn, reason: "本人说明")
    try hall.undo()
    #expect(try hall.exclusion("004") == .absent)
    // Whoever has a code may be put out and back.
    try hall.declare("001", .void, reason: "查实")
    try hall.declare("001", nil, reason: "误判")
    // Another station's journal may say otherwise: then the mark is missing, and the contest stays open.
    let station = hall.folder.station.id
    let standing = try #require(try hall.contest().statusRefs(3).first).seq
    try hall.slipIn(
      .status(
        StatusRecord(
          contest: 1, entry: "004", status: "registered", replaces: ["\(station):\(standing)"], reason: "到场")))
    for (code, agreed) in [("101", "18.00"), ("102", "17.00"), ("103", "16.00")] {
      try hall.keySheets(of: code, agreed, ["30.00", "30.00", "30.00"], ["28.00", "28.00"])
    }
    for entry in ["001", "002", "003", "004"] { try hall.key(entry, "80.00") }
    try hall.signCoded()
    try hall.act(.decode(contest: 1, witness: "孙正"), by: "周密")
    let practical = try #require(try hall.contest().scheme.column(id: "practical"))
    #expect(try hall.contest().openItems == [.missing(contestant: 3, columns: [practical])])
    #expect(try hall.contest().openCount == 1)
  }

  @Test("a layer that has no place here, as another station may bring it, changes nothing and is noted")
  func strangers() throws {
    let hall = try Hall.withSheets()
    try hall.layTwo()
    let before = [try hall.layer(1), try hall.layer(2)]
    let table = String(repeating: "00", count: 32)
    let lines = try hall.slipIn(
      [(1, 901), (2, 901), (4, 901), (3, 1_000_000_000)].map {
        .codes(CodesRecord(contest: 1, layer: $0, seed: "x", first: $1, table: table))
      })
    #expect(hall.state.strays.map(\.seq) == lines.map(\.seq))
    #expect([try hall.layer(1), try hall.layer(2)] == before)
    #expect(try hall.contest().codes.layers.count == 2)
    #expect(try hall.faults().map(\.seq) == lines.map(\.seq))
  }
}
