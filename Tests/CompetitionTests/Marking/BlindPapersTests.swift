import Scoring
import Testing

@testable import Competition

/// Papers keyed under blind codes: nothing is a contestant's until the codes are open.
@Suite struct BlindPapersTests {
  /// Three contestants, theory keyed, one layer of codes from 101 on.
  private func blind() throws -> Hall {
    let hall = try Hall.marked(scheme: BaristaScheme.once)
    for (entry, mark) in [("001", "80.00"), ("002", "82.00"), ("003", "84.00")] {
      try hall.act(Hall.keying(entry, "theory", mark))
    }
    try hall.act(.enrol(name: "钱伟", duty: .codeKeeper, key: nil, reason: ""))
    try hall.act(.encode(contest: 1, seed: "2026", first: 101), by: "钱伟")
    return hall
  }

  private func decode(_ hall: Hall) throws {
    let referee = try #require(hall.state.headReferee)
    let statement = try #require(
      Statement.codedSignOff(of: hall.contest(), in: hall.state, signer: referee, time: Hall.time))
    try hall.act(.signCoded(contest: 1, Hall.refereeKey.sign(statement)), by: "张伟")
    try hall.act(.decode(contest: 1, witness: "张伟"), by: "钱伟")
  }

  private func entry(_ hall: Hall, of code: String) throws -> String {
    let contest = try hall.contest()
    return try #require(contest.codeTable(layer: 1).first { $0.code == code }?.name)
  }

  @Test("papers are keyed by code; the contestants' cells stay missing, and nothing names them")
  func keyed() throws {
    let hall = try blind()
    hall.refuses(try Hall.scoring("001", "B/B1:0", "1.00", .first), .noSuchSubject("001"))
    #expect(try hall.openOnPapers().count == 15 && hall.openOnPapers().allSatisfy { $0.hasPrefix("10") })
    for code in ["101", "102", "103"] { try hall.papers(code, Hall.good) }
    try hall.rekey("102", "B/B1:0", "40.00")
    let contest = try hall.contest()
    #expect(
      contest.codedStandings.map { "\($0.place ?? 0) \($0.code) \($0.cells[0].spelling)" } == [
        "1 102 92.28", "2 101 87.78", "2 103 87.78",
      ])
    for entry in ["001", "002", "003"] { #expect(try hall.cell(entry, "practical") == "") }
    // No cell of theirs is listed as missing: the codes that are closed stand for them.
    #expect(contest.openItems == [.codedUnsigned, .undecoded(layers: 1)] && contest.openCount == 2)
    #expect(try hall.ranks() == [])
    #expect(contest.marking?.papers.indices.map { contest.contestant(of: $0) } == [nil, nil, nil])
  }

  @Test("once the codes are open each mark is its contestant's, and the ranking stands")
  func opened() throws {
    let hall = try blind()
    for code in ["101", "102", "103"] { try hall.papers(code, Hall.good) }
    try hall.rekey("102", "B/B1:0", "40.00")
    let best = try entry(hall, of: "102")
    try decode(hall)
    #expect(try hall.cell(best, "practical") == "92.28")
    #expect(try hall.ranks().first == "1 \(best)" && hall.contest().openCount == 0)
    // The result by code is signed and stands.
    hall.refuses(try Hall.scoring("101", "B/B1:0", "1.00", .first), by: "李敏", .codedSealed(by: "张伟"))
    hall.refuses(
      .penalise(contest: 1, of: "101", rule: "late", module: "", count: 1, decidedBy: "张伟", reason: "迟到"),
      by: "张伟", .codedSealed(by: "张伟"))
    hall.refuses(.undo(contest: 1), .nothingToUndo)
    hall.refuses(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: "换"), .codesLaid)
    var verification = Verification()
    for line in try hall.lines() { verification.take(line) }
    #expect(verification.faults == [])
  }

  @Test("a score slipped in under the seal of the coded result is a breach")
  func breach() throws {
    let hall = try blind()
    for code in ["101", "102", "103"] { try hall.papers(code, Hall.good) }
    try decode(hall)
    let standing = try hall.refs("101", "B/B1:0", .first).map { hall.state.spelling(of: $0) }
    try hall.slipIn(
      .score(
        ScoreRecord(
          contest: 1, of: "101", module: "B", aspect: "B1", judge: 0, keying: .first, value: "40.00", undoes: "",
          replaces: standing, reason: "看错行")))
    #expect(hall.state.breaches.count == 1)
  }

  @Test("absent by code: no sheets are due, the component is not sat, and the status follows the codes")
  func absent() throws {
    let hall = try blind()
    try hall.penalise("103", "absent", reason: "未到场")
    try hall.penalise("102", "withdrawn", reason: "本人声明")
    #expect(try hall.openOnPapers().allSatisfy { $0.hasPrefix("101") })
    hall.refuses(try Hall.scoring("103", "B/B1:0", "1.00", .first), .absent(entry: "103"))
    try hall.papers("101", Hall.good)
    let (one, other) = (try entry(hall, of: "103"), try entry(hall, of: "102"))
    // The code says nothing of the contestant yet.
    #expect(try hall.exclusion(one) == nil)
    try decode(hall)
    #expect(try hall.exclusion(one) == .absent && hall.exclusion(other) == .withdrawn)
    #expect(try hall.cell(one, "practical") == "notSat" && hall.ranks().count == 1)
    #expect(try hall.contest().openCount == 0)
    // Unless it is declared otherwise.
    try hall.declare(one, .disqualified, reason: "顶替他人")
    #expect(try hall.exclusion(one) == .disqualified)
  }
}
