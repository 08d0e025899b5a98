internal import Scoring
internal import Competition

/// Reads the cells of one row by what they mean, and keeps what was mended.
struct CellReader {
  /// The row.
  let row: Row
  /// What was mended in the cells read so far.
  private(set) var mended: [Mending] = []
  private let table: Table

  init(row: Row, table: Table) {
    self.row = row
    self.table = table
  }

  /// A cell cleaned the way its column asks for; empty where the file has no such column.
  mutating func read(_ meaning: Meaning, _ clean: (String) -> CleanCell) -> String {
    guard let column = table.columns[meaning] else { return "" }
    let raw = row[column]
    switch row.traits[column] {
    case .spanned(let above):
      let cell = clean(above)
      if !cell.text.isEmpty { tell(meaning, mends: [.merged], before: "", after: cell.text) }
      return cell.text
    case .tail(let stored):
      tell(meaning, mends: [.tail], before: stored, after: raw)
    case .number, .date, .uncomputed, nil: break
    }
    let cell = clean(raw)
    // White space where nothing is written is nothing that was mended.
    if !cell.mends.isEmpty, !(cell.text.isEmpty && cell.mends == [.spaces]) {
      tell(meaning, mends: cell.mends, before: raw, after: cell.text)
    }
    return cell.text
  }

  /// A cell of which only the sense is taken, so that nothing is mended in it.
  func text(_ meaning: Meaning) -> String {
    guard let column = table.columns[meaning] else { return "" }
    guard case .spanned(let above) = row.traits[column] else { return CleanCell(row[column]).text }
    return CleanCell(above).text
  }

  /// What the file knows of a cell beyond its text.
  func trait(_ meaning: Meaning) -> CellTrait? {
    table.columns[meaning].flatMap { row.traits[$0] }
  }

  /// Keeps a mending; identity numbers are masked before they get out of here.
  mutating func tell(_ meaning: Meaning, mends: [Mend], before: String, after: String) {
    let isSecret = meaning == .identity
    mended.append(
      Mending(
        line: row.line, column: table.name(of: meaning), mends: mends,
        before: Invisible.spelledOut(isSecret ? Identity.masked(before) : before),
        after: isSecret ? Identity.masked(after) : after))
  }
}
