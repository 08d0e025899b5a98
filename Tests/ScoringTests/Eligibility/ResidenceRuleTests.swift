import Scoring
import Testing

/// Household registration in the region, or a year's work there at the closing date 2026-03-31.
@Suite struct ResidenceRuleTests {
  private let beijing = EligibilityRule.Condition.residenceOrWork(region: "北京", months: 12)

  @Test(
    "what counts as the region",
    arguments: ["北京", "北京市", "北京市西城区", "　北京市 ", "Beijing", "beijing, Xicheng", "BEIJING"])
  func inRegion(_ residence: String) throws {
    let person = entrant { $0.residence = residence }
    #expect(try answer(to: beijing, of: person, closing: nil) == .met)
  }

  @Test(
    "what does not",
    arguments: ["天津市", "河北省石家庄市北京路", "河北省北京路", "农村", "Beijingshire", "Nanjing", "非北京"])
  func outside(_ residence: String) throws {
    let person = entrant {
      $0.residence = residence
      $0.workSince = "2025-04-01"
    }
    let short = EligibilityBreach.tooShortInRegion(since: "2025-04-01", months: 12, closing: "2026-03-31")
    #expect(try answer(to: beijing, of: person) == .breached(short))
  }

  @Test(
    "a region below a province",
    arguments: [("山东省威海市环翠区", true), ("威海市", true), ("山东省烟台市威海路", false), ("Weihai", false)])
  func city(_ residence: String, _ isIn: Bool) throws {
    let person = entrant { $0.residence = residence }
    let rule = EligibilityRule.Condition.residenceOrWork(region: "威海", months: 12)
    #expect(try answer(to: rule, of: person) == (isIn ? .met : .unknown(.workSince)))
  }

  @Test(
    "work in the region, month by month",
    arguments: [
      ("天津市", "2025-03-31", .met), ("天津市", "2010-01-01", .met),
      (
        "天津市", "2025-04-01",
        .breached(.tooShortInRegion(since: "2025-04-01", months: 12, closing: "2026-03-31"))
      ),
      ("", "2025-03-31", .met), ("", "2025-04-01", .unknown(.residence)), ("天津市", nil, .unknown(.workSince)),
      ("", nil, .unknown(.residence)),
    ] as [(String, Day?, EligibilityFinding.Verdict)])
  func work(_ residence: String, _ since: Day?, _ verdict: EligibilityFinding.Verdict) throws {
    let person = entrant {
      $0.residence = residence
      $0.workSince = since
    }
    #expect(try answer(to: beijing, of: person) == verdict)
  }

  @Test("a year from a leap day is full on the last of February")
  func leapDay() throws {
    let person = entrant { $0.workSince = "2024-02-29" }
    #expect(try answer(to: beijing, of: person, closing: "2025-02-28") == .met)
    #expect(try answer(to: beijing, of: person, closing: "2025-02-27") == .unknown(.residence))
  }

  @Test("without the closing date, work says nothing")
  func closing() throws {
    let person = entrant {
      $0.residence = "天津市"
      $0.workSince = "2010-01-01"
    }
    #expect(try answer(to: beijing, of: person, closing: nil) == .unknown(.closing))
  }
}
