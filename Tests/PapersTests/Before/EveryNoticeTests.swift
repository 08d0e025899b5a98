import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct EveryNoticeTests {
  private static let kinds = PaperKind.allCases.filter { $0.phase == .before || $0.phase == .during }

  @Test("every paper for before and during the contest, in every notice and stage", arguments: NoticeCase.allCases)
  func kinds(_ notice: NoticeCase) throws {
    for stage in notice.stages {
      let arena = try Arena(notice, stage: stage, people: 4)
      try arena.adopt()
      try arena.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: Arena.scorekeeper)
      try arena.lay()
      try arena.keySheets()
      try arena.decode()
      for kind in Self.kinds {
        #expect(try arena.lack(of: kind) == nil)
        let paper = try arena.paper(kind)
        #expect(paper.kind == kind)
        #expect(paper.title == (try arena.material(kind).rule(on: kind)?.title ?? kind.name).zh)
        #expect(paper.subtitle == [notice.title, "\(notice.event(ofTeams: false)) · \(stage.zh)"])
        #expect(!paper.tables.isEmpty)
        // What is signed has lines to sign on: all but what nobody answers for yet.
        #expect(paper.signatures.isEmpty == (kind == .instructions || kind == .runningTotals))
      }
    }
  }

  @Test("no paper without contestants")
  func nobody() throws {
    let arena = try Arena(.xicheng, people: 0)
    for kind in Self.kinds { #expect(try arena.lack(of: kind) == .noContestants) }
  }
}
