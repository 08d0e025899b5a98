import Scoring
import Testing

/// Born before a day, and within the statutory retirement age on the closing date.
@Suite struct AgeRuleTests {
  typealias Verdict = EligibilityFinding.Verdict

  @Test(
    "born before 2008-01-01: the very day is a question",
    arguments: [
      ("1960-05-05", .met), ("2007-12-31", .met), ("2008-01-01", .unknown(.bornOnLimit("2008-01-01"))),
      ("2008-01-02", .breached(.bornTooLate("2008-01-02", before: "2008-01-01"))), (nil, .unknown(.birth)),
    ] as [(Day?, Verdict)])
  func bornBefore(_ birth: Day?, _ verdict: Verdict) throws {
    let person = entrant { $0.birth = birth }
    #expect(try answer(to: .bornBefore("2008-01-01"), of: person, closing: nil) == verdict)
  }

  @Test("the day of birth is taken from the identity number too; where two days disagree, one is asked for")
  func twoBirths() throws {
    let limit = EligibilityRule.Condition.bornBefore("2008-01-01")
    let number = try identity(born: "2008-02-03", .male)
    let fromNumber = entrant { $0.identity = number }
    #expect(
      try answer(to: limit, of: fromNumber) == .breached(.bornTooLate("2008-02-03", before: "2008-01-01")))
    let contradiction = entrant {
      $0.identity = number
      $0.birth = "2007-02-03"
    }
    #expect(try answer(to: limit, of: contradiction) == .unknown(.birth))
    let harmless = entrant {
      $0.identity = number
      $0.birth = "2009-02-03"
    }
    #expect(try answer(to: limit, of: harmless) == .breached(.bornTooLate("2009-02-03", before: "2008-01-01")))
  }

  @Test(
    "men on the closing date 2026-03-31",
    arguments: [
      // Born in December 1965: three months late, at 60 and three months. From January 1966: four.
      ("1965-12-30", .breached(.retired(since: "2026-03-30", closing: "2026-03-31"))),
      ("1965-12-31", .unknown(.retiresOnClosing("2026-03-31"))), ("1966-01-01", .met), ("1990-07-01", .met),
    ] as [(Day, Verdict)])
  func men(_ birth: Day, _ verdict: Verdict) throws {
    let person = entrant {
      $0.sex = .male
      $0.birth = birth
    }
    #expect(try answer(to: .notRetired, of: person) == verdict)
  }

  @Test(
    "women on the closing date 2026-03-31: the post is asked for only where the answers differ",
    arguments: [
      ("1990-07-01", nil, .met),
      // At 55 and four months in May 2026, at 50 in January 2021.
      ("1971-01-15", nil, .unknown(.post)), ("1971-01-15", .managerial, .met),
      ("1971-01-15", .worker, .breached(.retired(since: "2021-01-15", closing: "2026-03-31"))),
      // Past both, 2015 and 2010: the later day is told.
      ("1960-01-01", nil, .breached(.retired(since: "2015-01-01", closing: "2026-03-31"))),
      // At 50 and six months in June 2026, at 55 and eighteen in June 2032: before both.
      ("1975-12-01", nil, .met),
      // At 50 and four months on the last of November 2025; at 50 and seven months in August 2026.
      ("1975-07-31", nil, .unknown(.post)), ("1976-01-31", .worker, .met),
    ] as [(Day, Post?, Verdict)])
  func women(_ birth: Day, _ post: Post?, _ verdict: Verdict) throws {
    let person = entrant {
      $0.sex = .female
      $0.birth = birth
      $0.post = post
    }
    #expect(try answer(to: .notRetired, of: person) == verdict)
  }

  @Test(
    "the sex is asked for only where the answers differ",
    arguments: [
      ("1990-07-01", .met), ("1966-06-01", .unknown(.sex)),
      ("1950-01-01", .breached(.retired(since: "2010-01-01", closing: "2026-03-31"))),
    ] as [(Day, Verdict)])
  func sexUnknown(_ birth: Day, _ verdict: Verdict) throws {
    let person = entrant { $0.birth = birth }
    #expect(try answer(to: .notRetired, of: person) == verdict)
  }

  @Test("without a day of birth or a closing date nothing is said")
  func notKnown() throws {
    #expect(try answer(to: .notRetired, of: Entrant()) == .unknown(.birth))
    let person = entrant { $0.birth = "1990-07-01" }
    #expect(try answer(to: .notRetired, of: person, closing: nil) == .unknown(.closing))
  }

  @Test("two days of birth that lead to two answers are asked about, not the post")
  func contradiction() throws {
    let person = try entrant {
      $0.identity = try identity(born: "1960-01-01", .male)
      $0.birth = "1970-01-01"
    }
    #expect(try answer(to: .notRetired, of: person) == .unknown(.birth))
  }
}
