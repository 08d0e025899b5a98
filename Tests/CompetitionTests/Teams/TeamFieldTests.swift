import Scoring
import Testing

@testable import Competition

/// What is counted of people where teams compete.
@Suite struct TeamFieldTests {
  @Test("people are counted member by member, what they owe by how their team is marked", arguments: ["mean", "one"])
  func counts(_ marking: String) throws {
    let hall = try Hall([], rulebook: Rules.staged(marking: marking), event: "调饮")
    for (entry, team) in [("1", "一队"), ("2", "一队"), ("3", "二队"), ("4", "二队"), ("5", "")] {
      try hall.enter(entry, Particulars(team: team))
    }
    // Two columns for each of five people; or for each of two teams, and for who is in none.
    #expect(try hall.contest().missingCount == (marking == "mean" ? 10 : 6))
    try hall.key(["1": "80.00"])
    #expect(try hall.contest().missingCount == (marking == "mean" ? 8 : 4))
    #expect(try hall.contest().field.ranked == (marking == "mean" ? 0 : 1))
    try hall.key(["2": "90.00"])
    let contest = try hall.contest()
    #expect(contest.field.competed == 2 && contest.field.complete == 2)
    if marking == "mean" {
      #expect(contest.field.ranked == 1 && contest.field.rankedPeople == 2 && contest.missingCount == 6)
      #expect(contest.standing(of: 1).total?.text == "85.00")
    } else {
      // One mark for the team, and two are there: a column each is to settle again.
      #expect(contest.field.ranked == 0 && contest.missingCount == 6)
      #expect(contest.openItems.contains(.marksDiffer(contestants: [0, 1], column: 1)))
    }
  }
}
