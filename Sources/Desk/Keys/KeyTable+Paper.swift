public import Scoring

extension Words {
  /// The keys where marks are keyed, for the instructions on paper: on sheets, or in the grid of marks.
  public static func printedKeys(onSheets: Bool) -> [(keys: Bilingual, does: Bilingual)] {
    let hints =
      onSheets
      ? KeyTable.sheet.prefix(9).map(\.hint) + KeyTable.sheetTyping.prefix(2).map(\.hint)
      : KeyTable.entry.prefix(9).map(\.hint) + KeyTable.typing.prefix(3).map(\.hint)
    return hints.map { hint in
      (both(hint.caps.map(\.zh).joined(separator: "、"), hint.caps.map(\.en).joined(separator: ", ")), hint.label)
    }
  }
}
