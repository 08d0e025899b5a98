import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("How the judges mark")
struct StatisticsTests {
  static let labels = ["017", "018", "019", "023", "041"]

  /// All sheets keyed once; nothing keyed again yet.
  private func table(_ language: Language = .zh, _ size: Size = Table.narrow) throws -> Table {
    let table = try Table.kitchen(language, size)
    try table.record(Kitchen.allSheets(Self.labels))
    table.type(.f(9), "3")
    return table
  }

  // J1: grades 3 2 2 3 2 and points 16 14 13 17 15 of 20 are shares that sum to 4 + 3.75: mean 77.5 %. J2 comes to
  // 89.7 %, J3 to 67.1 %. J2 lies (89.67 − (77.5 + 67.08) / 2) = 17.4 % above the others, J3 16.5 % below, J1 0.9 %.
  @Test("A bar left or right of the others' mean, a small distribution, and the judge under the cursor in words")
  func picture() throws {
    let table = try table()
    #expect(
      table.rows(3...7) == """
          1 人员   2 评委 !2  [3 统计]  4 加密
         评委             给分   均 %   散 % ← 严    ±20    宽 →   偏 % 打分 0–100 0123
         J1 陈平            10   77.5   12.8         ▐│            −0.9       ▄██    █▆
         J2 钱宽            10   89.7   11.2          │████████   +17.4        ▄██   ▂█
         J3 严正            10   67.1   16.2  ▐███████│           −16.5      ▄█▄▄   ▃█▃
        """)
    table.type(.down)
    #expect(table.frame.text(row: 17) == " J2 钱宽 · 偏宽，比其他评委平均高 17.4%，与其他评委相符 30.0%")
  }

  @Test("In English, wider bars on a wider screen")
  func english() throws {
    let table = try table(.en, Table.wide)
    #expect(table.frame.text(row: 4).contains("← low             ±20              high →"))
    table.type(.down, .down)
    #expect(table.screen.contains("J3 严正 · severe, 16.5 % below the others"))
  }

  @Test("A single mark is not read here before it was keyed again")
  func hidden() throws {
    let table = try table()
    table.type(.down, .down)
    let shown = table.rows(18...20)
    #expect(shown.contains("离群：") && shown.contains("···"))
    #expect(!shown.contains("12.50") && !shown.contains("11.00"))
    try table.record(Kitchen.allSheets(Self.labels, .second), by: "王芳")
    table.type("2", "3")
    #expect(table.rows(18...20).contains("019 A/A2:3 1.00"))
  }

  @Test("Enter shows a judge at length")
  func page() throws {
    let table = try table()
    table.type(.down, .down, .enter)
    #expect(table.frame.text(row: 2).contains("│ J3 严正 · 偏严，比其他评委平均低 16.5%，与其他评委相符 30.0%               │"))
    #expect(
      table.rows(3...9) == """
         │ 给分 10，平均 67.1%，离散 16.2%（占各项满分）                              │
         │                                                                            │
         │ 打分（占满分的百分数）                                                     │
         │   50–60 ████████████████████ 1                                             │
         │   60–70 ████████████████████████████████████████ 2                         │
         │   70–80 ████████████████████ 1                                             │
         │   80–90 ████████████████████ 1                                             │
        """)
    table.type(.pageDown)
    #expect(table.screen.contains("这一页只供看，不进任何成绩。"))
  }

  @Test("Before anything is keyed it says what will stand here")
  func empty() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "3", .enter, .down, "z")
    #expect(table.screen.contains("还没有评委的分。"))
  }

  @Test("While codes stand only codes are named")
  func coded() throws {
    let table = try Table.blind()
    try table.record(Kitchen.allSheets(table.labels))
    table.type(.f(9), "3")
    for contestant in Kitchen.contestants {
      #expect(!table.screen.contains(contestant.name) && !table.screen.contains(" \(contestant.entry) "))
    }
    #expect(table.screen.contains("20"))
  }
}

@Suite("Bars and small distributions")
struct BarsTests {
  @Test("A distribution has a step for every class that is not empty, and a full one for the most")
  func distribution() {
    #expect(Bars.distribution([0, 1, 4, 8]) == " ▁▄█")
    #expect(Bars.distribution([1, 100]) == "▁█")
    #expect(Bars.distribution([0, 0]) == "  ")
    #expect(Bars.distribution([]) == "")
  }

  @Test("A bar is as long as its share of the scale, half cells and all, and says when it is longer")
  func severity() {
    #expect(Bars.severity(0, scale: 0.1, side: 4) == "    │    ")
    #expect(Bars.severity(0.05, scale: 0.1, side: 4) == "    │██  ")
    #expect(Bars.severity(-0.1, scale: 0.1, side: 4) == "████│    ")
    #expect(Bars.severity(-0.0375, scale: 0.1, side: 4) == "  ▐█│    ")
    #expect(Bars.severity(0.0375, scale: 0.1, side: 4) == "    │█▌  ")
    #expect(Bars.severity(0.5, scale: 0.1, side: 4) == "    │███►")
    #expect(Bars.severity(-0.5, scale: 0.1, side: 4) == "◄███│    ")
    #expect(Bars.severity(nil, scale: 0.1, side: 2) == "  │  ")
    #expect(Bars.severity(.nan, scale: 0.1, side: 2) == "  │  ")
    for value in stride(from: -0.2, through: 0.2, by: 0.003) {
      #expect(Width.of(Bars.severity(value, scale: 0.1, side: 9)) == 19)
    }
  }

  @Test("A share is written in per cent with one decimal, and with its sign where it is a difference")
  func percent() {
    #expect(0.775.percentText() == "77.5")
    #expect((-0.00875).percentText(signed: true) == "−0.9")
    #expect(0.1.percentText(signed: true) == "+10.0")
    #expect(0.0.percentText(signed: true) == "0.0")
    #expect(Double.infinity.percentText() == "—")
  }
}
