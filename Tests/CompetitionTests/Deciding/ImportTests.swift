import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct ImportTests {
  private let note = ImportNote(
    contest: 1, what: .marks, file: "成绩.csv", sha256: sha256([]), taken: 2, mended: 0, skipped: 0)

  @Test("a file of marks is taken row by row, all or nothing")
  func taken() throws {
    let hall = try Hall()
    let rows = [
      row("001", ("theory", "86.50"), ("practical", "92.00")), row("002", ("theory", "notSat")),
      MarksRow(entry: "003", cells: [], exclusion: .absent),
    ]
    let lines = try hall.act(.take(contest: 1, rows, from: note))
    #expect(lines.map(\.kind) == ["imported", "mark", "mark", "mark", "status"])
    #expect(try hall.ranks() == ["1 001"])
    #expect(try hall.exclusion("003") == .absent)
    // A bad row at the end: none of the others is taken either.
    hall.refuses(
      .take(contest: 1, [row("002", ("practical", "80.00")), row("009", ("theory", "80.00"))], from: note),
      .noSuchEntry("009"))
    #expect(try hall.cell("002", "practical") == "")
  }

  @Test("what a file may not bring")
  func refused() throws {
    let hall = try Hall()
    try hall.key("001", "86.50")
    let standing = try hall.refs("001", "theory")
    for (rows, refusal) in [
      ([row("001", ("theory", "86.50"))], Refusal.unchanged),
      ([row("001", ("theory", "70.00"))], .alreadyKeyed(Hall.cell("86.50"), standing)),
      ([row("002", ("theory", "70.00")), row("002", ("practical", "70.00"))], .entryTaken("002")),
      ([row("002", ("theory", "70.00"), ("theory", "80.00"))], .alreadyKeyed(Hall.cell("80.00"), [])),
      ([row("002", ("theory", "70.00"), ("theory", "70.00"))], .alreadyKeyed(Hall.cell("70.00"), [])),
      ([row("002", ("module-a", "70.00"))], .noSuchComponent("module-a")),
      ([row("002", ("theory", "100.01"))], .mark(.offScale(highest: .full), component: "theory")),
      ([row("002", ("theory", ""))], .mark(.empty, component: "theory")),
      (
        [MarksRow(entry: "002", cells: [KeyedCell(component: "theory", cell: Hall.cell("70.00"))], exclusion: .absent)],
        .hasMarks(entry: "002")
      ),
      ([MarksRow(entry: "001", cells: [], exclusion: .absent)], .hasMarks(entry: "001")),
    ] {
      hall.refuses(.take(contest: 1, rows, from: note), refusal)
    }
  }

  @Test("a row may exclude someone for another reason and bring a mark; the file's name is the reason")
  func excluded() throws {
    let hall = try Hall()
    let cells = [KeyedCell(component: "theory", cell: Hall.cell("70.00"))]
    let lines = try hall.act(
      .take(contest: 1, [MarksRow(entry: "001", cells: cells, exclusion: .disqualified)], from: note))
    #expect(
      lines[2].text == #"{"contest":1,"entry":"001","status":"disqualified","replaces":[],"reason":"成绩.csv"}"#)
    #expect(try hall.cell("001", "theory") == "70.00")
  }

  private func row(_ entry: String, _ cells: (String, String)...) -> MarksRow {
    MarksRow(entry: entry, cells: cells.map { KeyedCell(component: $0.0, cell: Hall.cell($0.1)) })
  }
}
