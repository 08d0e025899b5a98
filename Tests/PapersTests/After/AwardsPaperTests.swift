import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct AwardsPaperTests {
  @Test("a table an award, best first, with what it rests on")
  func prizes() throws {
    let arena = try Arena(.weihai, people: 6)
    try arena.keyAll()
    let paper = try arena.paper(.awards)
    // Six competed, and no more than 60 % win a prize: three do.
    #expect(
      paper.tables[0].rows.map { Array($0.cells.prefix(3)) } == [
        ["一等奖", "1", ""], ["二等奖", "1", ""], ["三等奖", "1", ""], ["拟推荐：威海市技术能手", "3", ""],
      ])
    #expect(paper.tables[0].rows[3].cells[3].hasSuffix("三(三)"))
    #expect(paper.tables[1...4].map { $0.rows.map { $0.cells[0] } } == [["1"], ["2"], ["3"], ["1", "2", "3"]])
    #expect(paper.words.contains("共 3 人获奖"))
  }

  @Test("sums of the notice, and a card that is not held")
  func sums() throws {
    let arena = try Arena(.workers, people: 0)
    let people = (0..<4).map { place in
      var contestant = Arena.contestant(place)
      // The winner, who is the last by these marks, has no card; nobody knows of the second one.
      if place == 3 { contestant.particulars.unionCard = false }
      if place == 2 { contestant.particulars.unionCard = nil }
      return contestant
    }
    try arena.act(.register(contest: 1, people, from: nil))
    for (place, entry) in ["001", "002", "003", "004"].enumerated() {
      try arena.key(entry, "80.00", Mark(hundredths: 80_00 + place * 100).text)
    }
    let paper = try arena.paper(.awards)
    let fund = paper.tables[0].rows.filter { $0.cells[2] == "1000" }
    #expect(fund.map { $0.cells[1] } == ["2"])
    #expect(!paper.tables[0].rows.contains { $0.cells[2] == "2000" })
    #expect(paper.words.contains("1|004|刘丽娜|不予：unionCard"))
    #expect(paper.words.contains("待核实事项（1 项）"))
  }

  @Test("teams' prizes name the members and their team")
  func teams() throws {
    let arena = try Arena(.workers, people: 8, ofTeams: true)
    try arena.keyAll()
    let paper = try arena.paper(.awards)
    #expect(paper.tables[1].columns.map(\.title) == ["名次", "参赛号", "姓名", "队名", "单位", "总成绩"])
    #expect(paper.tables[1].rows.count == 2)
    #expect(Set(paper.tables[1].rows.map { $0.cells[3] }).count == 1)
  }

  @Test("without a prize and without an award in the notice there is no list")
  func none() throws {
    let arena = try Arena(.certificates, stage: .preliminary, people: 3)
    try arena.state(["awards": ""], reason: "不设奖")
    try arena.keyAll()
    #expect(try arena.lack(of: .awards) == .noAwards)
  }

  @Test("whoever is to get a certificate is named, prize or not, and stands on the signed sheet once more")
  func certificates() throws {
    let arena = try Arena(.certificates, people: 30)
    try arena.keyAll()
    for kind in [PaperKind.awards, .scoreSheet] {
      let paper = try arena.paper(kind)
      // Thirty ranked in a district final: ranks 1 to 5 technician, through ⌊30 × 30 %⌋ = 9 advanced.
      #expect(paper.words.contains("拟核发职业技能等级证书的选手（9 人）"))
      let table = try #require(paper.tables.last { $0.columns.last?.title == "拟核发等级" })
      let levels = table.rows.map { $0.cells.last ?? "" }
      #expect(levels == Array(repeating: "二级/技师", count: 5) + Array(repeating: "三级/高级工", count: 4))
    }
  }
}
