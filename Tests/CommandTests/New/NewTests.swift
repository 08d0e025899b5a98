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

  @Test("a competition that is there is left alone")
  func exists() throws {
    _ = try new("final")
    let before = try folder.journal(of: folder.path("final"))
    let again = try new("final")
    #expect(again.status == 1)
    #expect(again.error.contains("there is a competition here already"))
    #expect(try folder.journal(of: folder.path("final")) == before)
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
