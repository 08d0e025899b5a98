import Scoring
import Testing

private func day(_ iso: String) throws -> Day {
  try #require(Day(iso: iso))
}

@Suite struct IdentityNumberTests {
  @Test("the standard's own examples are read")
  func examples() throws {
    let today = try day("2026-08-10")
    let woman = try IdentityNumber("11010519491231002X", today: today)
    #expect(woman.text == "11010519491231002X")
    #expect(woman.sex == .female)
    #expect(woman.birthDate == Day(year: 1949, month: 12, day: 31))
    #expect(woman.region == .province)
    #expect(woman.masked == "110***********002X")

    let other = try IdentityNumber("440524188001010014", today: today)
    #expect(other.sex == .male)
    #expect(other.birthDate.iso == "1880-01-01")
    #expect(other.masked == "440***********0014")
  }

  // Check characters worked out with the weights of GB 11643.
  @Test(
    "residence permits and unknown regions are told apart from provinces",
    arguments: [
      ("830000199001010012", IdentityNumber.Region.residencePermit), ("911000199001010021", .residencePermit),
      ("000101199003070016", .unknown), ("110105199003070033", .province),
    ])
  func regions(text: String, region: IdentityNumber.Region) throws {
    #expect(try IdentityNumber(text, today: day("2026-08-10")).region == region)
  }

  @Test("a small x is the X")
  func smallX() throws {
    #expect(try IdentityNumber("11010519491231002x", today: day("2026-08-10")).text == "11010519491231002X")
  }

  @Test(
    "what is wrong is named",
    arguments: [
      ("", IdentityProblem.length(0)),
      ("1101051949123100", .length(16)),
      ("11010519491231002XX", .length(19)),
      ("１1010519491231002X", .character(place: 1)),
      ("1101051949123100X2", .character(place: 17)),
      ("11010519491231002Y", .character(place: 18)),
      ("110105194912310021", .checkCharacter),
      ("11010519491213002X", .checkCharacter),
      ("110105194902300020", .noSuchDay),
    ])
  func problems(text: String, problem: IdentityProblem) throws {
    let today = try day("2026-08-10")
    #expect(throws: problem) { try IdentityNumber(text, today: today) }
  }

  @Test("nobody is born after today, but on this very day they may be")
  func today() throws {
    let eve = try day("1949-12-30")
    #expect(throws: IdentityProblem.notYetBorn) { try IdentityNumber("11010519491231002X", today: eve) }
    #expect(try IdentityNumber("11010519491231002X", today: day("1949-12-31")).sex == .female)
  }

  @Test("a document is shown without its middle")
  func masks() {
    #expect(Identity.masked("11010519491231002X") == "110***********002X")
    #expect(Identity.masked("E12345678") == "E******78")
    #expect(Identity.masked("12345") == "*****")
    #expect(Identity.masked("") == "")
  }
}
