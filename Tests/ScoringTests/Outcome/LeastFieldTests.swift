import Testing

@testable import Scoring

/// What a plan needs, and what a field makes impossible.
@Suite struct LeastFieldTests {
  @Test(
    "N2: a final of 30 needs 100 in the semifinal, and 334 in the preliminary",
    arguments: [(.final, 30), (.semifinal, 100), (.preliminary, 334)] as [(Stage, Int)])
  func workers(stage: Stage, atLeast: Int) throws {
    #expect(try least(Provisions.workers, stage).atLeast == atLeast)
  }

  @Test("the number tells where it comes from")
  func source() throws {
    let final = try least(Provisions.workers, .final)
    #expect(final.source == .own)
    // The firm 30 of 二(三), not the 30 in principle of 三(五).
    #expect(final.firmness == .refused && final.basis == .clause("二(三)"))
    let preliminary = try least(Provisions.workers, .preliminary)
    #expect(preliminary.source == .feeds(.semifinal, atLeast: 100, percent: 30))
  }

  @Test("N1: 100 in the semifinal; as many in the preliminary, where the organiser says how many go on")
  func xicheng() throws {
    #expect(try least(Provisions.xicheng, .semifinal).atLeast == 100)
    let preliminary = try least(Provisions.xicheng, .preliminary)
    #expect(preliminary.atLeast == 100)
    #expect(preliminary.source == .feeds(.semifinal, atLeast: 100, percent: nil))
  }

  @Test("a stage's own number stands where it is the higher one")
  func own() throws {
    var rules = Provisions.xicheng
    rules.fields += [
      FieldRule(stages: [.semifinal], applies: .always, atLeast: 200, firmness: .warned, basis: .clause("一(七)"))
    ]
    let least = try least(rules, .semifinal)
    #expect(least.atLeast == 200 && least.source == .own && least.firmness == .warned)
  }

  @Test("a chain is as firm as its weakest link")
  func firmness() throws {
    var rules = Provisions.workers
    rules.fields = rules.fields.filter { $0.firmness == .warned }
    #expect(try least(rules, .semifinal).firmness == .warned)
  }

  @Test("no least number, no answer")
  func none() {
    #expect(Provisions.weihai.leastField(at: .final) == nil)
  }

  @Test(
    "N1: 99 semifinalists make no final, 100 do",
    arguments: [(99, 29), (100, nil)] as [(Int, Int?)])
  func final(ranked: Int, most: Int?) throws {
    let cut = try cut(Provisions.xicheng, everybody(ranked), contest(.semifinal))
    #expect(cut.shortfalls.map(\.most) == [most].compactMap(\.self))
    #expect(cut.shortfalls.allSatisfy { $0.stage == .final && $0.atLeast == 30 && !$0.isSharedWithOthers })
  }

  @Test("who is still pending may fill the final")
  func pending() throws {
    let field = Field(competed: 100, ranked: 40, pending: 60)
    #expect(try cut(Provisions.xicheng, field, contest(.semifinal)).shortfalls.isEmpty)
  }

  @Test(
    "N2: of 99 in the preliminary 29 go on, of 333 the final gets 29: neither chain can hold both later stages",
    arguments: [
      (99, [Stage.semifinal, .final]), (100, [.final]), (333, [.final]), (334, []),
    ] as [(Int, [Stage])])
  func chain(ranked: Int, impossible: [Stage]) throws {
    let cut = try cut(Provisions.workers, everybody(ranked), contest(.preliminary))
    #expect(cut.shortfalls.map(\.stage) == impossible)
    // Other committees' preliminaries may fill it all the same.
    #expect(cut.shortfalls.allSatisfy { $0.isSharedWithOthers })
  }

  @Test("a team of two counts as two people")
  func teams() throws {
    let facts = contest(.semifinal) { $0.form = .team(size: 2) }
    var field = everybody(50)
    field.competed = 100
    field.rankedPeople = 100
    #expect(try cut(Provisions.workers, field, facts).shortfalls.isEmpty)
    field.ranked = 49
    #expect(try cut(Provisions.workers, field, facts).shortfalls.map(\.most) == [28])
  }

  @Test("a least number for certificates only counts where the event is known to give them")
  func certificatesOnly() throws {
    var rules = Provisions.xicheng
    rules.fields = [
      FieldRule(stages: [.final], applies: .certificates, atLeast: 30, firmness: .refused, basis: .clause("五(三)"))
    ]
    for (gives, count) in [(true, 1), (false, 0), (nil, 0)] as [(Bool?, Int)] {
      let facts = contest(.semifinal) { $0.givesCertificates = gives }
      #expect(try cut(rules, everybody(60), facts).shortfalls.count == count)
    }
  }

  private func cut(_ rules: Provisions, _ field: Field, _ facts: ContestFacts) throws -> Cut {
    try #require(rules.cut(in: field, facts))
  }

  private func least(_ rules: Provisions, _ stage: Stage) throws -> LeastField {
    try #require(rules.leastField(at: stage))
  }
}
