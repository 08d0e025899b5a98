import Testing

@Suite struct SchemeImportTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(under: "xicheng-2026")
  }

  @Test("a good sheet is taken into use, every row accounted for; the same once more is nothing new")
  func good() throws {
    let file = try folder.file("方案.csv", CodedFinal.sheet)
    let answered = try BuiltProgram.run("import", final, "scheme", file, "--by", "李敏")
    #expect(answered.status == 0, "\(answered.error)")
    #expect(
      answered.lines.dropLast() == [
        "方案.csv: UTF-8", "good: 8, lines 2-4, 6-10", "empty rows: 1",
        "marking scheme “咖啡师决赛评分方案”: modules 2, aspects 3, a contestant's cells 7 on sheets 7",
      ])
    let schemes = try folder.journal(of: final).filter { $0.contains(#""k":"scheme""#) }
    #expect(schemes.count == 1)
    #expect(schemes[0].contains(#""by":"李敏""#))
    let again = try BuiltProgram.run("import", final, "scheme", file)
    #expect(again.lines.last == "nothing new, nothing was recorded")
  }

  @Test("another scheme in its place needs a reason")
  func replaced() throws {
    _ = try BuiltProgram.run("import", final, "scheme", try folder.file("方案.csv", CodedFinal.sheet))
    let other = try folder.file("新方案.csv", CodedFinal.sheet.replacing("A1,萃取时间,测量,20,1", with: "A1,萃取时间,测量,20,2"))
    let refused = try BuiltProgram.run("import", final, "scheme", other)
    #expect(refused.status == 1)
    #expect(try folder.journal(of: final).count { $0.contains(#""k":"scheme""#) } == 1)
    let taken = try BuiltProgram.run("import", final, "scheme", other, "--reason", "stopwatch shows hundredths")
    #expect(taken.status == 0, "\(taken.error)")
    #expect(try folder.journal(of: final).contains { $0.contains("stopwatch shows hundredths") })
  }

  @Test("bad rows are named, and so is the row where the scheme contradicts itself; nothing is taken")
  func bad() throws {
    let rows = CodedFinal.sheet.replacing("测量,20,1", with: "目测,20,1").replacing("每次,2.00", with: "每次,两分")
    let refused = try BuiltProgram.run("import", final, "scheme", try folder.file("bad.csv", rows))
    #expect(refused.status == 1)
    #expect(
      refused.output.contains(
        "bad: 2\n  line 2: Kind “目测” is not known: measurement, judgement, points\n  line 9: cell 5 behind the setting")
    )
    #expect(refused.error.hasSuffix("bad.csv: bad rows: 2; nothing was taken. Mend the file\n"))
    // 20 + 30 are not the 60 of module A.
    let sum = CodedFinal.sheet.replacing("评价,40", with: "评价,30")
    let contradicting = try BuiltProgram.run("import", final, "scheme", try folder.file("sum.csv", sum))
    #expect(contradicting.status == 1)
    #expect(
      contradicting.output.contains("bad: 1\n  line 2: the marking scheme, modules[0].highest"),
      "\(contradicting.output)")
    #expect(try !folder.journal(of: final).contains { $0.contains(#""k":"scheme""#) })
  }

  @Test("the JSON of a scheme is taken as it is; one that is none is refused with the path")
  func json() throws {
    _ = try BuiltProgram.run("import", final, "scheme", try folder.file("方案.csv", CodedFinal.sheet))
    let printed = try BuiltProgram.run("scheme", final, "--format", "json").output
    let other = folder.path("other")
    _ = try BuiltProgram.run("new", other, "--rulebook", "xicheng-2026", "--event", "咖啡师", "--stage", "final")
    let taken = try BuiltProgram.run("import", other, "scheme", try folder.file("scheme.json", printed))
    #expect(taken.status == 0, "\(taken.error)")
    #expect(try BuiltProgram.run("scheme", other, "--format", "json").output == printed)
    let refused = try BuiltProgram.run(
      "import", other, "scheme", try folder.file("bad.json", printed.replacing("\"mean\"", with: "\"middle\"")))
    #expect(refused.status == 1)
    #expect(refused.output.contains("modules[0].panel.combine"))
  }

  @Test("judges are seated, one who is known otherwise is changed with a reason, and the file's hash is kept")
  func judges() throws {
    _ = try BuiltProgram.run("import", final, "scheme", try folder.file("方案.csv", CodedFinal.sheet))
    let file = try folder.file("评委.csv", CodedFinal.judges)
    let answered = try BuiltProgram.run("import", final, "judges", file)
    #expect(answered.status == 0, "\(answered.error)")
    #expect(answered.lines.contains("good: 3, lines 2-4"))
    let journal = try folder.journal(of: final)
    #expect(journal.count { $0.contains(#""k":"judge""#) } == 3)
    #expect(journal.contains { $0.contains(#""what":"judges","file":"评委.csv""#) && $0.contains(#""taken":3"#) })
    let moved = try folder.file("换人.csv", CodedFinal.judges.replacing("田若水", with: "孔祥瑞"))
    #expect(try BuiltProgram.run("import", final, "judges", moved).status == 1)
    let changed = try BuiltProgram.run("import", final, "judges", moved, "--reason", "田若水 is ill")
    #expect(changed.status == 0, "\(changed.error)")
    #expect(changed.lines.contains("recorded already, the same: 2, lines 2, 4"))
  }

  @Test("what an import does not take is said", arguments: ["scheme", "judges"])
  func options(_ what: String) throws {
    let answered = try BuiltProgram.run("import", final, what, "x.csv", "--skip-bad")
    #expect(answered.status == 2)
    #expect(answered.error.contains("\(what) does not take --skip-bad"))
  }
}
