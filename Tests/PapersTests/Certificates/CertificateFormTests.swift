import Papers
import Scoring
import Testing

@testable import Competition

/// The forms of the certificates notice under each notice that it holds in.
@Suite struct CertificateFormTests {
  private static let beijing: [NoticeCase] = [.xicheng, .workers, .certificates, .haidian]
  private static let forms: [PaperKind] = [.certificateSummary, .certificateRoster, .certificateApplications]

  @Test("forms are made where the notice asks for them, once the result is settled", arguments: NoticeCase.allCases)
  func asked(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    let asked = Set(notice.rulebook.provisions.papers.map(\.kind).filter(\.isAskedFor))
    for kind in PaperKind.allCases where kind.isAskedFor {
      #expect(try arena.lack(of: kind) == (asked.contains(kind) ? .notComplete : .notAsked), "\(kind)")
    }
    try arena.keyAll()
    for kind in PaperKind.allCases where kind.isAskedFor {
      #expect(try arena.lack(of: kind) == (asked.contains(kind) ? nil : .notAsked), "\(kind)")
    }
  }

  @Test("the roster names everybody of the result who has a certificate, with level and clause", arguments: beijing)
  func roster(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    try arena.keyAll()
    let contest = try arena.contest()
    let expected = ResultTable(contest, in: arena.state).rows.compactMap { row in
      row.certificate.map { [row.name, row.entry, $0.level.name.zh, PaperWording.plain.basis($0.basis)] }
    }
    // Every ladder of a final of 40 reaches ten people at least.
    #expect(expected.count >= 10)
    let table = try #require(try arena.paper(.certificateRoster).tables.first)
    func column(_ title: String) throws -> Int { try #require(table.columns.firstIndex { $0.title == title }) }
    let (name, level, basis) = (try column("姓名"), try column("拟核发等级"), try column("依据"))
    #expect(
      table.rows.map { [$0.cells[name], $0.cells[level], $0.cells[basis]] } == expected.map { [$0[0], $0[2], $0[3]] })
    #expect(table.rows.map { $0.cells[0] } == (1...expected.count).map(String.init))
    let number = try column("证书编号")
    #expect(table.rows.allSatisfy { $0.cells[number].isEmpty })
    // The house says that the layout is its own: the notice has none.
    #expect(try arena.paper(.certificateRoster).words.contains("表样由程序拟定（通知未附表样）"))
  }

  @Test("identity numbers stand in full on what is handed in, with the sex they tell")
  func identities() throws {
    let arena = try Arena(.xicheng, people: 40)
    try arena.keyAll()
    let table = try #require(try arena.paper(.certificateRoster).tables.first)
    let contest = try arena.contest()
    let identity = try #require(table.columns.firstIndex { $0.title == "身份证号" })
    #expect(table.columns[identity].content == .digits)
    for row in table.rows {
      let person = try #require(contest.roster.first { $0.identity == row.cells[identity] })
      let digit = try #require(person.identity.dropFirst(16).first?.wholeNumberValue)
      #expect(row.cells.contains(digit % 2 == 1 ? "男" : "女"))
      #expect(row.cells.contains(person.name))
    }
  }

  @Test("an application form is a page a person, with the confirmations of the notice", arguments: beijing)
  func applications(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    try arena.keyAll()
    let roster = try #require(try arena.paper(.certificateRoster).tables.first)
    let paper = try arena.paper(.certificateApplications)
    let pages = paper.blocks.count { if case .newPage = $0 { true } else { false } } + 1
    #expect(pages == roster.rows.count)
    #expect(paper.tables.count == pages)
    let confirmations = try #require(notice.rulebook.provisions.certificates).confirmations.map(\.name.zh)
    #expect(paper.tables[0].rows.map { $0.cells[0] } == confirmations)
    for row in roster.rows { #expect(paper.words.contains("姓名 \(row.cells[1])")) }
  }

  @Test("nothing is filled in that nobody said: no identity number, no sex and no day of birth")
  func unknown() throws {
    let arena = try Arena(.certificates, people: 39)
    try arena.act(
      .register(contest: 1, [Contestant(entry: "900", name: "无名氏", unit: "某单位", level: .none)], from: nil),
      by: Arena.scorekeeper)
    try arena.keyAll()
    try arena.correct("900", "theory", "100.00", reason: "看错")
    try arena.correct("900", "practical", "100.00", reason: "看错")
    let table = try #require(try arena.paper(.certificateRoster).tables.first)
    #expect(table.rows.first?.cells[0..<5] == ["1", "无名氏", "", "", "某单位"])
    #expect(try arena.paper(.certificateApplications).words.contains("性别 \n出生日期 \n身份证号 \n"))
  }

  @Test("the summary counts each level of each stage, and sums up", arguments: beijing)
  func summary(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 40)
    try arena.keyAll()
    let rows = ResultTable(try arena.contest(), in: arena.state).rows
    let counts = SkillLevel.allCases.reversed().map { level in rows.count { $0.certificate?.level == level } }
    let table = try #require(try arena.paper(.certificateSummary).tables.first)
    #expect(table.rows.count == 2)
    #expect(Array(table.rows[0].cells.suffix(6)) == (counts + [counts.reduce(0, +)]).map(String.init))
    #expect(table.rows[1].cells.suffix(6) == table.rows[0].cells.suffix(6))
    #expect(table.rows[1].isStrong && table.rows[1].cells[0] == "合计")
    #expect(Array(table.rows[0].cells[3...5]) == ["40", "40", "40"])
  }

  @Test("while codes stand no form is made")
  func codes() throws {
    let arena = try Arena(.xicheng, people: 40)
    try arena.adopt()
    try arena.lay()
    for kind in Self.forms { #expect(try arena.lack(of: kind) == .codesClosed) }
  }

  @Test("an event without certificates, and a stage of no tier, have no forms")
  func none() throws {
    // The certificates notice is about nothing else; in the union's the rule is for such events only.
    for (notice, lack) in [(NoticeCase.certificates, PaperLack.noCertificates), (.haidian, .notAsked)] {
      let arena = try Arena(notice, people: 40)
      try arena.keyAll()
      try arena.state(["certificates": "no"], reason: "无国家标准")
      for kind in Self.forms { #expect(try arena.lack(of: kind) == lack) }
    }
    let preliminary = try Arena(.xicheng, stage: .preliminary, people: 40)
    try preliminary.keyAll()
    for kind in Self.forms { #expect(try preliminary.lack(of: kind) == .notAsked) }
  }

  @Test("too few competed: nobody gets one, and the form says so by its lack")
  func tooFew() throws {
    let arena = try Arena(.xicheng, people: 8)
    try arena.keyAll()
    for kind in Self.forms { #expect(try arena.lack(of: kind) == .noCertificates) }
  }
}
