import Papers
import Scoring
import Testing

@testable import Competition

/// The yearly roster: a person once an occupation, at the highest level.
@Suite struct CertificateRollTests {
  /// A semifinal of 40, then its final in the same folder with the same 40 people in another order.
  private func yearOfTwoStages(finalOn date: String = "2026-09-18") throws -> Arena {
    let arena = try Arena(.xicheng, stage: .semifinal, people: 40)
    try arena.keyAll()
    try arena.act(
      .addContest(ContestSetUp(contest: 2, event: "咖啡师", stage: .final, date: date)), by: "")
    let final = try #require(arena.state.contest(2))
    let facts = [StatedFact(.certificates, "yes"), StatedFact(.levels, "beginner:seniorTechnician")]
    try arena.act(.state(contest: 2, facts.filter { final.notice($0.fact) == nil }, reason: ""))
    return arena
  }

  @Test("an earlier stage of the year is on the roster of the later one, below it")
  func bothStages() throws {
    let arena = try yearOfTwoStages()
    let people = try arena.contest().roster.reversed().map { person in person.registered }
    try arena.act(.register(contest: 2, Array(people), from: nil), by: Arena.scorekeeper)
    let final = try #require(arena.state.contest(2))
    // While the final has no marks its own roster is the semifinal's alone.
    let before = CertificateRoll(final, in: arena.state)
    #expect(before.contests.map(\.setUp.stage) == [.semifinal])
    let semifinal = CertificateRoll(try arena.contest(), in: arena.state)
    #expect(before.nominees.map(\.row.entry) == semifinal.nominees.map(\.row.entry))
    // 20 % of 40 are 8; the band of 50 % below them stands for a level that all of them hold.
    #expect(semifinal.nominees.count == 8)
  }

  @Test("who is proposed for more in the final is left out of the semifinal's lines")
  func highestOnly() throws {
    let arena = try yearOfTwoStages()
    let people = try arena.contest().roster.map(\.registered)
    try arena.act(.register(contest: 2, people, from: nil), by: Arena.scorekeeper)
    for (place, person) in people.enumerated() {
      for component in ["theory", "practical"] {
        try arena.act(
          .key(
            contest: 2, entry: person.entry, component: component,
            .mark(Mark(hundredths: 99_00 - place * 50)), replacing: [], reason: ""), by: Arena.scorekeeper)
      }
    }
    let final = try #require(arena.state.contest(2))
    let roll = CertificateRoll(final, in: arena.state)
    let documents = roll.nominees.map(\.person.identity)
    #expect(Set(documents).count == documents.count)
    #expect(roll.contests.map(\.setUp.stage) == [.final, .semifinal])
    // Whoever stands twice in the results stands here with the final's level, which is the higher one.
    let ofSemifinal = CertificateRoll(try arena.contest(), in: arena.state).nominees
    let ofFinal = Set(roll.nominees.filter { $0.contest.setUp.stage == .final }.map(\.person.identity))
    #expect(!ofFinal.isEmpty)
    let both = ofSemifinal.filter { ofFinal.contains($0.person.identity) }
    #expect(!both.isEmpty)
    #expect(roll.superseded.map(\.person.identity) == both.map(\.person.identity))
    for nominee in both {
      let here = try #require(roll.nominees.first { $0.person.identity == nominee.person.identity })
      let (earlier, later) = (nominee.row.certificate?.level, here.row.certificate?.level)
      #expect(try #require(earlier) < #require(later))
    }
    #expect(roll.nominees.count == ofFinal.count + ofSemifinal.count - both.count)
  }

  @Test("a stage of another year is another roster's")
  func otherYear() throws {
    let arena = try yearOfTwoStages(finalOn: "2027-01-15")
    let final = try #require(arena.state.contest(2))
    #expect(CertificateRoll(final, in: arena.state).nominees.isEmpty)
  }
}
