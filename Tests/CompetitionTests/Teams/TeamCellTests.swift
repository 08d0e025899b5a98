import Scoring
import Testing

@testable import Competition

/// How a team's sheet comes out of its members'.
@Suite struct TeamCellTests {
  @Test(
    "the mean is rounded half up, once; it is there when every member's mark is",
    arguments: [
      (["80.00", "90.00"], "85.00"), (["80.00", "80.01"], "80.01"), (["80.00", "80.00", "80.01"], "80.00"),
      (["80.00", "80.01", "80.01"], "80.01"), (["0.00", "0.01"], "0.01"), (["80.00", ""], ""), (["80.00"], "80.00"),
      ([], ""), (["80.00", "notSat"], "notSat"), (["", "notSat"], "notSat"), (["80.00", "voided"], "voided"),
      (["notSat", "voided"], "notSat"), (["100.00", "100.00"], "100.00"),
    ])
  func mean(_ members: [String], _ team: String) {
    #expect(Cell(of: members.map(Hall.cell), marked: .mean).spelling == team)
  }

  @Test(
    "a team that is marked as one has any member's mark, unless two differ",
    arguments: [
      (["80.00", ""], "80.00"), (["", "80.00"], "80.00"), (["80.00", "80.00"], "80.00"), (["80.00", "90.00"], ""),
      (["80.00", "notSat"], "80.00"), (["", ""], ""), (["notSat", "notSat"], "notSat"), (["notSat", ""], ""),
      (["notSat", "voided"], "voided"), ([], ""),
    ])
  func one(_ members: [String], _ team: String) {
    #expect(Cell(of: members.map(Hall.cell), marked: .one).spelling == team)
  }

  @Test("the gravest exclusion of a member is the team's")
  func exclusion() {
    let scheme = Rules.plain.scheme
    func team(_ exclusions: Exclusion?...) -> Exclusion? {
      Sheet(of: exclusions.map { Sheet(cells: [], exclusion: $0) }, marked: .mean, under: scheme).exclusion
    }
    #expect(team(nil, nil) == nil)
    #expect(team(nil, .absent) == .absent)
    #expect(team(.absent, .withdrawn) == .withdrawn)
    #expect(team(.disqualified, .withdrawn) == .disqualified)
    #expect(team(.disqualified, .void) == .void)
  }
}
