import Competition
import Scoring
import SimulatedDisk
import Terminal
import Testing

@testable import Desk

@Suite("A disk that refuses")
struct NotSavedTests {
  @Test("Full: it says so, keeps what was typed, and Enter tries again")
  func full() throws {
    let table = try Table.nearlyDone()
    table.disk.weather = Weather(full: 1000)
    let records = table.state.recordCount
    table.type("91.5", .enter)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                   记分员 李敏  未存盘  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00   [91.5_]                   —
         019     孙丽娜                           —         —                   —
         023     李建国                       91.24     94.00    93.172         1
         041     单雄                         80.00     79.00    79.30          3












        ────────────────────────────────────────────────────────────────────────────────
         未存盘！磁盘已满：请腾出空间，再按 Enter 重试（刚才所录仍在格中）
         Enter 保存并下移  Tab 保存并右移  Esc 放弃所录  F1 帮助  F10 退出
        """)
    #expect(table.frame.roles(row: 22)[1] == .alarm)
    #expect(table.desk.entry.typed == "91.5")
    table.type(.enter)
    #expect(table.frame.text(row: 0).contains("未存盘"))
    #expect(table.state.recordCount == records)
    table.disk.weather = .fair
    table.type(.enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
    #expect(!table.screen.contains("未存盘"))
  }

  @Test("Meanwhile no other cell takes a mark, and it is told which one waits")
  func oneCell() throws {
    let table = try Table.nearlyDone()
    table.disk.weather = Weather(full: 1000)
    table.type("91.5", .enter, .escape, .down, "50")
    #expect(table.desk.entry.typed == nil)
    #expect(table.message == "未存盘：先把 018 赵磊 的技能操作存好，再录别的")
    table.disk.weather = .fair
    table.type(.up, "91.5", .enter, "50", .enter)
    #expect(table.contest.cell(2, 1) == .mark(Mark(hundredths: 5000)))
  }

  @Test("Whoever drops the mark is free again once there is room")
  func dropped() throws {
    let table = try Table.nearlyDone()
    table.disk.weather = Weather(full: 1000)
    table.type("91.5", .enter)
    table.disk.weather = .fair
    table.tell(.space(free: 1 << 30))
    #expect(table.frame.text(row: 0).contains("未存盘"), "the digits still stand in their cell, unsaved")
    table.type(.escape)
    table.tell(.space(free: 1 << 30))
    #expect(!table.screen.contains("未存盘"))
    table.type(.down, "50", .enter)
    #expect(table.contest.cell(2, 1) == .mark(Mark(hundredths: 5000)))
  }

  @Test("A correction keeps its reason and its digits")
  func correction() throws {
    let table = try Table.nearlyDone(.en)
    table.disk.weather = Weather(full: 1000)
    table.type(.up, "80", .enter, "checked", .enter)
    #expect(table.screen.contains("│ checked "))
    #expect(table.screen.contains("│ NOT SAVED: the disk is full."))
    table.disk.weather = .fair
    table.type(.enter)
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 8000)))
  }

  @Test("Dead: the table goes on in a folder on another disk, with what was typed")
  func dead() throws {
    let table = try Table.nearlyDone()
    table.disk.weather = Weather(brokenSync: 1000)
    table.type("91.5", .enter)
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛                   记分员 李敏  未存盘  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00   [91.5_]                   —
         ┌─ 换一块盘继续 ─────────────────────────────────────────────────────────────┐
         │ 未存盘！磁盘拒绝写入：此盘不能再用。刚才所录仍在格中，换盘后按 Enter 重试  │
         │ 写出另一块盘上的新文件夹（如优盘）：已确认的记录会全部复制过去并逐条核对， │
         │ 然后在那里继续。                                                           │
         │ 文件夹                                                                     │
         │                                                                            │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘







        ────────────────────────────────────────────────────────────────────────────────
         未存盘！磁盘拒绝写入：此盘不能再用。刚才所录仍在格中，换盘后按 Enter 重试
         Enter 下一项/确定  Esc 返回  Backspace 退格
        """)
    table.disk.weather = .fair
    table.type("stick", .enter)
    #expect(table.message == "已换到 stick 继续；原文件夹请勿再写")
    #expect(table.desk.entry.typed == "91.5")
    table.type(.enter)
    #expect(table.contest.cell(1, 1) == .mark(Mark(hundredths: 9150)))
  }

  @Test("Dead, and no other disk yet: Escape leads back to the digits, and Enter asks again")
  func deadAndStaying() throws {
    let table = try Table.nearlyDone(.en)
    table.disk.weather = Weather(brokenSync: 1000)
    table.type(.up, "80", .enter, "checked", .enter)
    #expect(table.screen.contains("Go on from another disk"))
    table.type(.escape)
    #expect(table.screen.contains("│ checked "), "the correction waits behind the question")
    table.disk.weather = .fair
    table.type(.enter, "stick", .enter, .enter)
    #expect(table.contest.cell(0, 1) == .mark(Mark(hundredths: 8000)))
  }

  @Test("Little space is told before the disk is full")
  func little() throws {
    let table = try Table.nearlyDone()
    table.tell(.space(free: 20 << 20))
    #expect(table.message == "磁盘快满了：只剩 20 MiB，请腾出空间")
    table.type("9")
    #expect(table.message == "018 赵磊 · 技能操作 9 → 回车保存 · 满分 100", "the cell that is typed in comes first")
    table.type(.escape)
    table.tell(.space(free: 200 << 20))
    #expect(table.message == "018 赵磊 · 技能操作 · 满分 100")
  }
}
