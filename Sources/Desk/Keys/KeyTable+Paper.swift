public import Scoring

extension Words {
  /// The keys where marks are keyed, for the instructions on paper: on sheets, or in the grid of marks.
  public static func printedKeys(onSheets: Bool) -> [(keys: Bilingual, does: Bilingual)] {
    let waiting = onSheets ? KeyTable.sheet.prefix(9).map(\.hint) : KeyTable.entry.prefix(9).map(\.hint)
    let typing = onSheets ? KeyTable.sheetTyping.prefix(2).map(\.hint) : KeyTable.typing.prefix(3).map(\.hint)
    return waiting.map { (printed($0), $0.label) } + typing.map { (printed($0), whileTyping($0.label)) }
  }

  private static func printed(_ hint: KeyHint) -> Bilingual {
    both(hint.caps.map(\.zh).joined(separator: "、"), hint.caps.map(\.en).joined(separator: ", "))
  }

  /// The same key does something else while digits stand unsaved in the cell.
  private static func whileTyping(_ label: Bilingual) -> Bilingual {
    both("格中有未存的数字时：\(label.zh)", "while digits are unsaved: \(label.en)")
  }
}
