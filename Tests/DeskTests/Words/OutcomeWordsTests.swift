import Competition
import Scoring
import Testing

@testable import Desk

@Suite("Words for what follows from the rules")
struct OutcomeWordsTests {
  private func expectTold(_ sentences: [Bilingual]) {
    #expect(Set(sentences.map(\.zh)).count == sentences.count)
    #expect(Set(sentences.map(\.en)).count == sentences.count)
    for sentence in sentences { #expect(!sentence.zh.isEmpty && !sentence.en.isEmpty) }
  }

  @Test("Every reason why something is withheld, with its figures")
  func reasons() throws {
    let scheme = try Rulebook(reading: Table.plain()).scheme
    let reasons: [Withheld.Reason] =
      [
        .belowPass(column: 0, mark: Mark(hundredths: 5999), atLeast: Mark(hundredths: 6000)),
        .alreadyHeld(.advanced), .proposedEarlier(.advanced), .levelNotInStandard(.technician),
        .standardEnds(at: .advanced), .noCertificates, .fieldTooSmall(competed: 29, atLeast: 30), .notAwarded,
        .underAge(18), .tooManyPrizes(atMost: 36),
      ] + AwardRule.Need.allCases.map { .need($0) }
    expectTold(reasons.map { Words.reason($0, in: scheme) })
    #expect(Words.reason(reasons[0], in: scheme).zh == "理论知识 59.99，不合格（合格线 60.00）")
    #expect(Words.reason(reasons[6], in: scheme).en == "29 competed, fewer than 30")
  }

  @Test("Every question, about the contest and about a contestant")
  func questions() throws {
    let needs: [Question] = AwardRule.Need.allCases.filter { $0 != .requiredField }.map { .need($0) }
    let day = try #require(Day(iso: "2026-03-31"))
    expectTold(
      ([
        .tier, .levels, .givesCertificates, .contestClass, .requiredField, .prizes, .advancing, .date, .closing,
        .innovative, .heldLevel, .birth, .competedInPart(complete: 28, atLeast: 30),
      ] + needs).map { Words.question($0) })
    let entering: [EligibilityQuestion] = [
      .birth, .bornOnLimit(day), .closing, .sex, .post, .retiresOnClosing(day), .residence, .workSince, .category,
      .consent, .givesCertificates, .pastWinners, .identityNumber,
    ]
    expectTold(entering.map { Words.question($0) })
  }

  @Test("Every way to break a rule on entering, and no document in it")
  func breaches() throws {
    let (one, other) = (try #require(Day(iso: "2008-01-02")), try #require(Day(iso: "2026-03-31")))
    expectTold(
      [
        .bornTooLate(one, before: other), .retired(since: one, closing: other),
        .tooShortInRegion(since: one, months: 12, closing: other), .category("学生"), .noConsent,
        .otherEvents(["咖啡师"]), .firstPrize, .noDocument, .birthContradictsNumber(roster: one, number: other),
        .sexContradictsNumber(roster: .female, number: .male),
      ].map { Words.breach($0) })
  }

  @Test("Every fault of a plan of prizes, by the prize's place")
  func prizes() {
    expectTold(
      [
        .empty, .tooManyPrizes(atMost: 20), .shape(prize: 2), .name(prize: 2, atMost: 40),
        .nameTwice(prize: 2, first: 1),
        .count(prize: 2, atMost: 100_000), .percent(prize: 2), .yuan(prize: 2, atMost: 100_000_000),
      ].map { Words.prizePlanProblem($0) })
  }

  @Test("A word that people read is looked for as records spell it")
  func stored() throws {
    let rulebook = try Rulebook(reading: Table.plain())
    #expect(Words.stored("缺考", under: rulebook) == ["\"status\":\"absent\""])
    #expect(Words.stored("absent", under: nil) == ["\"status\":\"absent\""])
    #expect(Words.stored("未考", under: nil) == ["\"value\":\"notSat\""])
    #expect(Words.stored("理论知识", under: rulebook) == ["\"component\":\"theory\""])
    #expect(Words.stored("报名截止", under: nil) == ["\"fact\":\"closing\""])
    #expect(Words.stored("017", under: rulebook) == [])
    #expect(Words.stored("ab", under: rulebook) == [], "two letters stand in too many words")
  }
}
