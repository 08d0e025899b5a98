import Testing

@Suite struct SchemeCommandTests {
  private let final: CodedFinal

  init() throws { final = try CodedFinal() }

  @Test("the table is aligned by the columns characters take: modules, their aspects, what holds for all")
  func table() throws {
    let answered = try BuiltProgram.run("scheme", final.path, "--lang", "zh")
    #expect(
      answered.lines == [
        "咖啡师 · 决赛",
        "编号  名称      类型       分值  评委",
        "A     意式浓缩  技能操作  60.00  3 人，平均，缺评等齐",
        "  A1  萃取时间  测量      20.00",
        "  A2  油脂      评价 0–3  40.00",
        "B     服务      技能操作  40.00  3 人，去掉最高 1 个、最低 1 个后平均，缺评等齐，超差 5.00",
        "  B1  服务仪态  打分      40.00",
        "标题        咖啡师决赛评分方案",
        "权重        理论知识            30",
        "权重        技能操作            70",
        "模块合成    相加",
        "四舍五入    评价                2",
        "四舍五入    打分                不舍",
        "四舍五入    模块                不舍",
        "模块下限    0",
        "扣分顺序    先扣分后四舍五入",
        "扣分        late                迟到  技能操作  每次  2.00  最多 10.00",
        "模块作废    不得分",
        "复核        全部",
        "纸质评分表  不清点",
      ])
  }

  @Test("the CSV it prints is the scheme once more, in either language", arguments: ["zh", "en"])
  func roundTrip(_ language: String) throws {
    let printed = try BuiltProgram.run("scheme", final.path, "--format", "csv", "--lang", language).output
    let file = try final.folder.file("\(language).csv", printed)
    let answered = try BuiltProgram.run("import", final.path, "scheme", file)
    #expect(answered.status == 0, "\(answered.output)\(answered.error)")
    #expect(answered.lines.last == "nothing new, nothing was recorded")
  }

  @Test("a contest without a scheme says how to bring one")
  func none() throws {
    let folder = try TemporaryFolder()
    let plain = try folder.competition()
    let answered = try BuiltProgram.run("scheme", plain)
    #expect(answered.status == 1)
    #expect(answered.error.contains("no marking scheme: every component is one mark; caipan import DIR scheme FILE"))
  }
}
