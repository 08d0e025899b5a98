import Foundation
import Testing

@Suite struct ImportTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition()
  }

  private let roster = """
    咖啡师决赛名单,,,
    参赛号,姓名,身份证号,工作单位
    001,王　晓燕,11010519491231002x,云杉饭店
    ００２,赵磊,440524188001010014,青石咖啡
    注：抽签为准,,,

    """

  @Test("a good roster is taken, every row accounted for, in one group with the file's hash")
  func goodRoster() throws {
    let file = try folder.file("名单.csv", roster)
    let answered = try BuiltProgram.run("import", final, "roster", file, "--by", "李敏")
    #expect(answered.status == 0)
    #expect(
      answered.output == """
        名单.csv: UTF-8
        good: 2, lines 3-4
        mended: 3
          line 3: 姓名 王　晓燕 → 王晓燕 (spaces dropped)
          line 3: 身份证号 110***********002x → 110***********002X (x made X)
          line 4: 参赛号 ００２ → 002 (full-width made ASCII)
        rows around the table, left alone: 2
          line 1: 咖啡师决赛名单
          line 5: 注：抽签为准
        saved: records 10-12

        """)
    let journal = try folder.journal(of: final)
    #expect(journal.count { $0.contains(#""by":"李敏","k":"contestant""#) } == 2)
    #expect(journal.contains { $0.contains(#""k":"imported""#) && $0.contains(#""taken":2,"mended":3,"skipped":0"#) })
    #expect(journal.contains { $0.contains(#""k":"enrol","d":{"name":"李敏","duty":"scorekeeper""#) })
  }

  @Test("a bad row is named with its line and reason, without the number, and nothing is taken")
  func badRoster() throws {
    let file = try folder.file("bad.csv", roster + "003,孙丽娜,110105194912310021,\n004,李建国,,\n")
    let before = try folder.journal(of: final).count
    let answered = try BuiltProgram.run("import", final, "roster", file)
    #expect(answered.status == 1)
    #expect(answered.output.contains("\nbad: 1\n  line 6 003: the check character is wrong"))
    #expect(!answered.output.contains("110105194912310021"))
    #expect(answered.error.hasPrefix("caipan: \(file): bad rows: 1; nothing was taken"))
    #expect(try folder.journal(of: final).count == before)
  }

  @Test("with --skip-bad the good rows are taken")
  func skipBad() throws {
    let file = try folder.file("bad.csv", roster + "003,,,\n")
    let answered = try BuiltProgram.run("import", final, "roster", file, "--skip-bad")
    #expect(answered.status == 0)
    #expect(answered.output.contains("line 6 003: no name"))
    let journal = try folder.journal(of: final)
    #expect(journal.count { $0.contains(#""k":"contestant""#) } == 2)
    #expect(journal.contains { $0.contains(#""taken":2,"mended":3,"skipped":1"#) })
  }

  @Test("a dry run reports and records nothing, not even that it looked")
  func dryRun() throws {
    let file = try folder.file("名单.csv", roster)
    let before = try folder.journal(of: final)
    let answered = try BuiltProgram.run("import", final, "roster", file, "--dry-run")
    #expect(answered.status == 0)
    #expect(answered.lines.last == "dry run, nothing was recorded")
    #expect(try folder.journal(of: final) == before)
  }

  @Test("marks are taken for those on the roster, and the second time there is nothing new")
  func marks() throws {
    _ = try BuiltProgram.run("import", final, "roster", try folder.file("名单.csv", roster))
    let file = try folder.file("理论.csv", "参赛号,姓名,理论成绩,状态\n001,王晓燕,８６。５,正常\n2,赵磊,,缺考\n")
    let slipped = try folder.file("错行.csv", "参赛号,姓名,理论成绩\n001,王晓燕,86.5\n002,赵雷,70\n")
    let refused = try BuiltProgram.run("import", final, "marks", slipped)
    #expect(refused.status == 1)
    #expect(refused.output.contains("line 3 002: is 赵雷 in the file, 赵磊 on the roster: a row slipped?"))
    let answered = try BuiltProgram.run("import", final, "marks", file)
    #expect(answered.status == 0)
    #expect(answered.output.contains("good: 2, lines 2-3"))
    #expect(answered.output.contains("line 2: 理论成绩 ８６。５ → 86.5 (full-width made ASCII, full stop made a point)"))
    #expect(answered.output.contains("line 3: 参赛号 2 → 002 (leading zeros as on the roster)"))
    let journal = try folder.journal(of: final)
    #expect(journal.contains { $0.contains(#""entry":"001","component":"theory","value":"86.50""#) })
    #expect(journal.contains { $0.contains(#""entry":"002","component":"theory","value":"notSat""#) })
    let again = try BuiltProgram.run("import", final, "marks", file)
    #expect(again.status == 0)
    #expect(again.lines.contains("Theory recorded already, the same: 2, lines 2-3"))
    #expect(again.lines.last == "nothing new, nothing was recorded")
  }

  @Test("a file of 100 MB is refused without being read, a folder and a pipe are no files")
  func noFile() throws {
    let large = folder.path("large.csv")
    #expect(FileManager.default.createFile(atPath: large, contents: nil))
    try FileHandle(forWritingTo: URL(filePath: large)).truncate(atOffset: 100 << 20)
    let tooLarge = try BuiltProgram.run("import", final, "roster", large)
    #expect(tooLarge.status == 1)
    #expect(tooLarge.error == "caipan: \(large): too large: 104857600 bytes, at most 16777216\n")
    #expect(try BuiltProgram.run("import", final, "roster", folder.url.path).error.contains("is not a plain file"))
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try BuiltProgram.run("import", final, "roster", pipe).error.contains("is not a plain file"))
    let missing = try BuiltProgram.run("import", final, "roster", folder.path("none.csv"))
    #expect(missing.error == "caipan: \(folder.path("none.csv")): can't be opened: no such file or folder\n")
  }
}
