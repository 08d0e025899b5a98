import Scoring
import Testing

@testable import Competition
@testable import Papers

/// The uploads of the Weihai notice (附件2) and its list of skilled hands (三(三)).
@Suite struct WeihaiFormTests {
  /// Eight people; the first three ranks win a prize.
  private func arena() throws -> Arena {
    let arena = try Arena(.weihai)
    try arena.keyAll()
    return arena
  }

  private func winners(_ arena: Arena) throws -> [ResultRow] {
    ResultTable(try arena.contest(), in: arena.state).rows.filter { $0.certificate != nil }
  }

  @Test("the fifteen columns, filled in as the notice's own remarks say")
  func winnersTable() throws {
    let arena = try arena()
    let table = try #require(try arena.paper(.winnersTable).tables.first)
    let winners = try winners(arena)
    #expect(table.columns.count == 15 && table.rows.count == 3 && winners.count == 3)
    for (index, row) in table.rows.enumerated() {
      let person = try arena.contest().roster[winners[index].contestant]
      #expect(row.cells[0] == String(index + 1))
      #expect(row.cells[1] == person.name && row.cells[3] == person.unit && row.cells[4] == person.identity)
      #expect(row.cells[5] == "“技能兴威”威海市安全员职业技能竞赛")
      #expect(row.cells[6] == "2024" && row.cells[7] == "安全员")
      // All hold 初级工, less than 高级工, and are of age.
      #expect(row.cells[8] == "三级/高级工")
      #expect(row.cells[9] == ["一等奖", "二等奖", "三等奖"][index])
      #expect(row.cells[10].isEmpty && row.cells[13].isEmpty)
      #expect(row.cells[11] == "“技能兴威”威海市安全员职业技能竞赛组委会（办公室）")
      #expect(row.cells[12] == row.cells[11] + "（威海市人力资源和社会保障局技能竞赛专用章）")
    }
  }

  @Test("who applies is filled in where it was stated, and stands as lines to write on else")
  func applicant() throws {
    let arena = try arena()
    #expect(try arena.paper(.winnersTable).words.contains("申请单位 \n联系人 \n联系电话 "))
    try arena.state([
      "applicant": "威海市应急管理局", "contact": "孙某", "phone": "0631-0000000", "committeeName": "安全员竞赛组委会（办公室）",
    ])
    let paper = try arena.paper(.winnersTable)
    #expect(paper.words.contains("申请单位 威海市应急管理局\n联系人 孙某\n联系电话 0631-0000000"))
    #expect(paper.rows.allSatisfy { $0[11] == "安全员竞赛组委会（办公室）" })
  }

  @Test("the letter in the notice's words, with month, competition, first name and number")
  func letter() throws {
    let arena = try arena()
    let first = try #require(try winners(arena).first)
    let body =
      "根据《关于印发威海市职业技能竞赛管理办法的通知》（威政办发〔2023〕17号）有关要求，我们于2024年9月组织了威海市“技能兴威”职业技能竞赛——“技能兴威”威海市安全员职业技能竞赛，"
      + "现就决赛获奖选手\(first.name)等3人，申请颁发相应职业技能等级证书。"
    #expect(try arena.paper(.certificateLetter).words.contains("威海市人力资源和社会保障局：\n\(body)\n"))
  }

  @Test("ranks without a prize are named by rank, as the notice allows")
  func rankForPrize() {
    #expect(
      [1, 2, 10, 11, 20, 35, 100].map { "第\($0.inChinese)名" } == [
        "第一名", "第二名", "第十名", "第十一名", "第二十名", "第三十五名", "第100名",
      ])
  }

  @Test("skilled hands: workers at ranks 1 to 3 of a class-one contest; a student's place is not handed down")
  func skilledHands() throws {
    let arena = try arena()
    let rows = ResultTable(try arena.contest(), in: arena.state).rows
    let paper = try arena.paper(.skilledHands)
    #expect(try #require(paper.tables.first).rows.map { $0.cells[1] } == rows.prefix(3).map(\.name))
    #expect(try #require(paper.tables.first).rows.map { $0.cells[9] } == Array(repeating: "威海市技术能手", count: 3))
    var second = try arena.contest().roster[rows[1].contestant].particulars
    second.group = .student
    try arena.act(.amend(contest: 1, entry: rows[1].entry, second, reason: "学生组"), by: Arena.scorekeeper)
    let without = try arena.paper(.skilledHands)
    #expect(try #require(without.tables.first).rows.map { $0.cells[1] } == [rows[0].name, rows[2].name])
    #expect(without.words.contains("第2名 \(rows[1].entry) \(rows[1].name)：不予：worker"))
  }

  @Test("a preliminary has none of it")
  func preliminary() throws {
    let arena = try Arena(.weihai, stage: .preliminary)
    try arena.keyAll()
    for kind in [PaperKind.winnersTable, .certificateLetter, .skilledHands] {
      #expect(try arena.lack(of: kind) == .notAsked)
    }
  }
}
