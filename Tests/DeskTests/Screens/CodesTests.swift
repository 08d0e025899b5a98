import Competition
import Journal
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The draw and the codes")
struct CodesTests {
  @Test("Before anything is laid it says what codes keep from whom, and what not")
  func before() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "4")
    #expect(
      table.rows(3...10) == """
          1 人员   2 评委 !2   3 统计  [4 加密]
         抽签      未抽（可以不抽）
         第 1 层  加密（按 l）

         密码挡什么：评委、记分员在所有屏幕、查找、导出、日志页上只见最后一层密码号。挡
         不住：能直接读日志文件的人（名单和种子都在里面，能算出对照）；认得作品或笔迹的
         人。原始文件夹请交加密员以外无利害的人保管。

        """)
    table.type("l")
    #expect(table.message == "加密由加密员本人做：先在「人员」登记加密员（o），坐到键盘前")
  }

  @Test("The draw is recorded with its seed, and shown in its order; another one needs a reason")
  func draw() throws {
    let table = try Table.kitchen()
    table.type(.f(9), "4", "d", "x", .enter, .enter)
    #expect(table.screen.contains("写一个大于 0 的整数"))
    table.type(.backspace, "２", .enter, .enter)
    #expect(table.message == "抽签已记录")
    #expect(table.contest.codes.draw?.stations == 2)
    #expect(table.contest.codes.draw?.seed == Table.seed)
    table.type(.enter)
    let drawn = table.contest.drawnPlaces
    #expect(table.screen.contains("抽签顺序") && drawn.count == 5)
    for place in drawn {
      let entry = table.contest.roster[place.contestant].entry
      #expect(table.screen.contains("第 \(place.round) 轮  \(place.station) 号工位  \(entry)"))
    }
    table.type(.escape, "d")
    #expect(table.screen.contains("理由"))
    table.type(.escape)
  }

  @Test("A code keeper lays a layer at the keyboard, and alone sees its table")
  func layers() throws {
    let table = try Table.blind()
    table.type(.f(9), .home, .down, .down, .enter)
    #expect(table.desk.person == "王密一")
    #expect(table.frame.text(row: 0).contains("加密员 王密一"))
    #expect(
      table.rows(4...7) == """
         抽签      未抽（可以不抽）
         第 1 层  101–105      王密一         未解密
         第 2 层  201–205      周密二         未解密
         第 3 层  加密（按 l）
        """)
    table.type(.home, .down, .enter)
    #expect(table.screen.contains("第 1 层对照表：请勿给人看"))
    for line in table.contest.codeTable(layer: 1) {
      #expect(table.screen.contains("\(line.code)  ←  \(line.name)"))
    }
    table.type(.escape, .down, .enter)
    #expect(table.message == "这一层只给保管人 周密二 看；解密后大家都能看")
    #expect(table.desk.dialog == nil)
    // Nobody keeps two layers.
    table.type("l", .enter, .enter)
    #expect(table.screen.contains("此人已保管第 1 层密码，须换人"))
  }

  @Test("What is laid can be read before it is confirmed, and its lowest code is free")
  func suggestion() throws {
    let table = try Table.blind()
    table.type(.f(9), .home, .down, .down, .down, .enter, "l")
    #expect(table.screen.contains("加密第 3 层，由 周密二 保管"))
    #expect(table.screen.contains("│ 301 "))
    table.type(.escape, "d")
    #expect(table.message == "已加密，抽签不能再改")
  }

  @Test("A scorekeeper reads no seed and no table in the journal; the keeper reads the own layer")
  func journal() throws {
    let table = try Table.blind()
    table.type(.f(8), "/", "codes", .enter, .enter)
    #expect(table.screen.contains("加密第 2 层"))
    #expect(table.screen.contains(#""seed":"···""#) && table.screen.contains(#""table":"···""#))
    table.type(.escape, .down, .enter)
    #expect(table.screen.contains(#""seed":"···""#))
    table.type(.escape, .escape, .f(9), "1", .home, .down, .down, .enter, .f(8), "/", "codes", .enter, .enter)
    #expect(table.screen.contains(#""seed":"···""#))
    table.type(.escape, .down, .enter)
    #expect(table.screen.contains(#""seed":"一""#))
  }

  @Test("A mark that is to be keyed again stands in nobody's journal before it was")
  func veiled() throws {
    let table = try Table.kitchen()
    try table.record(Kitchen.score("017", "A/A1:0", 1837))
    table.type(.f(8))
    #expect(table.frame.text(row: 4).contains("初录 017 A/A1:0 ···"))
    table.type(.enter)
    #expect(table.screen.contains(#""value":"···""#))
    #expect(!table.screen.contains("18.37"))
    #expect(table.screen.contains("··· 是你现在还不能看的：未复核的分、别人保管的密码、PIN。"))
    table.type(.escape)
    try table.record(Kitchen.sheets("017", (1837, 3600), Kitchen.marks[0].1).dropFirst().map { $0 })
    try table.record(Kitchen.sheets("017", (1837, 3600), Kitchen.marks[0].1, .second), by: "王芳")
    table.type(.f(2), .f(8), "/", "A/A1", .enter)
    #expect(table.screen.contains("复核 017 A/A1:0 18.37") && table.screen.contains("初录 017 A/A1:0 18.37"))
  }

  @Test("Nothing is found in the journal by what may not be read there")
  func search() throws {
    let table = try Table.kitchen()
    try table.record(Kitchen.score("017", "A/A1:0", 1837))
    try table.record(.choosePIN(name: "李敏", SealedPIN.make(pin: "2468"), reason: ""))
    let lines = try #require(try table.folder?.lines(0..<table.state.recordCount))
    let veil = Veil(table.state, before: "王芳")
    let score = try #require(lines.first { $0.kind == "score" })
    #expect(
      veil.body(of: score) == """
        {"contest":1,"of":"017","module":"A","aspect":"A1","judge":0,"keying":"first","value":"···","undoes":"",\
        "replaces":[],"reason":""}
        """)
    let pin = try #require(lines.first { $0.kind == "pin" })
    #expect(veil.body(of: pin).contains(#""salt":"···","check":"···","reason":"#))
    let roster = try #require(lines.first { $0.kind == "contestant" })
    #expect(veil.body(of: roster).utf8.elementsEqual(roster.body))
  }

  @Test("A seed that looks like a record's end hides nothing behind it")
  func hostileSeed() throws {
    let table = try Table.kitchen()
    try table.record(.enrol(name: "王密一", duty: .codeKeeper, key: nil, reason: ""))
    try table.record(.encode(contest: 1, seed: #"a","table":"\"}], 甲"#, first: 101), by: "王密一")
    let lines = try #require(try table.folder?.lines(0..<table.state.recordCount))
    let codes = try #require(lines.first { $0.kind == "codes" })
    #expect(
      Veil(table.state, before: "李敏").body(of: codes)
        == #"{"contest":1,"layer":1,"seed":"···","first":101,"table":"···"}"#)
    #expect(Veil(table.state, before: "王密一").body(of: codes).contains("甲"))
  }

  @Test("Where nobody keys again, marks are read at once")
  func plain() throws {
    var draft = try Kitchen.scheme()
    draft.secondKeying = "none"
    let table = try Table.kitchen()
    try table.record(.adopt(contest: 1, scheme: draft.text, reason: "不复核"))
    try table.record(Kitchen.score("017", "A/A1:0", 1837))
    table.type(.f(8))
    #expect(table.frame.text(row: 4).contains("初录 017 A/A1:0 18.37"))
  }
}
