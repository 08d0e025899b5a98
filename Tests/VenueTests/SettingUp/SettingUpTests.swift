import Foundation
import Testing

extension VenueTests {
  @Suite struct SettingUp {
    @Test("a semifinal set up from its notice at the desk, filled from files, and what follows from it")
    func semifinal() async throws {
      try await Venue.open { venue in
        let desk = try await venue.window()
        try await setUp(at: desk)
        try fill(venue)
        try await look(at: desk)
        try await answer(at: desk)
        try await further(at: desk)
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        #expect(try venue.caipan("verify", "semi").status == 0)
      }
    }

    private func setUp(at desk: Window) async throws {
      try desk.type("caipan\r")
      try await desk.shows("本文件夹里还没有比赛")
      try desk.type("n\r")
      try await desk.shows("哪个赛项？")
      try desk.type("kfs")
      try await desk.shows("咖啡师  4-03-02-08")
      try desk.press(.enter)
      try await desk.shows("哪个阶段？")
      try desk.press(.down, .enter)
      try await desk.shows("西人社发〔2026〕12号 · 咖啡师 · 复赛")
      // The title stands there already; then the day, certificates, the standard's ends, the closing date.
      try desk.type("semi\r\r2026-09-19\r")
      try desk.press(.right, .enter, .right, .enter, .right, .right, .right, .right, .enter)
      try desk.type("2026-03-31\r")
      try await desk.shows("谁在键盘前录分？")
      try desk.type("李敏\r")
      let screen = try await desk.shows("已登记记分员 李敏")
      #expect(screen.lines[0].contains("咖啡师 · 复赛"))
      try desk.press(.f12)
      try desk.type("3")
      try await desk.shows("没有待答的问题")
      try desk.press(.f10)
      #expect(try await desk.status() == 0)
    }

    /// Thirty contestants whose marks fall by one from 99; 002 holds 高级工, of 004 nobody knows.
    private func fill(_ venue: Venue) throws {
      let people = (1...30).map { number in
        let level = number == 2 ? "高级工" : number == 4 ? "" : "无"
        return "\(entry(number)),选手\(number),首都宾馆,1990-01-01,北京市西城区,企业职工,\(level)"
      }
      try venue.write(
        (["参赛号,姓名,单位,出生日期,户籍,人员类别,现有等级"] + people).joined(separator: "\n"), to: "名单.csv")
      let marks = (1...30).map { "\(entry($0)),\(100 - $0),\(100 - $0)" }
      try venue.write((["参赛号,理论知识,技能操作"] + marks).joined(separator: "\n"), to: "成绩.csv")
      let roster = try venue.caipan("import", "semi", "roster", "名单.csv")
      #expect(roster.status == 0, "\(roster.errors) \(roster.output)")
      let taken = try venue.caipan("import", "semi", "marks", "成绩.csv")
      #expect(taken.status == 0, "\(taken.errors) \(taken.output)")
    }

    private func entry(_ number: Int) -> String { String(repeating: "0", count: number < 10 ? 2 : 1) + "\(number)" }

    /// 30 % of 30 go on; 1–3 advanced, to 6 intermediate, to 15 beginner, but 002 and 004.
    private func look(at desk: Window) async throws {
      try desk.type("clear; caipan semi\r")
      try await desk.shows("● 已存")
      try desk.press(.f7)
      let screen = try await desk.shows("[1 晋级 9]")
      #expect(screen.shows("3 证书 13+待定1") && screen.shows("4 不予 1"))
      #expect(screen.shows("决赛须有 30 人，最多只能晋级 9 人：不举办（四）"))
      try desk.press(.f3)
      try await desk.shows("▲ 晋级 9 名 · ▼ 未进")
      try desk.resize(columns: 120, rows: 40)
      try desk.press(.f7, .language)
      let wide = try await desk.shows("[1 Advancing 9]")
      #expect(wide.shows("首都宾馆"), "the unit has room")
      try desk.press(.language)
      try desk.type("e")
      try await desk.shows("【证书】")
      try desk.press(.escape)
      try desk.resize(columns: 80, rows: 24)
    }

    private func answer(at desk: Window) async throws {
      try desk.press(.f12)
      try desk.type("3")
      try await desk.shows("004 选手4：现有技能等级是哪一级？")
      try desk.press(.enter)
      try await desk.shows("‹ （未答） ›")
      try desk.press(.right, .right, .right)
      try await desk.shows("‹ 四级/中级工 ›")
      try desk.press(.enter, .f2, .enter)
      try await desk.shows("已存：004 的信息")
      try desk.press(.f7)
      let screen = try await desk.shows("4 不予 2")
      #expect(screen.shows("3 证书 13 "))
    }

    /// The final beside it, and back.
    private func further(at desk: Window) async throws {
      try desk.press(.contests, .down, .enter)
      try await desk.shows("哪个赛项？")
      try desk.type("kfs\r")
      try await desk.shows("哪个阶段？")
      try desk.press(.down, .down, .enter)
      try await desk.shows("新设一场")
      // Esc with something typed asks first, and loses nothing.
      try desk.type("2026-10-")
      try desk.press(.escape)
      try await desk.shows("填写的还没有保存")
      try desk.press(.enter)
      try await desk.shows("2026-10-")
      try desk.type("17\r\r\r\r\r")
      let screen = try await desk.shows("已设第 2 场")
      #expect(screen.lines[0].contains("咖啡师 · 决赛") && screen.keyBar.contains("Ctrl-G"))
      try desk.press(.contests, .up, .enter)
      try await desk.shows("咖啡师 · 复赛")
    }
  }
}
