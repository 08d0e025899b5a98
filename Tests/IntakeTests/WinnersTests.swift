import Competition
import Scoring
import Testing

@testable import Intake

@Suite struct WinnersTests {
  private func read(_ text: String, known: [PastWinner] = []) throws -> WinnersReading {
    try WinnersReading(reading: Array(text.utf8), known: known, today: try #require(Day(iso: "2026-08-14")))
  }

  private let first = PastWinner(occupation: "咖啡师", name: "林晓", identity: "110105198506120018", year: 2024)

  @Test("first prizes count, other prizes are told, and the rows around the table are left alone")
  func firstPrizes() throws {
    let reading = try read(
      """
      海淀区职工技能竞赛历年获奖名单,,,,
      序号,姓名,身份证号,职业（工种）,年份,奖项
      1,林　晓,110105198506120018,咖啡师,2024年,一等奖
      2,田若水,110105199003070025,咖啡师,2024,二等奖
      3,何平,11010519880808004x,茶艺师,2023-11-05,First prize
      ,,,,
      注：以公示为准,,,,
      """)
    #expect(reading.bad == [])
    #expect(
      reading.taken.map(\.winner) == [
        first, PastWinner(occupation: "茶艺师", name: "何平", identity: "11010519880808004X", year: 2023),
      ])
    #expect(reading.otherPrizes == [4])
    #expect(reading.notes.map(\.line) == [1, 7])
    #expect(reading.mended.map(\.line) == [3, 5, 5])
  }

  @Test("columns may be called 赛项 or in English, and need no year")
  func headings() throws {
    #expect(try read("赛项,姓名,奖项\n咖啡师,林晓,一等奖\n").taken.map(\.winner.occupation) == ["咖啡师"])
    #expect(try read("Name,Event,Prize\nLi Ming,Barista,first\n").taken.map(\.winner.name) == ["Li Ming"])
  }

  @Test("a winner who is known already is told and not taken twice")
  func known() throws {
    let row = "林晓,110105198506120018,咖啡师,2024,一等奖\n"
    let reading = try read("姓名,身份证号,职业,年份,奖项\n" + row + row)
    #expect(reading.taken.map(\.winner) == [first])
    #expect(reading.known == [3])
    #expect(try read("姓名,身份证号,职业,年份,奖项\n" + row, known: [first]).taken == [])
  }

  @Test("a prize that may or may not be a first one is a bad row, as is a row without a person or an occupation")
  func badRows() throws {
    let reading = try read(
      """
      姓名,身份证号,职业,年份,奖项
      林晓,110105198506120018,咖啡师,2024,金奖
      ,110105199003070025,,2024,
      何平,110105198506120019,咖啡师,2024,一等奖
      """)
    #expect(reading.taken == [])
    #expect(
      reading.bad == [
        BadWinnerRow(line: 2, faults: [.unknownPrize("金奖")]),
        BadWinnerRow(line: 3, faults: [.person(.noName), .noOccupation, .noPrize]),
        BadWinnerRow(line: 4, faults: [.person(.identity(.checkCharacter))]),
      ])
  }

  @Test("a winner without a document, and a year nobody can read, are to be looked at")
  func warnings() throws {
    let reading = try read("姓名,职业,年份,奖项\n林晓,咖啡师,去年,一等奖\n")
    #expect(reading.taken.map(\.winner) == [PastWinner(occupation: "咖啡师", name: "林晓", identity: "")])
    #expect(
      reading.warnings == [
        WinnerWarning(line: 2, what: .unknownYear("去年")), WinnerWarning(line: 2, what: .noDocument),
      ])
  }

  @Test("a file without the prize, or the occupation, says too little")
  func columns() {
    #expect(throws: FileProblem.missingColumn(.prize, line: 1)) { try read("姓名,职业\n林晓,咖啡师\n") }
    #expect(throws: FileProblem.missingColumn(.occupation, line: 1)) { try read("姓名,奖项\n林晓,一等奖\n") }
    #expect(throws: FileProblem.missingColumn(.name, line: 1)) { try read("职业,奖项\n咖啡师,一等奖\n") }
  }
}
