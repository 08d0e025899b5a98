import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct KeyingTests {
  @Test("a first mark needs no reason and names nothing")
  func firstMark() throws {
    let hall = try Hall()
    let line = try hall.act(Hall.keying("001", "theory", "86.50"))[0]
    #expect(
      line.text
        == #"{"contest":1,"entry":"001","component":"theory","value":"86.50","replaces":[],"reason":""}"#)
    #expect(try hall.cell("001", "theory") == "86.50")
    #expect(try hall.refs("001", "theory").map(\.seq) == [line.seq])
  }

  @Test("0.00 is a mark, not sat and void are none, and all four are different things")
  func fourThings() throws {
    let hall = try Hall(["1", "2", "3", "4"])
    try hall.key("1", "0.00", "0.00")
    try hall.key("2", "90.00", "notSat")
    try hall.key("3", "90.00", "voided")
    try hall.key("4", "90.00")
    #expect(try hall.ranks() == ["1 1"])
    #expect(try hall.contest().ranking.missingCount == 1)
    #expect(try hall.contest().ranking.competedCount == 4)
  }

  @Test("a correction names the record that stands, and a reason; it replaces just that")
  func correction() throws {
    let hall = try Hall()
    try hall.key("001", "86.50")
    let first = try hall.refs("001", "theory")
    hall.refuses(Hall.keying("001", "theory", "68.50"), .alreadyKeyed(Hall.cell("86.50"), first))
    hall.refuses(Hall.keying("001", "theory", "68.50", reason: "看错行"), .alreadyKeyed(Hall.cell("86.50"), first))
    hall.refuses(Hall.keying("001", "theory", "68.50", replacing: first), .reasonNeeded)
    hall.refuses(Hall.keying("001", "theory", "68.50", replacing: first, reason: " 　\t"), .reasonNeeded)
    hall.refuses(Hall.keying("001", "theory", "86.50", replacing: first, reason: "看错行"), .unchanged)
    hall.refuses(Hall.keying("001", "theory", "86.50"), .unchanged)

    let line = try hall.act(Hall.keying("001", "theory", "68.50", replacing: first, reason: "看错行"))[0]
    let body = line.text
    #expect(body.hasSuffix(#","value":"68.50","replaces":["\#(hall.state.spelling(of: first[0]))"],"reason":"看错行"}"#))
    #expect(try hall.refs("001", "theory").map(\.seq) == [line.seq])

    // Whoever read the cell before the correction names what stands no more.
    let second = try hall.refs("001", "theory")
    hall.refuses(
      Hall.keying("001", "theory", "70.00", replacing: first, reason: "看错行"), .otherRecordsStand(second))
    hall.refuses(
      Hall.keying("001", "theory", "70.00", replacing: first + second, reason: "看错行"), .otherRecordsStand(second))
    hall.refuses(Hall.keying("002", "theory", "70.00", replacing: first, reason: "看错行"), .otherRecordsStand([]))
  }

  @Test("who and what is keyed has to be there")
  func unknown() throws {
    let hall = try Hall()
    hall.refuses(Hall.keying("004", "theory", "86.50"), .noSuchEntry("004"))
    hall.refuses(Hall.keying("1", "theory", "86.50"), .noSuchEntry("1"))
    hall.refuses(Hall.keying("001", "module-a", "86.50"), .noSuchComponent("module-a"))
    hall.refuses(
      .key(contest: 2, entry: "001", component: "theory", .notSat, replacing: [], reason: ""), .noSuchContest)
  }

  @Test("a mark lies on its scale and has the decimals of its column")
  func scale() throws {
    let hall = try Hall(rulebook: Rules.coarse)
    let highest = Mark(hundredths: 100_00)
    hall.refuses(Hall.keying("001", "theory", "100.50"), .mark(.offScale(highest: highest), component: "theory"))
    hall.refuses(hundredths(-1, "theory"), .mark(.offScale(highest: highest), component: "theory"))
    hall.refuses(hundredths(.min, "theory"), .mark(.offScale(highest: highest), component: "theory"))
    hall.refuses(hundredths(.max, "theory"), .mark(.offScale(highest: highest), component: "theory"))
    hall.refuses(Hall.keying("001", "theory", "86.55"), .mark(.tooManyDecimals(allowed: 1), component: "theory"))
    hall.refuses(
      Hall.keying("001", "practical", "86.50"), .mark(.tooManyDecimals(allowed: 0), component: "practical"))
    hall.refuses(Hall.keying("001", "theory", ""), .mark(.empty, component: "theory"))
    try hall.key("001", "86.50", "100.00")
    #expect(try hall.ranks() == ["1 001"])
  }

  private func hundredths(_ hundredths: Int, _ component: String) -> Intent {
    .key(
      contest: 1, entry: "001", component: component, .mark(Mark(hundredths: hundredths)), replacing: [], reason: "")
  }

  @Test("who is absent takes no marks; who withdrew, was disqualified or is void may still have some keyed")
  func excluded() throws {
    let hall = try Hall(["1", "2", "3", "4"])
    try hall.declare("1", .absent)
    try hall.declare("2", .withdrawn)
    try hall.declare("3", .disqualified, reason: "携带手机")
    try hall.declare("4", .void, reason: "非本市户籍")
    hall.refuses(Hall.keying("1", "theory", "86.50"), .absent(entry: "1"))
    for entry in ["2", "3", "4"] { try hall.key(entry, "86.50", "92.00") }
    #expect(try hall.ranks() == [])
  }

  @Test("what a correction would change is shown before it is saved")
  func impact() throws {
    let hall = try Hall(["1", "2", "3"])
    for (entry, mark) in [("1", "90.00"), ("2", "80.00"), ("3", "70.00")] { try hall.key(entry, mark, mark) }
    let contest = try hall.contest()
    let up = hall.state.impact(of: Hall.cell("95.00"), contestant: 2, column: 1, in: contest)
    // 70 × 30 % + 95 × 70 % = 87.50: past the second, not past the first.
    #expect(up.before == .ranked(3) && up.after == .ranked(2))
    #expect(up.total == Total(millionths: 87_500_000) && up.others == 1)
    let out = hall.state.impact(of: .notSat, contestant: 0, column: 0, in: contest)
    #expect(out.before == .ranked(1) && out.after == .unranked(.notSat([0])))
    #expect(out.total == nil && out.others == 2)
    #expect(try hall.ranks() == ["1 1", "2 2", "3 3"])
  }
}
