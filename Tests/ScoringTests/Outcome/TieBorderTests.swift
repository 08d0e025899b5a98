import Testing

@testable import Scoring

/// A tie across a border gets nothing of what the border is about; a tie within a border gets what it would get anyway.
@Suite struct TieBorderTests {
  @Test(
    "certificates: N2's final has borders behind 5 and 10",
    arguments: [
      (1, 5, .seniorTechnician), (5, 6, nil), (6, 10, .technician), (10, 11, nil), (11, 12, nil), (4, 11, nil),
    ] as [(Int, Int, SkillLevel?)])
  func certificates(first: Int, last: Int, level: SkillLevel?) throws {
    let outcome = try Provisions.workers.outcome(of: tied(first, last), in: everybody(60), contest(.final))
    #expect(outcome.certificate?.level == level)
    let border = OutcomeStep.border(of: .certificate, from: first, through: last, basis: .clause("五(二)1"))
    // Behind rank 10 there is nothing, so ranks 11 and 12 have no border between them.
    #expect(outcome.steps.contains(border) == (level == nil && first < 11))
    #expect(outcome.against.isEmpty)
  }

  @Test("shares have borders too: 20 and 50 % of 60", arguments: [(3, 4), (12, 13), (30, 31)])
  func shares(first: Int, last: Int) throws {
    let outcome = try Provisions.xicheng.outcome(of: tied(first, last), in: everybody(60), contest(.semifinal))
    #expect(outcome.certificate == nil)
    #expect(outcome.steps.contains(.border(of: .certificate, from: first, through: last, basis: .clause("八"))))
  }

  @Test("where the standard makes both sides the same level, it is given")
  func sameLevel() throws {
    let facts = contest(.final) { $0.levels = .beginner ... .advanced }
    let outcome = try Provisions.xicheng.outcome(of: tied(5, 6), in: everybody(60), facts)
    #expect(outcome.certificate?.level == .advanced)
  }

  @Test("what is against both sides is said of both")
  func sameReason() throws {
    let held = tied(5, 6) { $0.level = .level(.technician) }
    let outcome = try Provisions.xicheng.outcome(of: held, in: everybody(60), contest(.final))
    #expect(outcome.against == ["alreadyHeld"])
    // Advanced is held: rank 5 would get technician, rank 6 nothing.
    let open = tied(5, 6) { $0.level = .level(.advanced) }
    #expect(try Provisions.xicheng.outcome(of: open, in: everybody(60), contest(.final)).against.isEmpty)
  }

  @Test("awards: the pool ends at 10, the first gets 2000 yuan")
  func awards() throws {
    func names(_ first: Int, _ last: Int) throws -> [String] {
      let member = tied(first, last) { entrant in
        entrant.union = true
        entrant.unionCard = true
      }
      return try Provisions.workers.outcome(of: member, in: everybody(60), contest(.final)).awards.map(\.name.en)
    }
    #expect(try names(1, 2) == ["talent-pool"])
    #expect(try names(2, 3) == ["talent-pool", "fund"])
    #expect(try names(9, 10) == ["talent-pool", "fund"])
    #expect(try names(10, 11) == [])
    #expect(try names(1, 60) == [])
  }

  @Test("an award in a tie has no rank yet, and its border names what waits")
  func steps() throws {
    let outcome = try Provisions.workers.outcome(of: tied(1, 2), in: everybody(60), contest(.final))
    #expect(outcome.awards.map(\.rank) == [nil])
    for name in [("助推计划资助", "fund-first"), ("助推计划资助", "fund"), ("优先推荐", "nomination")] {
      let clause = name.1 == "nomination" ? "五(一)3" : "五(一)2"
      #expect(
        outcome.steps.contains(
          .border(of: .award(Bilingual(zh: name.0, en: name.1)), from: 1, through: 2, basis: .clause(clause))))
    }
  }

  @Test(
    "prizes: between two of them, behind the last, and at the limit",
    arguments: [(1, 2, nil), (2, 3, "二等奖"), (3, 4, nil), (4, 18, "三等奖"), (18, 19, nil), (19, 20, nil)]
      as [(Int, Int, String?)])
  func prizes(first: Int, last: Int, name: String?) throws {
    let plan = try PrizePlan(reading: "一等奖:1,二等奖:2,三等奖:20")
    let facts = contest(.final) { facts in
      facts.prizes = plan
      facts.date = Day(iso: "2024-09-27")
    }
    // 60 % of 30 are 18.
    let outcome = try Provisions.weihai.outcome(of: tied(first, last), in: everybody(30), facts)
    let prizes = outcome.awards.map(\.name.zh).filter { $0.hasSuffix("奖") }
    #expect(prizes == [name].compactMap(\.self))
  }

  @Test("a tie between two prizes is a winner either way, one behind the last prize is not known to be")
  func winners() throws {
    let plan = try PrizePlan(reading: "一等奖:1,二等奖:2")
    let facts = contest(.final) { facts in
      facts.prizes = plan
      facts.date = Day(iso: "2024-09-27")
    }
    func outcome(_ first: Int, _ last: Int) throws -> Outcome {
      let winner = tied(first, last) { $0.birth = Day(iso: "1990-01-01") }
      return try Provisions.weihai.outcome(of: winner, in: everybody(30), facts)
    }
    #expect(try outcome(1, 2).certificate?.level == .advanced)
    let border = try outcome(3, 4)
    #expect(border.certificate == nil && border.against.isEmpty)
    #expect(border.steps.contains(.border(of: .certificate, from: 3, through: 4, basis: .clause("三(二)"))))
    #expect(try outcome(4, 5).against == ["notAwarded"])
  }

  @Test("the cut line", arguments: [(17, 18, .safe), (18, 19, .open), (19, 20, .out)] as [(Int, Int, Advancing.Side)])
  func cut(first: Int, last: Int, side: Advancing.Side) throws {
    let outcome = try Provisions.xicheng.outcome(of: tied(first, last), in: everybody(60), contest(.semifinal))
    #expect(outcome.advancement == Advancing(side: side, basis: .clause("四")))
    let border = OutcomeStep.border(of: .advancement, from: first, through: last, basis: .clause("四"))
    #expect(outcome.steps.contains(border) == (side == .open))
  }
}
