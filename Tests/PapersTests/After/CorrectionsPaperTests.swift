import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct CorrectionsPaperTests {
  /// Four ranked and signed; the second one's practical mark is then found to be higher than the first one's.
  static func corrected() throws -> Arena {
    let arena = try Arena(.weihai, people: 4)
    for (entry, mark) in [("001", "90.00"), ("002", "80.00"), ("003", "70.00"), ("004", "65.00")] {
      try arena.key(entry, mark, mark)
    }
    try arena.sign()
    try arena.reopen("申诉成立：002 实操漏加 15 分")
    try arena.correct("002", "practical", "95.00")
    return arena
  }

  @Test("old and new of whoever was corrected, and what followed for others")
  func differences() throws {
    let arena = try Self.corrected()
    try arena.sign(at: Arena.signedAgain)
    let paper = try arena.paper(.corrections)
    #expect(paper.tables[0].rows.map(\.cells) == [["2026-08-18 09:30", "张伟", "申诉成立：002 实操漏加 15 分"]])
    let corrected = paper.tables[1].rows.map(\.cells)
    // 0.3 × 80 + 0.7 × 95 is 90.50, above 90.00.
    #expect(
      corrected.prefix(3) == [
        ["002", "李磊", "青石咖啡有限公司", "技能操作", "80.00", "95.00"], ["002", "李磊", "", "总成绩", "80.00", "90.50"],
        ["002", "李磊", "", "名次", "2", "1"],
      ])
    #expect(corrected.contains(["002", "李磊", "", "奖项", "二等奖、拟推荐：威海市技术能手", "一等奖、拟推荐：威海市技术能手"]))
    let followed = paper.tables[2].rows.map(\.cells)
    #expect(followed.first == ["001", "王晓燕", "云杉饭店", "名次", "1", "2"])
    #expect(!paper.words.contains("张思远"))
    #expect(paper.words.contains("第2版由张伟于 2026-08-18 09:30 签核"))
    #expect(paper.words.contains("以第2版为准"))
    #expect(paper.stamp.version == 2)
  }

  @Test("before it is signed again it is provisional")
  func unsigned() throws {
    let paper = try Self.corrected().paper(.corrections)
    #expect(paper.subtitle.last == "（暂定：更正后的成绩尚未经裁判长签核）")
    #expect(paper.words.contains("尚未重新签核"))
  }

  @Test("who only moves down a place is told apart, and nothing changed is told as well")
  func moves() throws {
    let arena = try Arena(.haidian, stage: .preliminary, people: 5)
    try arena.keyAll()
    try arena.sign()
    try arena.reopen("复核")
    #expect(try arena.paper(.corrections).words.contains("均无变化"))
    let last = try #require(arena.paper(.scoreSheet).rows.last)
    try arena.correct(last[1], "theory", "100.00")
    try arena.correct(last[1], "practical", "100.00")
    let paper = try arena.paper(.corrections)
    let headings = paper.blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
    // The last one becomes the first; two go on, so that the second of before does no more, and one more moves only.
    #expect(headings.first == "更正原因")
    #expect(headings.contains("更正的成绩和状态（1 人）"))
    #expect(headings.contains { $0.hasPrefix("仅名次变动") })
    let moved = try #require(paper.tables.last)
    #expect(moved.columns.map(\.title) == ["参赛号", "姓名", "单位", "原名次", "现名次"])
    for row in moved.rows { #expect(Int(row.cells[4]) == Int(row.cells[3]).map { $0 + 1 }) }
  }
}
