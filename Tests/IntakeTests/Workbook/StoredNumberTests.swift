import Testing

@testable import Intake

@Suite("Numbers as a workbook stores them") struct StoredNumberTests {
  @Test(
    "a decimal stays the decimal that it is",
    arguments: [
      ("87.25", "87.25"), ("7", "7"), ("7.0", "7"), ("0007", "7"), ("0", "0"), ("-0", "0"), ("0.00", "0"), ("+5", "5"),
      ("-0.5", "-0.5"), (".5", "0.5"), ("1.1e2", "110"), ("1.1E+2", "110"), ("1.5E-3", "0.0015"), ("5E0", "5"),
      ("999999999999999", "999999999999999"), ("20010203", "20010203"),
    ])
  func exact(stored: String, text: String) throws {
    let number = try #require(StoredNumber(stored))
    let shortest = number.shortest(of: stored)
    #expect(shortest.number.plain == text)
    #expect(!shortest.isCut)
  }

  // 17 digits spell a double; 1.1000000000000001 reads back as the double nearest to 1.1, and so on.
  @Test(
    "a double spelled in 17 digits is the shortest decimal that reads back the same",
    arguments: [
      ("1.1000000000000001", "1.1"), ("92.299999999999997", "92.3"), ("87.450000000000003", "87.45"),
      ("0.29999999999999999", "0.3"), ("-92.299999999999997", "-92.3"),
    ])
  func spelled(stored: String, text: String) throws {
    let shortest = try #require(StoredNumber(stored)).shortest(of: stored)
    #expect(shortest.number.plain == text)
    #expect(!shortest.isCut)
  }

  // 92.3 plus one unit in the last place, 0.1 + 0.2, and the double below 100: no shorter decimal reads back the same.
  @Test(
    "what a computation left beyond the fifteenth digit is dropped, and told",
    arguments: [
      ("92.300000000000011", "92.3"), ("0.30000000000000004", "0.3"), ("99.999999999999986", "100"),
      ("9.9999999999999982", "10"),
    ])
  func tails(stored: String, text: String) throws {
    let shortest = try #require(StoredNumber(stored)).shortest(of: stored)
    #expect(shortest.number.plain == text)
    #expect(shortest.isCut)
  }

  @Test(
    "more digits before the point than are kept show that some are lost",
    arguments: [
      ("1.1010519491231E+17", "1.1010519491231E+17"), ("110105194912310021", "1.1010519491231E+17"),
      ("1E16", "1E+16"), ("1E-20", "1E-20"), ("1e300", "1E+300"), ("-4.4052418800101E+17", "-4.4052418800101E+17"),
    ])
  func lost(stored: String, text: String) throws {
    #expect(try #require(StoredNumber(stored)).shortest(of: stored).number.plain == text)
  }

  @Test(
    "what is no number is none",
    arguments: ["", "-", ".", "1.2.3", "1e", "e5", "0x10", "NaN", "INF", "１", "1,5", " 1", "1 ", "--1", "1E+"])
  func none(text: String) {
    #expect(StoredNumber(text) == nil)
  }

  @Test("exponents beyond any number's trap nothing", arguments: ["1e99999999999999999999", "1e-99999999999999999999"])
  func exponents(text: String) throws {
    let plain = try #require(StoredNumber(text)).shortest(of: text).number.plain
    #expect(plain.hasPrefix("1E"))
  }
}
