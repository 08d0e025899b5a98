import Scoring
import Testing

@Suite struct ColumnReadTests {
  private func column(decimals: Int = 2, highest: Int = 100_00) -> Column {
    Column(
      id: "practical", name: Bilingual(zh: "技能操作", en: "practical"), role: .component(weightBasisPoints: 70_00),
      highest: Mark(hundredths: highest), decimals: decimals)
  }

  @Test(
    "digits, with or without one point between them",
    arguments: [
      ("92.5", 92_50), ("92.50", 92_50), ("92", 92_00), ("0", 0), ("0.00", 0), ("0.05", 5), ("092", 92_00),
      ("100", 100_00), ("100.00", 100_00), ("000000000000000000000060", 60_00),
    ])
  func reads(_ text: String, _ hundredths: Int) throws {
    #expect(try column().read(text) == Mark(hundredths: hundredths))
  }

  @Test(
    "a slip of the hand is told, not guessed",
    arguments: [
      (" ", .notANumber), (".5", .notANumber), ("92.", .notANumber), (".", .notANumber), ("+92", .notANumber),
      ("-1", .notANumber), ("9e1", .notANumber), ("92,5", .notANumber), ("9 2", .notANumber), ("92.5.0", .notANumber),
      ("９２", .notANumber), ("九十", .notANumber), ("92\n", .notANumber), ("0x5C", .notANumber), ("nan", .notANumber),
      ("", .empty), ("92.505", .tooManyDecimals(allowed: 2)), ("92.500", .tooManyDecimals(allowed: 2)),
      ("100.01", .offScale(highest: .full)), ("101", .offScale(highest: .full)),
      ("99999999999999999999999999", .offScale(highest: .full)),
      ("99999999999999999999999999.001", .tooManyDecimals(allowed: 2)),
    ] as [(String, MarkProblem)])
  func refuses(_ text: String, _ problem: MarkProblem) {
    #expect(throws: problem) { try column().read(text) }
  }

  @Test("a column of whole marks takes no decimals, not even a zero")
  func wholeMarks() throws {
    #expect(try column(decimals: 0).read("92") == Mark(hundredths: 92_00))
    #expect(throws: MarkProblem.tooManyDecimals(allowed: 0)) { try column(decimals: 0).read("92.0") }
    #expect(throws: MarkProblem.tooManyDecimals(allowed: 1)) { try column(decimals: 1).read("92.50") }
  }

  @Test("the scale is the column's own")
  func scale() throws {
    #expect(try column(highest: 600_00).read("599.99") == Mark(hundredths: 599_99))
    #expect(throws: MarkProblem.offScale(highest: Mark(hundredths: 600_00))) {
      try column(highest: 600_00).read("600.01")
    }
  }
}
