import Foundation
import Scoring
import Testing

@Suite struct PapersTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002"])
  }

  @Test("a paper goes into the folder's own papers, under a name with event, stage, paper, state and record")
  func made() throws {
    let answered = try BuiltProgram.run("papers", final, "sign-in", "--form", "csv,txt")
    #expect(answered.status == 0, "\(answered.error)")
    let last = try folder.journal(of: final).last { !$0.contains(#""k":"close""#) && !$0.contains(#""k":"open""#) }
    let seq = try #require(try last.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) } as? [String: Any])[
      "seq"]
    let names = try FileManager.default.contentsOfDirectory(atPath: final + "/papers").sorted()
    let number = try #require(seq as? Int)
    #expect(names == ["咖啡师-决赛-选手签到表-暂定-\(number).csv", "咖啡师-决赛-选手签到表-暂定-\(number).txt"])
    let mode = try FileManager.default.attributesOfItem(atPath: final + "/papers/" + names[0])[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("the same journal gives the same bytes, and opening the folder in between changes no paper")
  func reproducible() throws {
    _ = try BuiltProgram.run("papers", final, "sign-in", "score-sheet", "--form", "csv,txt")
    // An empty list of operations opens the journal for writing and closes it: two records of the journal's own.
    _ = try BuiltProgram.run("record", final, input: "")
    let again = try BuiltProgram.run("papers", final, "sign-in", "score-sheet", "--form", "csv,txt")
    #expect(again.lines.count == 4)
    for line in again.lines { #expect(line.hasPrefix("there already, unchanged: ")) }
    let elsewhere = folder.path("elsewhere")
    _ = try BuiltProgram.run(
      ["papers", final, "sign-in", "score-sheet", "--form", "csv,txt", "--to", elsewhere], locale: "zh_CN.UTF-8")
    #expect(FileManager.default.contentsEqual(atPath: final + "/papers", andPath: elsewhere))
  }

  @Test("a file that somebody changed is not written over")
  func taken() throws {
    let made = try BuiltProgram.run("papers", final, "sign-in", "--form", "txt", "--to", folder.path("out"))
    let path = try #require(made.lines.first).dropFirst("written: ".count)
    try Data("note of my own\n".utf8).write(to: URL(filePath: String(path)))
    let again = try BuiltProgram.run("papers", final, "sign-in", "--form", "txt", "--to", folder.path("out"))
    #expect(again.status == 1)
    #expect(again.error.hasPrefix("caipan: \(path): another file of this name is there"))
    #expect(try String(contentsOfFile: String(path), encoding: .utf8) == "note of my own\n")
  }

  @Test("text alone goes to the terminal, and a Chinese name will do for a kind")
  func printed() throws {
    let answered = try BuiltProgram.run("papers", final, "选手签到表", "--form", "txt")
    #expect(answered.status == 0)
    #expect(answered.output.contains("选手签到表") && answered.output.contains("选手001"))
    #expect(!FileManager.default.fileExists(atPath: final + "/papers"))
  }

  @Test("a paper that can't be made says what it lacks; without a name only what can be made is")
  func lacking() throws {
    let answered = try BuiltProgram.run("papers", final, "draw-record", "--form", "txt")
    #expect(answered.status == 1)
    #expect(answered.error.contains("no draw record: nothing is drawn yet"))
    let all = try BuiltProgram.run("papers", final, "--form", "txt")
    #expect(all.status == 0)
    #expect(!all.output.contains("抽签记录\n"))
    let list = try BuiltProgram.run("papers", final, "--list")
    for kind in PaperKind.allCases { #expect(list.output.contains("  \(kind.rawValue) ")) }
  }

  @Test("an unknown kind or form is wrong usage", arguments: [["certificate"], ["sign-in", "--form", "doc"]])
  func unknown(_ words: [String]) throws {
    #expect(try BuiltProgram.run(["papers", final] + words).status == 2)
  }
}
