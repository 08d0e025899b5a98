/// A cell in which a spreadsheet program left no value.
public struct BrokenCell: Hashable, Sendable {
  /// What stands there instead.
  public enum What: Hashable, Sendable {
    /// An error, as the program spells it: `#N/A`.
    case error(String)
    /// A formula of which nobody has computed the value.
    case uncomputed
  }

  /// The column, as the file calls it.
  public let column: ColumnName
  /// What stands there.
  public let what: What
}

extension Row {
  /// Why a cell has no value; `nil` where it has one, or is empty.
  func broken(_ column: Int) -> BrokenCell.What? {
    if traits[column] == .uncomputed { return .uncomputed }
    let text = self[column]
    guard text.hasPrefix("#"), Row.errors.contains(text) else { return nil }
    return .error(text)
  }

  /// All of its cells without a value, by place: no heading says what they mean.
  var brokenCells: [BrokenCell] {
    cells.indices.compactMap { column in
      broken(column).map { BrokenCell(column: ColumnName(number: column + 1, heading: ""), what: $0) }
    }
  }

  /// The errors of spreadsheet programs; whoever exports CSV writes the same.
  private static let errors: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA",
  ]
}
