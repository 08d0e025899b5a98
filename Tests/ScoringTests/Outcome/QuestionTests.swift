import Testing

@testable import Scoring

/// What is not known of the contest itself, and which notice needs it.
@Suite struct QuestionTests {
  private func bare(_ stage: Stage, _ tell: (inout ContestFacts) -> Void = { _ in }) -> ContestFacts {
    var facts = ContestFacts(stage: stage)
    tell(&facts)
    return facts
  }

  @Test("N1: certificates and levels in semifinal and final; how many go on from the preliminary")
  func xicheng() {
    let rules = Provisions.xicheng
    #expect(rules.questions(bare(.final), in: everybody(60)) == [.givesCertificates, .levels])
    #expect(rules.questions(bare(.preliminary), in: everybody(60)) == [.advancing])
    #expect(rules.questions(contest(.final), in: everybody(60)) == [])
    // An event without certificates needs no range of levels.
    #expect(rules.questions(bare(.final) { $0.givesCertificates = false }, in: everybody(60)) == [])
  }

  @Test("N3: the tier, from the filing receipt")
  func tier() {
    #expect(
      Provisions.certificates2023.questions(bare(.final), in: everybody(60)) == [.givesCertificates, .tier, .levels])
  }

  @Test("N5: class, prescribed number, prizes, and the day, from which ages are counted")
  func weihai() throws {
    #expect(
      Provisions.weihai.questions(bare(.final), in: everybody(60)) == [
        .givesCertificates, .levels, .contestClass, .requiredField, .prizes, .date,
      ])
    let plan = try PrizePlan(reading: "一等奖:1")
    let answered = contest(.final) { facts in
      facts.contestClass = .one
      facts.requiredField = 20
      facts.prizes = plan
      facts.date = Day(iso: "2024-09-27")
    }
    #expect(Provisions.weihai.questions(answered, in: everybody(60)) == [])
    // Without certificates no age is counted.
    let without = bare(.final) { facts in
      facts.givesCertificates = false
      facts.contestClass = .two
      facts.requiredField = 20
      facts.prizes = plan
    }
    #expect(Provisions.weihai.questions(without, in: everybody(60)) == [])
  }

  @Test("N2 leaves prizes to the organiser and asks for none")
  func workers() {
    #expect(Provisions.workers.questions(contest(.final), in: everybody(60)) == [])
  }

  @Test("the closing day, where ages or work are counted on it")
  func closing() {
    var rules = Provisions.workers
    rules.eligibility = [
      EligibilityRule(
        id: "retired", condition: .notRetired, applies: .always, firmness: .refused, basis: .clause("三(三)"))
    ]
    #expect(rules.questions(contest(.final), in: everybody(60)) == [.closing])
    #expect(rules.questions(contest(.final) { $0.closing = Day(iso: "2025-06-30") }, in: everybody(60)) == [])
  }

  @Test("the day of the contest, where a deadline of the stage is counted from it")
  func deadlines() {
    func rules(_ due: DeadlineRule.Due, _ applies: Applicability = .always) -> Provisions {
      var rules = Provisions.workers
      let name = Bilingual(zh: "报告", en: "report")
      rules.deadlines = [
        DeadlineRule(
          id: "report", name: name, due: due, party: name, stages: [.final], applies: applies, firmness: .refused,
          basis: .clause("五"))
      ]
      return rules
    }
    #expect(rules(.after(.contest, 5, .workingDays)).questions(contest(.final), in: everybody(60)) == [.date])
    #expect(rules(.before(.closing, 5, .days)).questions(contest(.final), in: everybody(60)) == [.closing])
    #expect(rules(.sameYear).questions(contest(.final), in: everybody(60)) == [.date])
    #expect(rules(.sameYear).questions(contest(.semifinal), in: everybody(60)) == [])
    let without = contest(.final) { $0.givesCertificates = false }
    #expect(rules(.sameYear, .certificates).questions(without, in: everybody(60)) == [])
  }

  @Test("whether people who sat one part count")
  func competedInPart() {
    var field = Field(competed: 30, ranked: 29)
    let asked: [Question] = [.competedInPart(complete: 29, atLeast: 30)]
    #expect(Provisions.xicheng.questions(contest(.final), in: field) == asked)
    #expect(Provisions.xicheng.questions(contest(.final) { $0.givesCertificates = false }, in: field) == [])
    field.pending = 1
    #expect(Provisions.xicheng.questions(contest(.final), in: field) == [])
    #expect(
      Provisions.xicheng.questions(contest(.final), in: Field(competed: 29, ranked: 25, pending: 3)) == [])
    field.pending = 0
    field.countsCompetedInPart = false
    #expect(Provisions.xicheng.questions(contest(.final), in: field) == [])
  }

  @Test("which questions are about one contestant")
  func about() {
    for question in [Question.heldLevel, .birth, .need(.union), .need(.titleNotHeld)] {
      #expect(question.isAboutContestant)
    }
    for question in [Question.tier, .levels, .prizes, .date, .need(.requiredField), .innovative, .closing] {
      #expect(!question.isAboutContestant)
    }
  }
}
