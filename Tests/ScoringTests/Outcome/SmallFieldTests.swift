import Testing

@testable import Scoring

/// Thirty have to have competed: who counts, what is said while marks are missing, and who sat one part.
@Suite struct SmallFieldTests {
  private func outcome(_ field: Field, _ rules: Provisions = .xicheng, rank: Int = 1) throws -> Outcome {
    try rules.outcome(of: contestant(rank), in: field, contest(.final) { $0.tier = .district })
  }

  @Test("29 are too few, 30 are enough: 以上 includes 30")
  func border() throws {
    let few = try outcome(everybody(29))
    #expect(few.certificate == nil)
    #expect(
      few.refusals == [
        Withheld(what: .certificate, reason: .fieldTooSmall(competed: 29, atLeast: 30), basis: .clause("四"))
      ])
    #expect(try outcome(everybody(30)).certificate?.level == .technician)
  }

  @Test("while marks are missing, too few is said only once it is certain")
  func pending() throws {
    #expect(try outcome(Field(competed: 10, ranked: 10, pending: 19)).against == ["fieldTooSmall"])
    let open = try outcome(Field(competed: 10, ranked: 10, pending: 20))
    #expect(open.refusals.isEmpty && open.questions.isEmpty)
  }

  @Test("thirty only with people who sat one part: asked until it is decided")
  func inPart() throws {
    var field = Field(competed: 30, ranked: 28)
    let asked = try outcome(field)
    #expect(asked.certificate == nil && asked.refusals.isEmpty)
    #expect(asked.questions == [.competedInPart(complete: 28, atLeast: 30)])
    field.countsCompetedInPart = true
    #expect(try outcome(field).certificate?.level == .technician)
    field.countsCompetedInPart = false
    #expect(
      try outcome(field).refusals.map(\.reason) == [.fieldTooSmall(competed: 28, atLeast: 30)])
    // Who may still finish both parts may still fill the field.
    let open = try outcome(Field(competed: 30, ranked: 28, pending: 2))
    #expect(open.questions.isEmpty && open.certificate?.level == .technician)
    // 29 have begun and 3 are pending: nobody can say yet whether thirty will have competed, in part or not.
    let early = try outcome(Field(competed: 29, ranked: 25, pending: 3))
    #expect(early.questions.isEmpty && early.refusals.isEmpty)
    // Who sat both parts and was disqualified afterwards competed like everybody else.
    var whole = Field(competed: 30, ranked: 28)
    whole.complete = 30
    #expect(try outcome(whole).certificate?.level == .technician)
    // With thirty ranked, others in part matter no more.
    #expect(try outcome(Field(competed: 35, ranked: 30)).questions.isEmpty)
  }

  @Test("N4's 200 in principle takes no certificate away; its 30 for certificates does")
  func inPrinciple() throws {
    #expect(try outcome(everybody(150), .haidian).certificate?.level == .technician)
    #expect(
      try outcome(everybody(29), .haidian).refusals.map(\.basis) == [.clause("京职技鉴发〔2023〕1号 五(三)")])
  }

  @Test("N2: the firm 30 is said once, the 30 in principle not at all")
  func twice() throws {
    let outcome = try Provisions.workers.outcome(of: contestant(1), in: everybody(29), contest(.final))
    #expect(outcome.refusals.filter { $0.what == .certificate }.map(\.basis) == [.clause("二(三)")])
  }

  @Test("thirty are people, also where teams of two compete; bands count teams")
  func teams() throws {
    let facts = contest(.final) { $0.form = .team(size: 2) }
    func outcome(_ teams: Int, rank: Int) throws -> Outcome {
      var field = Field(competed: 2 * teams, ranked: teams)
      field.rankedPeople = 2 * teams
      field.complete = 2 * teams
      return try Provisions.xicheng.outcome(of: contestant(rank), in: field, facts)
    }
    #expect(try outcome(14, rank: 1).against == ["fieldTooSmall"])
    #expect(try outcome(15, rank: 1).certificate?.level == .technician)
    // 30 % of 20 teams are 6.
    #expect(try outcome(20, rank: 6).certificate?.level == .advanced)
    #expect(try outcome(20, rank: 7).certificate == nil)
  }

  @Test("pending teams bring as many people as they have members")
  func pendingTeams() throws {
    let facts = contest(.final) { $0.form = .team(size: 2) }
    var field = Field(competed: 20, ranked: 10, pending: 5)
    field.rankedPeople = 20
    field.complete = 20
    #expect(try Provisions.xicheng.outcome(of: contestant(1), in: field, facts).against.isEmpty)
    field.pending = 4
    #expect(try Provisions.xicheng.outcome(of: contestant(1), in: field, facts).against == ["fieldTooSmall"])
  }
}
