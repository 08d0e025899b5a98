import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct ParticularsTests {
  private let known = Particulars(
    level: .level(.advanced), union: true, unionCard: false, birth: Day(iso: "1990-02-28"), residence: "北京市西城区",
    workSince: Day(iso: "2019-07-01"), category: "企业职工", post: .worker, consent: true, group: .worker, titles: [],
    team: "")

  @Test("a roster that tells more than the contestant record can writes a second record behind it, and only then")
  func registering() throws {
    let hall = try Hall([])
    let people = [
      Contestant(entry: "1", name: "赵磊", particulars: known), Contestant(entry: "2", name: "王芳", union: false),
    ]
    let lines = try hall.act(.register(contest: 1, people, from: nil))
    #expect(lines.map(\.kind) == ["contestant", "particulars", "contestant"])
    #expect(lines[0].text.contains(#""level":"advanced","union":"yes""#))
    try hall.restart()
    #expect(try hall.contest().roster == people)
    #expect(hall.state.strays == [])
  }

  @Test("rules are asked with what the roster and the identity number tell")
  func entrant() throws {
    let hall = try Hall([])
    try hall.enter("1", identity: "11010519491231002X")
    try hall.enter("2", identity: "E12345678", known)
    try hall.enter("3")
    let contest = try hall.contest()
    #expect(contest.entrant(0).birth == Day(iso: "1949-12-31") && contest.entrant(0).sex == .female)
    #expect(contest.entrant(1).identity == nil && contest.entrant(1).hasDocument)
    #expect(contest.entrant(1).birth == Day(iso: "1990-02-28") && contest.entrant(1).titles == [])
    #expect(contest.entrant(2) == Entrant())
  }

  @Test("a later record replaces all of the earlier one, with a reason")
  func amending() throws {
    let hall = try Hall(["1"])
    try hall.act(.amend(contest: 1, entry: "1", Particulars(level: .level(.beginner)), reason: ""))
    hall.refuses(.amend(contest: 1, entry: "1", Particulars(level: .level(.beginner)), reason: "x"), .unchanged)
    hall.refuses(.amend(contest: 1, entry: "1", known, reason: ""), .reasonNeeded)
    hall.refuses(.amend(contest: 1, entry: "9", known, reason: "x"), .noSuchEntry("9"))
    let line = try hall.act(.amend(contest: 1, entry: "1", known, reason: "证书原件"))[0]
    let contest = try hall.contest()
    #expect(contest.roster[0].particulars == known)
    #expect(contest.particularsRefs(0).count == 1)
    #expect(line.text.contains(#""titles":"none","team":"","replaces":[""#))
    #expect(contest.field.competed == 0 && contest.openCount == 2)
  }

  @Test("what the contestant record said is not changed without a reason either")
  func registeredLevel() throws {
    let hall = try Hall([])
    try hall.act(.register(contest: 1, [Contestant(entry: "1", name: "赵磊", level: .level(.beginner))], from: nil))
    hall.refuses(.amend(contest: 1, entry: "1", known, reason: ""), .reasonNeeded)
    var more = known
    more.level = .level(.beginner)
    more.union = nil
    try hall.act(.amend(contest: 1, entry: "1", more, reason: ""))
  }

  @Test("two records that don't know of each other leave nothing known, and block the sign-off")
  func conflict() throws {
    let hall = try Hall(["1"])
    for level: HeldLevel in [.none, .level(.advanced)] {
      try hall.slipIn(
        .particulars(
          ParticularsRecord(contest: 1, entry: "1", particulars: Particulars(level: level), replaces: [], reason: "")))
    }
    #expect(try hall.contest().roster[0].level == .unknown)
    #expect(try hall.contest().openItems.first == .conflict(contestant: 0))
    #expect(try hall.document()["open"]?.text().contains(#""entry":"1","detail":"particulars""#) == true)
    try hall.act(.amend(contest: 1, entry: "1", Particulars(level: .none), reason: "核对证书"))
    #expect(try hall.contest().roster[0].level == .none)
    #expect(try hall.contest().conflicts == [])
  }

  @Test("titles are parted at semicolons, and none is called none")
  func titles() {
    #expect(Particulars(titles: ["a;b", " ", "none"]).titles == ["a", "b"])
    var particulars = Particulars()
    particulars.titles = ["a;none"]
    #expect(particulars.titles == ["a"])
    #expect(particulars.titles != nil && Particulars().titles == nil)
  }
}
