import Competition
import Terminal
import Testing

@testable import Desk

@Suite("A folder that may only be looked at")
struct ReadOnlyTests {
  @Test("The banner says why, and nothing is recorded")
  func locked() throws {
    let table = try Table.nearlyDone().onlooker(.lockedBy(pid: 42, host: "desk-1"))
    #expect(
      table.screen == """
         裁判台  西承技弈 · 咖啡师 · 决赛          只读  记分员 李敏  ● 已存 20  10:42
         F2 录分  F3 排名  F5 裁定  F6 签核  F7 结果  F8 日志  F9 人员  F12 合规
        ────────────────────────────────────────────────────────────────────────────────
         参赛号  姓名                      理论知识  技能操作      总分      名次    ±
         017     王晓燕                       86.50     92.00    90.35          2
         018     赵磊                         78.00         —                   —
         019     孙丽娜                          [—]        —                   —
         023     李建国                       91.24     94.00    93.172         1
         041     单雄                         80.00     79.00    79.30          3












        ────────────────────────────────────────────────────────────────────────────────
         只读：另一台裁判台正开着这个文件夹（desk-1 进程 42）
         Enter 下一张  Tab 右移  / 查找  e 说明  Shift-Tab 左移  F1 帮助  F10 退出
        """)
    table.type("91.5", .enter, "u", "a", "w", "s", .f(9), "n", "h", .f(6), "n", "s", "r", .f(5), .enter)
    #expect(table.desk.dialog == nil)
    #expect(table.desk.entry.typed == nil)
    #expect(table.frame.text(row: 0).contains("只读"))
    table.type(.f(3), .enter)
    #expect(table.screen.contains("李建国 ─"))
    table.type(.escape, .f(9))
    #expect(table.keys == " ↑ 上移  ↓ 下移  PgUp 上页  PgDn 下页  Home 首行  End 末行  F1 帮助  F10 退出")
  }

  @Test(
    "Every reason in words that fit",
    arguments: [
      (ReadOnly.damaged(record: 41, byte: 9000), "日志第 41 条在第 9000 字节处损坏"),
      (.shorterThanConfirmed(record: 41), "日志比已确认的短"), (.folderNotWritable, "不允许写入"),
    ])
  func reasons(reason: ReadOnly, words: String) throws {
    let table = try Table.nearlyDone().onlooker(reason)
    #expect((table.frame.text(row: 21) + table.frame.text(row: 22)).contains(words))
  }

  @Test("What another desk writes is followed; a roster that shrank leaves no cursor behind")
  func refreshed() throws {
    let table = try Table.nearlyDone().onlooker(.lockedBy(pid: 42, host: "desk-1"))
    table.type(.end)
    let other = try Table([Field.five[0]]).onlooker(.lockedBy(pid: 42, host: "desk-1"))
    for key in [2, 3, 5, 6] {
      other.desk = table.desk
      other.type(.f(key), .end)
      other.tell(.refreshed)
      _ = other.frame
      #expect(other.desk.entry.row == 0)
    }
  }
}
