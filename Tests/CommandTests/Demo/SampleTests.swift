import Competition
import Foundation
import Scoring
import Testing

@testable import caipan

@Suite struct SampleTests {
  private func sample(of size: Int) throws -> (state: CompetitionState, contest: Contest) {
    let folder = try TemporaryFolder()
    let open = try Sample.make(at: folder.path("sample"), size: size, program: "test")
    defer { open.close() }
    return (open.state, try #require(open.state.contests.first))
  }

  @Test("ranks 2 and 3 are tied on everything, and that is the only tie", arguments: [10, 11, 32, 3_000])
  func oneTie(_ size: Int) throws {
    let (_, contest) = try sample(of: size)
    #expect(contest.roster.count == size)
    let ties = contest.openTies
    #expect(ties.count == 1)
    let places = try #require(ties.first).map { contest.standing(of: $0).place }
    #expect(places == [.tied(from: 2, through: 3), .tied(from: 2, through: 3)])
  }

  @Test("one is absent, one has withdrawn, the last five sheets are left", arguments: [10, 32, 200])
  func whatIsOpen(_ size: Int) throws {
    let (state, contest) = try sample(of: size)
    #expect(contest.roster.indices.count { contest.sheet($0).exclusion == .absent } == 1)
    #expect(contest.roster.indices.count { contest.sheet($0).exclusion == .withdrawn } == 1)
    let practical = try #require(contest.scheme.column(id: "practical"))
    let left = contest.openItems.filter { item in
      if case .missing(_, [practical]) = item { true } else { false }
    }
    #expect(left.count == 5)
    #expect(contest.openItems.count == 6)
    #expect(state.scorekeepers.map(\.name) == ["李敏"])
    #expect(state.headReferee == nil)
  }

  @Test("the people are invented: valid identity numbers of a district that does not exist, no two the same")
  func people() throws {
    let (_, contest) = try sample(of: 1_000)
    let today = try #require(Day(iso: "2026-08-14"))
    for contestant in contest.roster {
      let number = try IdentityNumber(contestant.identity, today: today)
      #expect(number.sex == contestant.sex)
      #expect(contestant.identity.hasPrefix("110199"))
    }
    #expect(Set(contest.roster.map(\.identity)).count == 1_000)
    #expect(Set(contest.roster.map(\.entry)).count == 1_000)
    #expect(contest.roster[0].entry == "0001")
  }

  @Test("it is held under a notice: facts are known, rules are met, the plan of the practical came late")
  func notice() throws {
    let (state, contest) = try sample(of: 30)
    #expect(state.rulebook?.id == "xicheng-2026")
    #expect(contest.facts.levels == .beginner ... .seniorTechnician)
    #expect(contest.facts.givesCertificates == true)
    #expect(contest.facts.prizes?.prizes.map(\.name) == ["一等奖", "二等奖", "三等奖", "优胜奖"])
    let today = try #require(Day(iso: "2026-08-14"))
    let findings = state.compliance(of: contest, today: today)
    #expect(findings.contains { $0.topic.id == "check:no-fee" && $0.verdict == .met })
    let entering = findings.filter { $0.topic.id.hasPrefix("eligibility:") && $0.verdict != .notApplicable }
    #expect(!entering.isEmpty)
    #expect(entering.allSatisfy { $0.verdict == .met })
    // Five working days before Friday 14 August: 13, 12, 11, 10, and Friday the 7th is the last.
    let late = state.deadlines(of: contest, today: today).filter { finding in
      if case .doneLate = finding.state { true } else { false }
    }
    #expect(late.map(\.id) == ["plan-practical"])
  }

  @Test("thirty-two give certificates where thirty with one absent do not")
  func certificates() throws {
    for (size, held) in [(30, false), (Sample.size, true)] {
      let (state, contest) = try sample(of: size)
      let field = contest.facts
      #expect(field.givesCertificates == true)
      let winner = try #require(contest.index(entry: "003"))
      let outcome = state.outcome(of: winner, in: contest)
      let isTooSmall = outcome.steps.contains { step in
        if case .field(let competed, let atLeast, _) = step { competed < atLeast } else { false }
      }
      #expect(isTooSmall == !held)
    }
  }

  @Test("it is the same every time")
  func deterministic() throws {
    let results = try (0..<2).map { _ in
      let (state, contest) = try sample(of: 40)
      return ResultTable(contest, in: state)
    }
    #expect(results[0] == results[1])
  }

  @Test("a competition that is in the folder is opened as it is")
  func existing() throws {
    let folder = try TemporaryFolder()
    let final = try folder.competition(["007"])
    let open = try Sample.make(at: final, size: 30, program: "test")
    defer { open.close() }
    #expect(open.state.contests.first?.roster.map(\.entry) == ["007"])
  }

  @Test("without a terminal the sample is made, and it is said where")
  func withoutTerminal() throws {
    let folder = try TemporaryFolder()
    let answered = try BuiltProgram.run("demo", folder.path("sample"), "--size", "12")
    #expect(answered.status == 0)
    #expect(answered.output.contains(folder.path("sample")))
    #expect(try folder.journal(of: folder.path("sample")).count { $0.contains(#""k":"contestant""#) } == 12)
  }
}
