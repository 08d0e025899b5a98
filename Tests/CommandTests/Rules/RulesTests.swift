import Scoring
import Testing

@Suite struct RulesTests {
  @Test("the table has every built-in rulebook with its document number and title")
  func table() throws {
    let lines = try BuiltProgram.run("rules", "--lang", "zh").lines
    #expect(lines.count == Rulebook.builtIn.count)
    for (line, rulebook) in zip(lines, Rulebook.builtIn) {
      #expect(line.hasPrefix(rulebook.id))
      #expect(line.contains(rulebook.document))
      #expect(line.hasSuffix(rulebook.title.zh))
    }
  }

  @Test("one rulebook is printed as the file it is", arguments: Rulebook.builtIn.map(\.id))
  func file(_ id: String) throws {
    let answered = try BuiltProgram.run("rules", id)
    #expect(answered.status == 0)
    #expect(try Rulebook(reading: answered.output).id == id)
    #expect(answered.output.hasSuffix("}\n"))
  }

  @Test("an unknown one is refused with the names of the known ones")
  func unknown() throws {
    let answered = try BuiltProgram.run("rules", "n9")
    #expect(answered.status == 1)
    for rulebook in Rulebook.builtIn { #expect(answered.error.contains(rulebook.id)) }
  }
}
