import Papers
import Scoring
import Testing

@testable import Competition

/// While codes stand, no paper tells whose a code is.
@Suite struct BlindPapersTests {
  /// A contest in which everything happens that may happen behind codes; only what the codes are dealt with differs.
  private func arena(_ seeds: (String, String)) throws -> Arena {
    let arena = try Arena(.xicheng, people: 6)
    try arena.adopt { draft in
      draft.modules[0].panel.missing = "rest"
      draft.modules[0].panel.atLeast = "2"
      draft.modules[0].panel.spread = "5.00"
    }
    // A judge of the unit of 001 and 005, who steps aside from one of them.
    let seats = try ["A:1", "B:1"].map { try #require(JudgeSeat(spelling: $0)) }
    let judge = Judge(id: "J1", name: "林晓", unit: "云杉饭店", seats: seats)
    try arena.act(.seat(contest: 1, [judge], from: nil, reason: "补登单位"), by: Arena.scorekeeper)
    for (of, decision, substitute) in [("001", RecusalDecision.stays, ""), ("005", .stepsAside, "代平")] {
      try arena.act(
        .recuse(
          contest: 1, of: of, judge: "J1", decision, substitute: substitute, decidedBy: "张伟", reason: "同单位"),
        by: Arena.scorekeeper)
    }
    try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
    try arena.declare("006", .withdrawn)
    try arena.lay(seeds)
    for (place, mark) in ["90.00", "80.00", "70.00"].enumerated() { try arena.key(Arena.entry(place), mark, nil) }
    try arena.declare("003", .absent, reason: "身体不适")
    try arena.declare("004", .disqualified, reason: "冒名顶替")
    try arena.act(
      .recuse(
        contest: 1, of: "502", judge: "J3", .missing, substitute: "", decidedBy: "张伟", reason: "评分表遗失"),
      by: Arena.scorekeeper)
    try arena.keySheets(of: "501", points: 20)
    try arena.key("A/A2:1", of: "502", "10.00")
    try arena.key("A/A2:2", of: "502", "30.00")
    try arena.penalise("503", "absent", reason: "工位空着")
    try arena.penalise("501", "late")
    try arena.penalise("504", "voidModule", module: "B", reason: "自带成品")
    for of in ["003", "504", ""] {
      let report = IncidentReport(
        at: try #require(DayTime(spelled: "2026-08-14 10:20")), of: of, what: "磨豆机卡住", reporter: "何平")
      try arena.act(.report(contest: 1, report, amending: nil, reason: ""), by: Arena.scorekeeper)
    }
    return arena
  }

  /// Everybody but who keeps codes.
  private let readers = ["", Arena.scorekeeper, "王芳", "赵督", Arena.referee]

  @Test("two contests that differ only in whose the codes are have the same papers", arguments: PaperKind.allCases)
  func alike(_ kind: PaperKind) throws {
    let arenas = [try arena(("deal-1", "deal-2")), try arena(("deal-9", "deal-7"))]
    #expect(try arenas[0].contest().codeTable(layer: 1) != arenas[1].contest().codeTable(layer: 1))
    for reader in readers {
      let lacks = try arenas.map { try $0.lack(of: kind, for: reader) }
      #expect(lacks[0] == lacks[1])
      guard lacks[0] == nil else { continue }
      let papers = try arenas.map { try $0.paper(kind, reader: reader) }
      #expect(papers[0].words == papers[1].words)
    }
  }

  @Test("no line of a paper has a code and who stands behind codes, and no paper is made of names and codes")
  func lines() throws {
    let arena = try arena(("deal-1", "deal-2"))
    let people = try arena.contest().roster.flatMap { [$0.name, $0.unit] }
    let codes = (501...505).map(String.init) + (101...105).map(String.init)
    var coded: Set<PaperKind> = []
    for kind in PaperKind.allCases where try arena.lack(of: kind) == nil {
      let words = try arena.paper(kind).words
      guard codes.contains(where: words.contains) else { continue }
      coded.insert(kind)
      for person in people { #expect(!words.contains(person), "\(kind.rawValue): \(person)") }
    }
    #expect(coded.isSuperset(of: [.judgeSheets, .keyedSheets, .runningTotals]))
  }

  @Test("every judge's pile has a sheet for every code, also where one is lost and where somebody is absent")
  func rowCounts() throws {
    let arena = try arena(("deal-1", "deal-2"))
    let sheets = try arena.paper(.judgeSheets)
    #expect(sheets.pageTitles == (1...6).flatMap { _ in (501...505).map { "评分表　密码号 \($0)" } })
    for page in try arena.paper(.keyedSheets).pages.prefix(6) {
      #expect(page.rows.map { $0[0] } == (501...505).map(String.init))
    }
    #expect(try arena.paper(.keyedSheets).pages.count == 7)
    #expect(try !arena.paper(.keyedSheets).words.contains("自带成品"))
  }
}
