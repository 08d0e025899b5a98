import Competition
import Scoring
import Testing

@testable import Intake

@Suite struct MarksReadingTests {
  private let people: KeyValuePairs = ["001": "林晓", "002": "田若水", "003": "何平"]

  @Test("the export of a theory exam system is taken as it is")
  func examSystem() throws {
    let file = """
      \u{FEFF}准考证号,参赛号,考生姓名,理论成绩,状态
      20260814001,001,林晓,90.5,正常
      20260814002,002,田若水,71.0,正常
      20260814003,003,何平,,缺考
      """
    let reading = try marks(file, theoryAndPractical(), known: field(people))
    #expect(reading.form == .text(.utf8WithMark))
    #expect(reading.columns == [0])
    #expect(reading.bad == [] && reading.mended == [])
    #expect(reading.unknownColumns == [] && reading.empty == [] && reading.unchanged == [])
    #expect(
      reading.taken == [
        MarksRow(
          line: 2, entry: "001", cells: [NewCell(column: 0, cell: .mark(Mark(hundredths: 9050)))], exclusion: nil),
        MarksRow(
          line: 3, entry: "002", cells: [NewCell(column: 0, cell: .mark(Mark(hundredths: 7100)))], exclusion: nil),
        MarksRow(line: 4, entry: "003", cells: [NewCell(column: 0, cell: .notSat)], exclusion: nil),
      ])
  }

  @Test("an organiser's own components are found by their names and ids")
  func ownComponents() throws {
    let reading = try marks(
      "参赛号,服务得分,Drinks,用时（分）\n001,80,91.25,42\n", drinksAndService(), known: field(people))
    #expect(reading.columns == [0, 1, 2])
    #expect(
      reading.taken.first?.cells == [
        NewCell(column: 0, cell: .mark(Mark(hundredths: 9125))),
        NewCell(column: 1, cell: .mark(Mark(hundredths: 8000))),
        NewCell(column: 2, cell: .mark(Mark(hundredths: 4200))),
      ])
  }

  @Test("who is absent from every component is absent from the contest, from one has not sat that one")
  func absence() throws {
    let both = try marks(
      "参赛号,理论,实操,状态\n001,,,缺考\n002,88,缺考,\n003,缺考,缺考,\n", theoryAndPractical(), known: field(people))
    #expect(
      both.taken == [
        MarksRow(line: 2, entry: "001", cells: [], exclusion: .absent),
        MarksRow(
          line: 3, entry: "002",
          cells: [NewCell(column: 0, cell: .mark(Mark(hundredths: 8800))), NewCell(column: 1, cell: .notSat)],
          exclusion: nil),
        MarksRow(line: 4, entry: "003", cells: [], exclusion: .absent),
      ])
    let list = try marks("参赛号,状态\n001,缺考\n", theoryAndPractical(), known: field(people))
    #expect(list.taken == [MarksRow(line: 2, entry: "001", cells: [], exclusion: .absent)])
  }

  @Test("a time that was not taken is no component that was not sat")
  func absentMeasure() throws {
    let reading = try marks("参赛号,调酒,用时,状态\n001,,,缺考\n", drinksAndService(), known: field(people))
    #expect(
      reading.taken == [
        MarksRow(line: 2, entry: "001", cells: [NewCell(column: 0, cell: .notSat)], exclusion: nil)
      ])
    #expect(reading.empty == [CellPlace(line: 2, entry: "001", column: 2)])
  }

  @Test(
    "who withdrew, was disqualified or should not have entered is out of the ranking, marks or no marks",
    arguments: [
      ("弃权", Exclusion.withdrawn), ("取消成绩", .disqualified), ("取消资格", .disqualified), ("资格不符", .void), ("无效", .void),
    ])
  func exclusions(word: String, exclusion: Exclusion) throws {
    let inStatus = try marks("参赛号,理论,状态\n001,88,\(word)\n", theoryAndPractical(), known: field(people))
    #expect(
      inStatus.taken == [
        MarksRow(
          line: 2, entry: "001", cells: [NewCell(column: 0, cell: .mark(Mark(hundredths: 8800)))], exclusion: exclusion)
      ])
    let inCell = try marks("参赛号,理论\n001,\(word)\n", theoryAndPractical(), known: field(people))
    #expect(inCell.taken == [MarksRow(line: 2, entry: "001", cells: [], exclusion: exclusion)])
  }

  @Test("marks are read as the column allows, mended where an input method was on")
  func marksOnTheScale() throws {
    let reading = try marks(
      """
      参赛号,姓名,理论
      001,林晓,９０。５
      002,田若水,100.5
      003,何平,88.25
      """, theoryAndPractical(), known: field(people))
    #expect(reading.taken.first?.cells == [NewCell(column: 0, cell: .mark(Mark(hundredths: 9050)))])
    #expect(
      reading.mended == [
        Mending(
          line: 2, column: ColumnName(number: 3, heading: "理论"), mends: [.fullWidth, .point], before: "９０。５",
          after: "90.5")
      ])
    #expect(
      reading.bad == [
        BadMarksRow(line: 3, entry: "002", faults: [.mark(column: 0, .offScale(highest: Mark(hundredths: 10000)))]),
        BadMarksRow(line: 4, entry: "003", faults: [.mark(column: 0, .tooManyDecimals(allowed: 1))]),
      ])
  }

  @Test("rows that belong to nobody, or say two things, are bad")
  func badRows() throws {
    let reading = try marks(
      """
      参赛号,理论,实操,状态
      ,80,81,正常
      404,80,81,正常
      001,80,81,正常
      001,80,81,正常
      002,80,,缺考
      003,八十,81,好
      """, theoryAndPractical(), known: field(people))
    #expect(reading.taken.map(\.entry) == ["001"])
    #expect(
      reading.bad == [
        BadMarksRow(line: 2, entry: nil, faults: [.noEntry]),
        BadMarksRow(line: 3, entry: "404", faults: [.unknownEntry]),
        BadMarksRow(line: 5, entry: "001", faults: [.entryTwice(line: 4)]),
        BadMarksRow(line: 6, entry: "002", faults: [.absentWithMark(column: 0)]),
        BadMarksRow(line: 7, entry: "003", faults: [.unknownStatus("好"), .mark(column: 0, .notANumber)]),
      ])
  }

  @Test("an empty cell is left alone and told, a row under another name is not taken")
  func told() throws {
    let reading = try marks(
      "参赛号,姓名,理论,实操\n001,林小,80,\n002,田 若水,80,81\n003,何平,80,\n", theoryAndPractical(), known: field(people))
    #expect(reading.taken.map(\.entry) == ["002", "003"])
    #expect(reading.empty == [CellPlace(line: 4, entry: "003", column: 1)])
    #expect(
      reading.bad == [
        BadMarksRow(line: 2, entry: "001", faults: [.otherName(inFile: "林小", onRoster: "林晓")])
      ])
  }

  @Test("leading zeros that a spreadsheet dropped are put back, if only one contestant can be meant")
  func leadingZeros() throws {
    let reading = try marks("参赛号,理论\n1,80\n", theoryAndPractical(), known: field(people))
    #expect(reading.taken.map(\.entry) == ["001"])
    #expect(
      reading.mended == [
        Mending(
          line: 2, column: ColumnName(number: 1, heading: "参赛号"), mends: [.leadingZeros], before: "1", after: "001")
      ])
    let doubtful = try marks("参赛号,理论\n1,80\n", theoryAndPractical(), known: field(["01": "林晓", "001": "何平"]))
    #expect(doubtful.bad == [BadMarksRow(line: 2, entry: "1", faults: [.unknownEntry])])
  }

  @Test("what is keyed already is told when it is the same, and never overwritten when it is not")
  func alreadyKeyed() throws {
    let eighty = Cell.mark(Mark(hundredths: 8000))
    let file = "参赛号,理论,实操\n001,80,90\n"
    let same = try marks(file, theoryAndPractical(), known: field(["001": "林晓"], cells: [eighty, .missing]))
    #expect(same.unchanged == [CellPlace(line: 2, entry: "001", column: 0)])
    #expect(same.taken.first?.cells == [NewCell(column: 1, cell: .mark(Mark(hundredths: 9000)))])

    let other = try marks(file, theoryAndPractical(), known: field(["001": "林晓"], cells: [.notSat, eighty]))
    #expect(
      other.bad == [
        BadMarksRow(
          line: 2, entry: "001", faults: [.alreadyKeyed(column: 0, .notSat), .alreadyKeyed(column: 1, eighty)])
      ])
  }

  @Test("a status that is there already is told, another is a bad row, and who has a mark was not absent")
  func alreadyExcluded() throws {
    let eighty = Cell.mark(Mark(hundredths: 8000))
    let known = [
      KnownSheet(
        contestant: Contestant(entry: "001", name: "林晓"), sheet: Sheet(cells: [], exclusion: .withdrawn)),
      KnownSheet(contestant: Contestant(entry: "002", name: "田若水"), sheet: Sheet(cells: [eighty])),
      KnownSheet(contestant: Contestant(entry: "003", name: "何平"), sheet: Sheet(cells: [.notSat, .notSat])),
    ]
    let reading = try marks(
      "参赛号,状态\n001,弃权\n002,缺考\n003,缺考\n", theoryAndPractical(), known: known)
    #expect(reading.taken == [])
    #expect(
      reading.unchanged == [
        CellPlace(line: 2, entry: "001", column: nil), CellPlace(line: 4, entry: "003", column: nil),
      ])
    #expect(reading.bad == [BadMarksRow(line: 3, entry: "002", faults: [.alreadyKeyed(column: 0, eighty)])])
    let other = try marks("参赛号,状态\n001,取消成绩\n", theoryAndPractical(), known: known)
    #expect(other.bad == [BadMarksRow(line: 2, entry: "001", faults: [.alreadyExcluded(.withdrawn)])])
  }

  @Test("a file of marks has the entry number and something to take")
  func headerProblems() throws {
    let scheme = try theoryAndPractical()
    #expect(throws: FileProblem.noMarks(line: 1)) { try marks("参赛号,姓名\n001,林晓\n", scheme, known: []) }
    #expect(throws: FileProblem.missingColumn(.entry, line: 1)) { try marks("姓名,理论\n林晓,80\n", scheme, known: []) }
    #expect(
      throws: FileProblem.twoColumns(
        .mark(0), first: ColumnName(number: 2, heading: "理论"), second: ColumnName(number: 3, heading: "Theory"), line: 1
      )
    ) { try marks("参赛号,理论,Theory\n001,80,81\n", scheme, known: []) }
  }
}
