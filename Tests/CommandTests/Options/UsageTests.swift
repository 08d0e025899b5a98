import Testing

@Suite struct UsageTests {
  @Test("wrong usage is one line on standard error, in the language of the locale, and status 2")
  func wrongUsage() throws {
    let english = try BuiltProgram.run("results", "--fromat", "csv")
    #expect(english.status == 2)
    #expect(english.output.isEmpty)
    #expect(english.error == "caipan: unknown option --fromat; see caipan results --help\n")
    let chinese = try BuiltProgram.run(["results", "--fromat", "csv"], locale: "zh_CN.UTF-8")
    #expect(chinese.error == "caipan: 没有选项 --fromat；用法见 caipan results --help\n")
  }

  @Test("control characters in an argument do not reach the terminal")
  func controlCharacters() throws {
    let answered = try BuiltProgram.run("--x\u{1B}[31m\n")
    #expect(answered.error == "caipan: unknown option --x\u{FFFD}[31m\u{FFFD}; see caipan --help\n")
  }

  @Test("without a terminal there is no desk, and it says what serves instead")
  func noTerminal() throws {
    let answered = try BuiltProgram.run()
    #expect(answered.status == 2)
    #expect(answered.error.contains("caipan results"))
  }

  @Test("version and help are on standard output, status 0")
  func version() throws {
    let version = try BuiltProgram.run("--version")
    #expect(version.output == "caipan 0.1.0 (caipan-journal/1)\n")
    #expect(version.status == 0)
    let help = try BuiltProgram.run("record", "--help")
    #expect(help.status == 0)
    #expect(help.lines.first == "usage: caipan record DIR [--from FILE|-] [--by NAME] [--dry-run]")
  }
}
