import Competition
import Scoring
import Testing

@testable import Intake

@Suite struct RosterRowTests {
  /// The faults of one row below a header.
  private func faults(_ header: String, _ row: String, known: [Contestant] = []) throws -> [RosterFault] {
    try roster(header + "\n" + row + "\n", known: known).bad.flatMap(\.faults)
  }

  @Test("an entry number is there, short and of letters and digits")
  func entries() throws {
    #expect(try faults("参赛号,姓名,单位", ",林晓,海棠宾馆") == [.noEntry])
    #expect(try faults("参赛号,姓名", "00<1,林晓") == [.entryCharacter("<")])
    #expect(try faults("参赛号,姓名", String(repeating: "1", count: 20) + ",林晓") == [])
    #expect(
      try faults("参赛号,姓名", String(repeating: "1", count: 21) + ",林晓") == [.entryTooLong(characters: 21, most: 20)])
    #expect(try faults("参赛号,姓名", "咖-01,林晓") == [])
  }

  @Test("a name is there; one of 200 characters passes, accents on all of them included")
  func names() throws {
    #expect(try faults("参赛号,姓名", "001, ") == [.noName])
    let long = String(repeating: "林", count: 200)
    #expect(try roster("参赛号,姓名\n001,\(long)\n").taken.first?.contestant.name == long)
    let accented = String(repeating: "q\u{301}", count: 200)
    #expect(try faults("参赛号,姓名", "001," + accented) == [])
    #expect(
      try faults("参赛号,姓名", "001," + String(repeating: "林", count: 257)) == [.nameTooLong(characters: 257, most: 256)])
  }

  @Test(
    "an identity number has to hold water",
    arguments: [
      ("11010519850612001", RosterFault.identity(.length(17))), ("110105198506120019", .identity(.checkCharacter)),
      ("110105194902300020", .identity(.noSuchDay)), ("11010519850612O018", .identity(.character(place: 15))),
      ("1.10105E+17", .identityRounded),
    ])
  func identities(text: String, fault: RosterFault) throws {
    #expect(try faults("参赛号,姓名,身份证号", "001,林晓," + text) == [fault])
  }

  @Test("nobody is born after the day of the import")
  func unborn() throws {
    let file = Array("参赛号,姓名,身份证号\n001,林晓,110105198506120018\n".utf8)
    let eve = try RosterReading(reading: file, known: [], today: try #require(Day(iso: "1985-06-11")))
    #expect(eve.bad == [BadRosterRow(line: 2, entry: "001", faults: [.identity(.notYetBorn)])])
    let day = try RosterReading(reading: file, known: [], today: try #require(Day(iso: "1985-06-12")))
    #expect(day.bad == [])
  }

  @Test("a passport is taken as text, with a warning; a document too long is not")
  func otherDocuments() throws {
    let reading = try roster("参赛号,姓名,证件号码\n001,Li Ming,E12345678\n")
    #expect(reading.taken.first?.contestant.identity == "E12345678")
    #expect(reading.warnings == [RosterWarning(line: 2, entry: "001", what: .otherDocument)])
    #expect(
      try faults("参赛号,姓名,证件号码", "001,Li Ming,E" + String(repeating: "1", count: 40))
        == [.identityTooLong(characters: 41, most: 40)])
  }

  @Test("entry and identity numbers are there once, in the file and in the competition")
  func duplicates() throws {
    let known = Contestant(entry: "007", name: "王安", identity: "110105197901230036")
    let reading = try roster(
      """
      参赛号,姓名,身份证号
      001,林晓,110105198506120018
      ００１,田若水,110105199003070025
      003,𠮷田,110105198506120018
      007,何平,11010519880808004X
      008,何平,110105197901230036
      """, known: [known])
    #expect(reading.taken.map(\.line) == [2])
    #expect(
      reading.bad == [
        BadRosterRow(line: 3, entry: "001", faults: [.entryTwice(line: 2)]),
        BadRosterRow(line: 4, entry: "003", faults: [.identityTwice(line: 2)]),
        BadRosterRow(line: 5, entry: "007", faults: [.entryKnown]),
        BadRosterRow(line: 6, entry: "008", faults: [.identityKnown(entry: "007")]),
      ])
  }

  @Test("everything that is wrong with a row is told at once")
  func severalFaults() throws {
    #expect(
      try faults("参赛号,姓名,身份证号", ",,110105198506120019") == [.noEntry, .noName, .identity(.checkCharacter)])
  }

  @Test("a doubtful cell is a warning and stays open, never a guess")
  func warnings() throws {
    let reading = try roster(
      """
      参赛号,姓名,性别,身份证号,现有等级,工会会员
      001,林晓,女,110105198506120018,无,是
      002,田若水,未知,110105199003070025,八级,也许
      003,何?,,000101199003070016,,
      """)
    #expect(reading.bad == [])
    #expect(
      reading.warnings == [
        RosterWarning(line: 2, entry: "001", what: .sexContradictsIdentity(column: .female)),
        RosterWarning(line: 3, entry: "002", what: .unknownWord(.sex, "未知")),
        RosterWarning(line: 3, entry: "002", what: .unknownWord(.level, "八级")),
        RosterWarning(line: 3, entry: "002", what: .unknownWord(.union, "也许")),
        RosterWarning(line: 4, entry: "003", what: .lostCharacter("?")),
        RosterWarning(line: 4, entry: "003", what: .unknownRegion),
      ])
    let people = reading.taken.map(\.contestant)
    #expect(people.map(\.sex) == [.female, .female, .male])
    #expect(people.map(\.level) == [.none, .unknown, .unknown])
    #expect(people.map(\.union) == [true, nil, nil])
  }

  @Test(
    "levels are read in the organisers' spellings",
    arguments: [
      ("五级", HeldLevel.level(.beginner)), ("初级工", .level(.beginner)), ("三级/高级工", .level(.advanced)),
      ("三级（高级工）", .level(.advanced)), ("技 师", .level(.technician)), ("Advanced", .level(.advanced)),
      ("一级/高级技师", .level(.seniorTechnician)), ("无", .none), ("", .unknown),
    ])
  func levels(text: String, level: HeldLevel) throws {
    #expect(try roster("参赛号,姓名,现有等级\n001,林晓,\(text)\n").taken.first?.contestant.level == level)
  }
}
