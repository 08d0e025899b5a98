import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("Absent, withdrawn and other statuses")
struct StatusTests {
  @Test("Absent from all is one key and a choice; the next sheet passes by")
  func absent() throws {
    let table = try Table.nearlyDone()
    table.type(.down, "a")
    #expect(
      table.rows(7...14) == """
         ┌─ 019 孙丽娜 缺考：哪一种？ ────────────────────────────────────────────────┐
         │   不改，返回                                                               │
         │   全场缺考（没有参加任何部分）                                             │
         │   仅理论知识未考（不是 0 分）                                              │
         │   仅技能操作未考（不是 0 分）                                              │
         └────────────────────────────────────────────────────────────────────────────┘


        """)
    table.type("1", .enter)
    #expect(table.contest.sheet(2).exclusion == nil, "a digit picks nothing, and Enter alone changes nothing")
    table.type("a", .down, .enter)
    #expect(table.contest.sheet(2).exclusion == .absent)
    #expect(table.message == "已存：019 缺考")
    #expect(
      table.frame.text(row: 6) == """
         019     孙丽娜                        缺考        [ ]               缺考
        """)
    table.type("a")
    #expect(table.message == "019 孙丽娜 已记为缺考；要改按 s")
  }

  @Test("A component not sat is another thing than absent, and than 0")
  func notSat() throws {
    let table = try Table.nearlyDone()
    table.type("a")
    #expect(
      table.rows(8...14) == """
         ┌─ 018 赵磊 缺考：哪一种？ ──────────────────────────────────────────────────┐
         │   不改，返回                                                               │
         │   仅技能操作未考（不是 0 分）                                              │
         │   全场缺考（已有成绩，须写理由）                                           │
         └────────────────────────────────────────────────────────────────────────────┘


        """)
    table.type(.down, .enter)
    #expect(table.contest.cell(1, 1) == .notSat)
    #expect(table.frame.text(row: 5).contains("未考"))
  }

  @Test("Marks for someone absent are refused, and the digits stay")
  func marksForAbsent() throws {
    let table = try Table.nearlyDone()
    table.type(.down, "a", .down, .enter, "50")
    #expect(table.message == "019 孙丽娜（缺考） · 技能操作 50 → 回车保存 · 满分 100")
    table.type(.enter)
    #expect(table.message == "019 已记为缺考：先用 s 恢复，再录分")
    #expect(table.desk.entry.typed == "50")
  }

  @Test("The status menu offers what can be now, and the way back first")
  func menu() throws {
    let table = try Table.nearlyDone()
    table.type("s")
    #expect(
      table.rows(6...14) == """
         ┌─ 018 赵磊 的状态 ──────────────────────────────────────────────────────────┐
         │   不改，返回                                                               │
         │   缺考                                                                     │
         │   弃权                                                                     │
         │   取消成绩                                                                 │
         │   资格不符                                                                 │
         │   理论知识作废                                                             │
         │   技能操作作废                                                             │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    table.type(.down, .down, .down, .enter, .f(2), .enter)
    #expect(table.contest.sheet(1).exclusion == .disqualified)
    table.type("s")
    #expect(
      table.rows(6...14) == """
         ┌─ 018 赵磊 的状态，现为取消成绩 ────────────────────────────────────────────┐
         │   不改，返回                                                               │
         │   恢复为正常参赛                                                           │
         │   缺考                                                                     │
         │   弃权                                                                     │
         │   资格不符                                                                 │
         │   理论知识作废                                                             │
         │   技能操作作废                                                             │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
    table.type(.down, .enter, "记错", .enter)
    #expect(table.contest.sheet(1).exclusion == nil)
    #expect(table.message == "已存：018 恢复为正常参赛")
  }

  @Test("In English")
  func english() throws {
    let table = try Table.nearlyDone(.en)
    table.type("s")
    #expect(
      table.rows(6...14) == """
         ┌─ Status of 018 赵磊 ───────────────────────────────────────────────────────┐
         │   change nothing                                                           │
         │   absent                                                                   │
         │   withdrawn                                                                │
         │   disqualified                                                             │
         │   entry void                                                               │
         │   Theory void                                                              │
         │   Practical void                                                           │
         └────────────────────────────────────────────────────────────────────────────┘
        """)
  }

  @Test("A component can be void: the cell says so, and nobody with it has a rank")
  func voided() throws {
    let table = try Table.nearlyDone()
    table.type("s", .up, .down, .down, .down, .down, .down, .down, .enter)
    #expect(table.contest.cell(1, 1) == .voided)
    table.type(.home, "s", .down, .down, .down, .down, .down, .down, .enter)
    #expect(table.screen.contains("更正分数"), "over a mark it is a correction")
    table.type(.f(2), .enter)
    #expect(table.contest.cell(0, 1) == .voided)
    #expect(table.contest.ranking.rankedCount == 2)
  }

  @Test("Withdrawn asks for a reason, the usual one first")
  func withdrawn() throws {
    let table = try Table.nearlyDone()
    table.type("w")
    #expect(
      table.rows(7...13) == """
         ┌─ 018 赵磊：弃权 ───────────────────────────────────────────────────────────┐
         │ 仍在名单上，但没有名次、奖项和证书；以后可以恢复。                         │
         │ 理由                                                                       │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘

        """)
    table.type(.f(2))
    #expect(table.screen.contains("选手本人提出"))
    table.type(.enter, "w")
    #expect(table.contest.sheet(1).exclusion == .withdrawn)
    #expect(table.message == "018 赵磊 已记为弃权；要改按 s")
  }
}
