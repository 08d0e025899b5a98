import Testing

@testable import Scoring

/// One event a person, never again after a first prize, real names; and numbers that contradict the roster.
@Suite struct ParticipationRuleTests {
  @Test("one event in a cycle")
  func oneEvent() throws {
    #expect(try answer(to: .oneEvent, of: Entrant()) == .met)
    let past = Participation(otherEvents: ["茶艺师", "咖啡师"])
    #expect(try answer(to: .oneEvent, of: Entrant(), past) == .breached(.otherEvents(["茶艺师", "咖啡师"])))
  }

  @Test(
    "never after a first prize; without a list of winners nobody knows",
    arguments: [(nil, .unknown(.pastWinners)), (false, .met), (true, .breached(.firstPrize))]
      as [(Bool?, EligibilityFinding.Verdict)])
  func firstPrize(_ has: Bool?, _ verdict: EligibilityFinding.Verdict) throws {
    #expect(try answer(to: .neverFirstPrize, of: Entrant(), Participation(hasFirstPrize: has)) == verdict)
  }

  @Test("real names: an identity number; another document is for a person to judge, none is a breach")
  func identities() throws {
    let number = try identity(born: "1990-03-07", .female)
    #expect(try answer(to: .identity, of: entrant { $0.identity = number }) == .met)
    #expect(try answer(to: .identity, of: entrant { $0.hasDocument = true }) == .unknown(.identityNumber))
    #expect(try answer(to: .identity, of: Entrant()) == .breached(.noDocument))
  }

  @Test(
    "a number against the roster's day of birth and sex",
    arguments: [
      ("1990-03-07", .female, nil), (nil, nil, nil), ("1990-03-07", nil, nil), (nil, .female, nil),
      ("1990-07-03", .female, .birthContradictsNumber(roster: "1990-07-03", number: "1990-03-07")),
      (nil, .male, .sexContradictsNumber(roster: .male, number: .female)),
      ("1990-07-03", .male, .birthContradictsNumber(roster: "1990-07-03", number: "1990-03-07")),
    ] as [(Day?, Sex?, EligibilityBreach?)])
  func contradictions(_ birth: Day?, _ sex: Sex?, _ breach: EligibilityBreach?) throws {
    let person = try entrant {
      $0.identity = try identity(born: "1990-03-07", .female)
      $0.birth = birth
      $0.sex = sex
    }
    #expect(try answer(to: .identity, of: person) == (breach.map { .breached($0) } ?? .met))
    // A notice without a rule on identity numbers says nothing of them: then the rule is ours.
    let ours = Provisions().eligibility(of: person, ContestFacts(stage: .final), Participation())
    let expected = breach.map { [EligibilityFinding(rule: .contradiction, verdict: .breached($0))] } ?? []
    #expect(ours == expected)
  }

  @Test("a contradiction is told once, by the rulebook's own rule wherever that one speaks")
  func once() throws {
    let person = try entrant {
      $0.identity = try identity(born: "1990-03-07", .female)
      $0.sex = .male
    }
    let rule = EligibilityRule(
      id: "identity", condition: .identity, applies: .certificates, firmness: .refused, basis: .clause("一(七)"))
    var provisions = Provisions()
    provisions.eligibility = [rule]
    var facts = ContestFacts(stage: .final)
    let breach = EligibilityFinding.Verdict.breached(.sexContradictsNumber(roster: .male, number: .female))
    facts.givesCertificates = true
    #expect(
      provisions.eligibility(of: person, facts, Participation()) == [EligibilityFinding(rule: rule, verdict: breach)])
    facts.givesCertificates = false
    #expect(
      provisions.eligibility(of: person, facts, Participation()) == [
        EligibilityFinding(rule: rule, verdict: .notApplicable),
        EligibilityFinding(rule: .contradiction, verdict: breach),
      ])
  }

  @Test("our own rule warns, and says that it is our convention")
  func ourOwn() {
    #expect(EligibilityRule.contradiction.firmness == .warned)
    #expect(EligibilityRule.contradiction.basis == .convention)
  }

  @Test("one finding a rule, in the rulebook's order")
  func order() {
    var provisions = Provisions()
    let conditions: [EligibilityRule.Condition] = [.neverFirstPrize, .oneEvent, .notRetired, .oneEvent]
    provisions.eligibility = conditions.enumerated().map { index, condition in
      EligibilityRule(
        id: "rule-\(index)", condition: condition, applies: .always, firmness: .noted, basis: .convention)
    }
    let findings = provisions.eligibility(of: Entrant(), ContestFacts(stage: .final), Participation())
    #expect(findings.map(\.rule) == provisions.eligibility)
  }
}
