public import Scoring

extension Cell {
  /// How records spell a cell that was declared not sat.
  public static let notSatSpelling = "notSat"
  /// How records spell a cell that was declared void.
  public static let voidedSpelling = "voided"

  /// How records spell this cell: a mark with two decimals, `notSat`, `voided`, or nothing.
  public var spelling: String {
    switch self {
    case .missing: ""
    case .mark(let mark): mark.text
    case .notSat: Self.notSatSpelling
    case .voided: Self.voidedSpelling
    }
  }

  /// A cell from a record's spelling, `nil` where it is none of this column's.
  public init?(spelling: String, in column: Column) {
    switch spelling {
    case "": self = .missing
    case Self.notSatSpelling: self = .notSat
    case Self.voidedSpelling: self = .voided
    default:
      guard let mark = Mark(spelled: spelling), column.holds(mark) else { return nil }
      self = .mark(mark)
    }
  }

  /// Whether a record may spell a cell so: `notSat`, `voided`, or a mark of any scale with two decimals, like `92.50`.
  static func isSpelling(_ text: String) -> Bool {
    text == notSatSpelling || text == voidedSpelling || Mark(spelled: text) != nil
  }
}

extension StatusRecord {
  /// How a status record takes an exclusion back.
  public static let registered = "registered"

  /// Whether a record may spell a status so.
  static func isSpelling(_ text: String) -> Bool {
    text == registered || Exclusion(rawValue: text) != nil
  }
}

extension UndoRecord {
  /// How an undo names the contestant's status, where it would else name a column.
  public static let status = "status"
}

extension RulingRecord {
  /// The tie this ruling is about, `nil` where its total or keys are none of the scheme's.
  func tieKey(under scheme: Scheme) -> TieKey? {
    let values = keys.compactMap(Mark.init(spelled:))
    guard values.count == scheme.ties.count, values.count == keys.count, let total = Total(spelled: total) else {
      return nil
    }
    return TieKey(total: total, values: values)
  }
}

extension Scheme {
  /// The tie a sheet would be in; `nil` where it is not ranked.
  func tieKey(of sheet: Sheet) -> TieKey? {
    guard let total = total(of: sheet) else { return nil }
    let values = ties.compactMap { tie -> Mark? in
      guard case .mark(let mark) = cell(tie.column, of: sheet) else { return nil }
      return mark
    }
    return TieKey(total: ranked(total), values: values)
  }
}
