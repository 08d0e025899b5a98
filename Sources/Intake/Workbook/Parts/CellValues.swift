/// A cell as it is stored.
struct StoredCell {
  /// What its value is: `n`, `s`, `inlineStr`, `str`, `b`, `e`, `d`.
  var kind = "n"
  /// Its style.
  var style = 0
  /// What stands in the element of its value; `nil` where it has none.
  var value: [UInt8]?
  /// Whether a formula computes it.
  var hasFormula = false
  /// The formula, as it is spelled; may be empty where it is shared with another cell.
  var formula: [UInt8] = []
  /// The text that stands in the cell itself.
  var inline = RichText()
}

/// Turns stored cells into text, with what the workbook's other parts say of them.
struct CellValues {
  let strings: SharedStrings?
  let styles: Styles?
  let epoch: SerialMoment.Epoch

  /// A cell's text, and what is to be known of it; `nil` for an empty cell.
  func value(
    of cell: StoredCell, at place: (line: Int, column: Int)
  ) throws(FileProblem) -> (text: String, trait: CellTrait?)? {
    if cell.kind == "inlineStr" {
      guard !cell.inline.isTooLong else { throw tooLong(place) }
      return (cell.inline.text, nil)
    }
    guard let value = cell.value, !value.isEmpty else {
      // A formula of a text of no characters has a value, an empty one.
      guard cell.hasFormula, cell.kind != "str" else { return nil }
      return ("=" + CellWords.quoted(String(decoding: cell.formula, as: UTF8.self)), .uncomputed)
    }
    guard value.count <= Limits.cellBytes else { throw tooLong(place) }
    let text = String(decoding: value, as: UTF8.self)
    switch cell.kind {
    case "n":
      let number = NumberCell(text, styles?[cell.style] ?? .general, since: epoch)
      return (number.text, number.trait)
    case "s":
      guard let found = Int(text).flatMap({ strings?[$0] }) else { throw .workbook(.damaged(.sharedStrings)) }
      switch found {
      case .text(let shared): return (shared, nil)
      case .tooLong: throw tooLong(place)
      }
    case "str": return (EscapedText.decoded(value), nil)
    case "e": return (text, nil)
    case "b": return (text == "1" || text == "true" ? "TRUE" : "FALSE", nil)
    case "d": return (isoDay(text), .date)
    case _: throw .workbook(.damaged(.sheet))
    }
  }

  private func tooLong(_ place: (line: Int, column: Int)) -> FileProblem {
    .cellTooLong(line: place.line, column: place.column)
  }

  /// A day in ISO 8601 as it would be read from any other cell: without a time of midnight.
  private func isoDay(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let isMidnight = parts[1].allSatisfy { "0:.Z".contains($0) }
    return isMidnight ? String(parts[0]) : parts[0] + " " + parts[1]
  }
}
