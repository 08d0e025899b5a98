import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Signing by code and opening the codes")
struct CodedSignOffTests {
  @Test("First the result by code is signed: what is open leads to where it is dealt with")
  func open() throws {
    let table = try Table.blind(judges: Kitchen.judges)
    table.type(.f(6))
    #expect(
      table.rows(3...7) == """
         第一步：签密码成绩。密码号 5 个，加密 2 层
         还没有登记裁判长：按 n 登记

         还有 27 项未决，不能签核：
           201 A:0：缺 1 格
        """)
    table.type(.enter)
    #expect(table.desk.screen == .entry && table.desk.sheets.face == .sheet)
    #expect(table.contest.label(of: table.desk.sheets.subject) == "201")
    table.type(.f(6), .down, .enter)
    #expect(table.desk.sheets.pile == 1)
    try table.record(Kitchen.allSheets(table.labels))
    table.type(.f(6), .home, .enter)
    #expect(table.desk.screen == .secondKeying && table.desk.secondKeying.tab == .keying)
    table.type(.f(6), .end, .enter)
    #expect(table.desk.screen == .people && table.desk.people.tab == .judges)
    guard case .ownUnit(let own) = table.desk.people.judges.row else {
      Issue.record("the cursor is on \(String(describing: table.desk.people.judges.row))")
      return
    }
    #expect(own.judge == "J1" && own.contestant == 2)
  }

  @Test("Differences, spreads and papers lead to their own screens")
  func jumps() throws {
    let table = try Table.kitchen(judges: [], papers: true)
    try table.record(Kitchen.sheets("017", (1800, 3600), [(3, 1600), (1, 1000), (2, 1500)]))
    try table.record(Kitchen.sheets("017", (1810, 3600), [(3, 1600), (1, 1000), (2, 1500)], .second), by: "王芳")
    func jump(to item: (OpenItem) -> Bool) {
      table.type(.f(6), .home)
      let at = table.desk.signOff.open.firstIndex(where: item)
      #expect(at != nil)
      for _ in 0..<(at ?? 0) { table.type(.down) }
      table.type(.enter)
    }
    jump { if case .difference = $0 { true } else { false } }
    #expect(table.desk.screen == .secondKeying && table.desk.secondKeying.tab == .differences)
    jump { if case .spread(_, _, let aspect) = $0 { aspect == 2 } else { false } }
    #expect(table.desk.screen == .ruling && table.desk.rulingPart == .spreads)
    #expect(table.desk.spreads.cases[table.desk.spreads.cursor].spread.aspect == 2)
    jump { if case .papers(4, .received, _, _) = $0 { true } else { false } }
    #expect(table.desk.secondKeying.tab == .papers)
    #expect(table.desk.secondKeying.papers == PaperCell(pile: 4, step: .received))
    jump { if case .missing = $0 { true } else { false } }
    #expect(table.desk.screen == .entry && table.desk.sheets.face == .grid)
  }

  // 201: 18 + 8 / 9 × 20 = 17.78 half up + (16 + 18 + 15) / 3 are 52.11; with B 36 they are 88.11. The others likewise.
  @Test("The head referee sees every code with its marks, signs, and nothing about the sheets moves any more")
  func signing() throws {
    let table = try Table.blind()
    try table.keyAll()
    table.type(.f(6), "d")
    #expect(table.message == "先由裁判长签密码成绩（s），再解密")
    #expect(
      table.rows(3...13) == """
         密码成绩没有未决事项。裁判长看过下表后，按 s 签名；之后分数不能再改，再解密。

         第一步：签密码成绩。密码号 5 个，加密 2 层
         复核 25/25 张，曾有不同 0 张

         密码号           A         B  技能操作
         201          52.11     36.00     88.11
         202          47.06     33.00     80.06
         203          39.11     30.00     69.11
         204          56.33     38.00     94.33
         205          47.06     34.50     81.56
        """)
    table.type("s")
    #expect(table.screen.contains("签名后评分不能再改；要更正须启封。"))
    table.type("wrong1", .enter)
    #expect(table.contest.codedSeal == nil)
    table.type(.text(Table.passphrase), .enter)
    #expect(table.message == "密码成绩已签核")
    #expect(table.rows(3...7).contains("密码成绩已由裁判长 张裁判 签核。按 d 逐层解密。"))
    #expect(table.rows(3...7).contains("第 2 层  保管人 周密二  未解"))
    table.type("s")
    #expect(table.message == "先解密（d），再签核成绩")
  }

  @Test("Layers are opened one by one, the last one first, by two people; then the result is signed")
  func decoding() throws {
    let table = try Table.blind()
    try table.keyAll()
    table.type(.f(6), "s", .text(Table.passphrase), .enter, "d")
    #expect(table.screen.contains("解密第 2 层"))
    #expect(table.screen.contains("两人之一须是保管人 周密二 或裁判长。两人的名字入日志。"))
    // The supervisor alone beside the scorekeeper is not enough.
    table.type(.right, .right, .right, .right, .enter, .enter)
    #expect(table.screen.contains("须 周密二（加密员）或裁判长在场"))
    table.type(.up, .left, .enter, .enter)
    #expect(table.contest.codes.opened == 1)
    #expect(table.screen.contains("第 2 层  已解：李敏、周密二 在场"))
    for contestant in Kitchen.contestants { #expect(!table.screen.contains(contestant.name)) }
    table.type("d", .left, .enter, .enter)
    #expect(table.contest.codes.opened == 2 && !table.contest.codes.isBlind)
    // What is open now is the theory, by name.
    #expect(table.screen.contains("017 王晓燕：理论知识待录"))
    for contestant in Kitchen.contestants { try table.record(Field.mark(contestant.entry, "theory", 8000)) }
    table.type(.f(6), "s", .text(Table.passphrase), .enter)
    #expect(table.contest.seal != nil)
  }

  @Test("A witness who has a PIN shows it")
  func witness() throws {
    let table = try Table.blind()
    try table.keyAll()
    table.type("1", .home, .down, .down, .down, .enter, "1", "p", "1357", .enter, "1357", .enter, .home, .enter)
    table.type(.f(6), "s", .text(Table.passphrase), .enter, "d", .right, .right, .right, .enter, .enter)
    #expect(table.screen.contains("周密二 有 PIN：请本人输入"))
    table.type("0000", .enter)
    #expect(table.screen.contains("PIN 不对，请重输"))
    table.type("1357", .enter)
    #expect(table.contest.codes.opened == 1)
  }

  @Test("The seal of the result by code is lifted like the other one, and signed again")
  func reopening() throws {
    let table = try Table.blind()
    try table.keyAll()
    table.type(.f(6), "s", .text(Table.passphrase), .enter, "r")
    #expect(table.screen.contains("启封的是密码成绩"))
    table.type("分数有误，需更正", .enter, .text(Table.passphrase), .enter)
    #expect(table.contest.codedSeal == nil)
    #expect(table.screen.contains("第一步：签密码成绩"))
  }
}
