import Competition
import Scoring
import Testing

@Suite struct ArenaTests {
  @Test("a contest of every notice and stage can be keyed whole and signed", arguments: NoticeCase.allCases)
  func signs(_ notice: NoticeCase) throws {
    for stage in notice.stages {
      let arena = try Arena(notice, stage: stage)
      try arena.keyAll()
      try arena.sign()
      #expect(try arena.contest().seal != nil)
      #expect(try arena.contest().ranking.rankedCount == 8)
    }
  }

  @Test("teams, and sheets under codes")
  func teamsAndCodes() throws {
    let teams = try Arena(.workers, ofTeams: true)
    try teams.keyAll()
    try teams.sign()
    #expect(try teams.contest().teams?.names == ["第1队", "第2队", "第3队", "第4队"])
    let coded = try Arena(.xicheng)
    try coded.adopt()
    try coded.lay()
    try coded.keySheets()
    try coded.decode()
    try coded.sign()
    #expect(try coded.contest().seal != nil)
  }
}
