import Testing

@testable import Scoring

/// Who goes on: the ratio, the cap, the recorded decision, and the line while marks are coming in.
@Suite struct CutTests {
  @Test(
    "⌊30 % of the ranked⌋ go on to N1's final",
    arguments: [(29, 8), (30, 9), (31, 9), (33, 9), (60, 18), (99, 29), (100, 30), (299, 89), (300, 90), (301, 90)])
  func ratio(ranked: Int, places: Int) throws {
    let cut = try cut(Provisions.xicheng, everybody(ranked), contest(.semifinal))
    #expect(cut.places == places)
    #expect(cut.safeThrough == places && cut.openThrough == places)
    #expect(cut.basis == .clause("四"))
    #expect(cut.side(of: .ranked(places)) == .safe)
    #expect(cut.side(of: .ranked(places + 1)) == .out)
  }

  @Test("30 % of all admitted stand beside 30 % of the ranked")
  func admitted() throws {
    let line = try cut(Provisions.xicheng, everybody(97), contest(.semifinal))
    #expect(line.places == 29 && line.share(of: 103) == 30)
    #expect(try cut(Provisions.xicheng, everybody(97), contest(.preliminary)).share(of: 103) == nil)
  }

  @Test("a final leads nowhere")
  func final() {
    #expect(Provisions.xicheng.cut(in: everybody(60), contest(.final)) == nil)
  }

  @Test(
    "with 10 of 60 pending, 18 places at most: 8 ranks are safe, 18 are not out",
    arguments: [(8, .safe), (9, .open), (18, .open), (19, .out)] as [(Int, Advancing.Side)])
  func pending(rank: Int, side: Advancing.Side) throws {
    let field = Field(competed: 60, ranked: 50, pending: 10)
    let cut = try cut(Provisions.xicheng, field, contest(.semifinal))
    #expect(cut.places == 15)
    #expect(cut.side(of: .ranked(rank)) == side)
  }

  @Test("at the start, with nobody ranked, nobody is safe and nobody is told to be out")
  func start() throws {
    let cut = try cut(Provisions.xicheng, Field(competed: 0, ranked: 0, pending: 60), contest(.semifinal))
    #expect(cut.places == 0)
    #expect(cut.safeThrough == 0 && cut.openThrough == 18)
    #expect(cut.side(of: .unranked(.missing([0, 1]))) == nil)
  }

  @Test("N1's exact 30 % gives way to a recorded decision, either way")
  func exact() throws {
    for decided in [12, 25] {
      let facts = contest(.semifinal) { $0.advancing = decided }
      let cut = try cut(Provisions.xicheng, everybody(60), facts)
      #expect(cut.places == decided)
      #expect(cut.decided == decided && cut.percent == 30)
    }
  }

  @Test("N2's 30 % is the most: a decision may be lower, never higher", arguments: [(12, 12), (18, 18), (25, 18)])
  func atMost(decided: Int, places: Int) throws {
    let facts = contest(.semifinal) { $0.advancing = decided }
    #expect(try cut(Provisions.workers, everybody(60), facts).places == places)
  }

  @Test("a ratio that holds in principle gives way to the decision")
  func inPrinciple() throws {
    var rules = Provisions.workers
    rules.advancement = [
      AdvancementRule(
        from: .semifinal, to: .final, percent: 30, isExact: false, atMost: 20, firmness: .warned, basis: .convention)
    ]
    let facts = contest(.semifinal) { $0.advancing = 25 }
    #expect(try cut(rules, everybody(60), facts).places == 25)
    #expect(try cut(rules, everybody(100), contest(.semifinal)).places == 20)
  }

  @Test("N1's preliminary asks how many go on; 300 is a firm cap")
  func cap() throws {
    let field = everybody(500)
    let asked = try cut(Provisions.xicheng, field, contest(.preliminary))
    #expect(asked.places == nil)
    #expect(asked.side(of: .ranked(300)) == .open)
    #expect(asked.side(of: .ranked(301)) == .out)
    for (decided, places) in [(250, 250), (300, 300), (350, 300)] {
      let facts = contest(.preliminary) { $0.advancing = decided }
      #expect(try cut(Provisions.xicheng, field, facts).places == places)
    }
  }

  @Test("no more go on than there are")
  func few() throws {
    let facts = contest(.preliminary) { $0.advancing = 40 }
    let cut = try cut(Provisions.xicheng, everybody(25), facts)
    #expect(cut.places == 25)
  }

  @Test("a tie is safe or out as a whole, and open across the line")
  func ties() throws {
    let cut = try cut(Provisions.xicheng, everybody(60), contest(.semifinal))
    #expect(cut.side(of: .tied(from: 17, through: 18)) == .safe)
    #expect(cut.side(of: .tied(from: 18, through: 19)) == .open)
    #expect(cut.side(of: .tied(from: 19, through: 20)) == .out)
  }

  private func cut(_ rules: Provisions, _ field: Field, _ facts: ContestFacts) throws -> Cut {
    try #require(rules.cut(in: field, facts))
  }
}
