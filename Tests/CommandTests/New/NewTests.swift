import Foundation
import Testing

@Suite struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func new(_ name: String, _ more: String...) throws -> Answered {
    let rulebook = more.contains("--rulebook") ? [] : ["--rulebook", "beijing-certificates-2023"]
    return try BuiltProgram.run(["new", folder.path(name), "--event", "咖啡师", "--stage", "决赛"] + rulebook + more)
  }

  @Test("a competition is founded with everything that was given, and with the whole rulebook")
  func founded() throws {
    let answered = try new(
      "Final", "--title", "西承技弈", "--tier", "district", "--date", "2026-08-14", "--code", "4-03-02-10", "--committee",
      "第一组委会", "--station", "B2")
    #expect(answered.status == 0)
    let journal = try folder.journal(of: folder.path("Final"))
    #expect(journal.first?.contains(#""competition":"final""#) == true)
    #expect(journal.first?.contains(#""name":"B2""#) == true)
    #expect(journal.contains { $0.contains(#""k":"competition","d":{"title":"西承技弈"}"#) })
    #expect(journal.contains { $0.contains(#""k":"rulebook""#) && $0.contains("总成绩相同，技能操作比赛成绩高者，排名优先") })
    let names = #""contest":1,"event":"咖啡师","code":"4-03-02-10","stage":"final","committee":"第一组委会""#
    #expect(journal.contains { $0.contains(names + #","tier":"district","date":"2026-08-14"}"#) })
  }

  @Test("the title is the event's name where none is given")
  func title() throws {
    _ = try new("final")
    #expect(try folder.journal(of: folder.path("final")).contains { $0.contains(#"{"title":"咖啡师"}"#) })
  }

  @Test("in a folder with a competition a contest is added, under the rulebook in force, with its facts")
  func adds() throws {
    _ = try new("final", "--title", "西承技弈")
    let added = try BuiltProgram.run(
      "new", folder.path("final"), "--event", "咖啡师", "--stage", "复赛", "--levels", "初级工:技师", "--by", "李敏")
    #expect(added.status == 0)
    #expect(added.lines.first?.hasPrefix("added to \(folder.path("final")) as contest 2: 咖啡师, semifinal;") == true)
    let journal = try folder.journal(of: folder.path("final"))
    #expect(journal.contains { $0.contains(#""by":"李敏","k":"contest","d":{"contest":2,"event":"咖啡师""#) })
    #expect(
      journal.contains { $0.contains(#""k":"fact","d":{"contest":2,"fact":"levels","value":"beginner:technician""#) })
  }

  @Test("what is settled already stays: the contest, the title, the rulebook, the station")
  func settled() throws {
    _ = try new("final", "--title", "西承技弈")
    let path = folder.path("final")
    let rules = try BuiltProgram.run("rules", "beijing-certificates-2023").output
    let other = try folder.file("other.json", rules.replacing("beijing-certificates-2023", with: "ours-2026"))
    let semifinal = ["new", path, "--event", "咖啡师", "--stage", "semifinal"]
    func refused(_ more: String...) throws -> String {
      let answered = try BuiltProgram.run(semifinal + more)
      #expect(answered.status == (more.contains("--station") ? 2 : 1))
      return answered.error
    }
    #expect(try new("final").error == "caipan: \(path): contest 1 is this one already\n")
    #expect(try refused("--title", "其他").contains("the competition here is “西承技弈”, and keeps its title"))
    #expect(try refused("--rulebook", other).contains("the rulebook here is beijing-certificates-2023 and stays"))
    #expect(try refused("--station", "B2").contains("--station is for a new one"))
    #expect(try folder.journal(of: path).count { $0.contains(#""k":"contest""#) } == 1)
  }

  @Test("an event is taken from the notice's table by its pinyin, with its code and title, and that is told")
  func listed() throws {
    let answered = try BuiltProgram.run(
      "new", folder.path("final"), "--rulebook", "xicheng-2026", "--event", "kfs", "--stage", "final")
    #expect(answered.status == 0)
    #expect(answered.error == "note: taken for 咖啡师（4-03-02-08） of the notice's table\n")
    #expect(
      try folder.journal(of: folder.path("final")).contains {
        $0.contains(#""event":"咖啡师","code":"4-03-02-08","stage":"final""#)
      })
    #expect(answered.lines.contains("  to be answered: Which levels has the national standard, lowest to highest?"))
    let weihai = try BuiltProgram.run(
      "new", folder.path("weihai"), "--rulebook", "weihai-2024", "--event", "安全员", "--stage", "final")
    #expect(weihai.status == 0)
    #expect(
      try folder.journal(of: folder.path("weihai")).contains { $0.contains(#"{"title":"“技能兴威”威海市安全员职业技能竞赛"}"#) })
  }

  @Test("an event that several lines may mean is listed; a class or a title tells them apart")
  func severalEvents() throws {
    let fitter = ["new", folder.path("final"), "--rulebook", "weihai-2024", "--event", "钳工", "--stage", "final"]
    let answered = try BuiltProgram.run(fitter)
    #expect(answered.status == 2)
    #expect(answered.error.contains("“钳工” may be 钳工（“技能兴威”威海市职工职业技能竞赛暨产业链技能竞赛）; 钳工（"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("final")))
    // Of class one there is one contest with 钳工.
    #expect(try BuiltProgram.run(fitter + ["--class", "one"]).status == 0)
  }

  @Test("an event the table does not have is taken as written, with a note")
  func unlisted() throws {
    let answered = try BuiltProgram.run(
      "new", folder.path("final"), "--rulebook", "xicheng-2026", "--event", "茶艺师", "--stage", "final")
    #expect(answered.status == 0)
    #expect(answered.error == "note: the table of 西人社发〔2026〕12号 has no event “茶艺师”; taken as written\n")
  }

  @Test("what the notice or its limits forbid founds nothing")
  func forbidden() throws {
    let path = folder.path("final")
    func refused(_ more: String...) throws -> String {
      let answered = try BuiltProgram.run(["new", path, "--stage", "final"] + more)
      #expect(answered.status == 1)
      #expect(!FileManager.default.fileExists(atPath: path))
      return answered.error
    }
    // 快递员 gives certificates by the notice's own table; Weihai's prizes are one of two sets.
    #expect(
      try refused("--rulebook", "beijing-workers-2025", "--event", "快递员", "--certificates", "no")
        .contains("the notice says otherwise"))
    #expect(try refused("--rulebook", "xicheng-2026", "--event", "kfs", "--tier", "municipalOne").contains("tier"))
  }

  @Test("a prize over its ceiling, which holds in principle, is taken and told at once, with the clause")
  func overCeiling() throws {
    let answered = try BuiltProgram.run(
      "new", folder.path("final"), "--rulebook", "haidian-2026", "--event", "咖啡师", "--stage", "final", "--innovative",
      "no", "--awards", "一等奖:1:6000,二等奖:2:3000", "--lang", "zh")
    #expect(answered.status == 0)
    #expect(answered.lines.contains { $0.hasPrefix("  ✗ 一等奖奖励金额 6000 / ≤ 5000；原则上（二(四)") })
    #expect(answered.lines.count { $0.hasPrefix("  ✗") } == 1)
  }

  @Test("without a rulebook nothing is founded")
  func rulebookNeeded() throws {
    let answered = try BuiltProgram.run("new", folder.path("final"), "--event", "咖啡师", "--stage", "final")
    #expect(answered.status == 2)
    #expect(answered.error.contains("--rulebook ID|FILE is missing"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("final")))
  }

  @Test("a rulebook may be a file, as `rules` prints it; a bad one is refused with the path to the member")
  func rulebookFile() throws {
    let text = try BuiltProgram.run("rules", "beijing-certificates-2023").output
    let good = try folder.file("rules.json", text)
    #expect(try new("good", "--rulebook", good).status == 0)
    let half = try folder.file("half.json", text.replacingOccurrences(of: #""weight": 30"#, with: #""weight": 40"#))
    let bad = try new("bad", "--rulebook", half)
    #expect(bad.status == 1)
    #expect(bad.error.contains("the rulebook, components: the weights sum to 110 %, not 100 %"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("bad")))
  }

  @Test("an unknown rulebook is refused with the names of the known ones")
  func unknownRulebook() throws {
    let answered = try new("final", "--rulebook", "beijing-1999")
    #expect(answered.status == 1)
    let known = "xicheng-2026 beijing-workers-2025 beijing-certificates-2023 haidian-2026 weihai-2024"
    #expect(answered.error == "caipan: no rulebook “beijing-1999”; built in: \(known)\n")
  }

  @Test("a rulebook that does not fit one line of the journal is refused, and leaves no folder")
  func longRulebook() throws {
    let text = try BuiltProgram.run("rules", "beijing-certificates-2023").output
    let long = try folder.file("long.json", String(repeating: "\n", count: 12_000) + text)
    let answered = try new("final", "--rulebook", long)
    #expect(answered.status == 1)
    #expect(answered.error.contains("longer than 56000 bytes"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("final")))
  }

  @Test("a folder can't be made in one that is not there, nor in place of a file")
  func noParent() throws {
    #expect(try new("a/b").error.contains("the folder it would stand in is not there"))
    _ = try folder.file("file", "")
    #expect(try new("file").error == "caipan: \(folder.path("file")): a part of the path is no folder\n")
  }
}
