/// A row of a marking scheme's sheet that can't be taken, and everything that is wrong with it.
public struct BadMarkingRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// What is wrong, at least one thing.
  public let faults: [MarkingRowFault]
}

/// Why a row of a marking scheme's sheet can't be taken.
public enum MarkingRowFault: Hashable, Sendable {
  /// No module stands in this row or above it.
  case noModule
  /// The rulebook has no such component.
  case unknownComponent(String)
  /// A module of several aspects has one without an id.
  case noAspect
  /// The aspect has no points.
  case noPoints
  /// The cell is no number of at most two decimals.
  case notANumber(MarkingColumn, String)
  /// The cell is no whole number.
  case notWhole(MarkingColumn, String)
  /// The cell holds no word that is known in this column.
  case unknownWord(MarkingColumn, String)
  /// A module's value stands otherwise on an earlier line.
  case otherThanAbove(MarkingColumn, line: Int)
  /// A setting of no such name.
  case unknownSetting(String)
  /// A setting that stands on an earlier line already.
  case settingTwice(MarkingSetting, line: Int)
  /// A setting whose cell behind its name, counted from 1, can't be read.
  case badSetting(MarkingSetting, cell: Int, String)
  /// A cell in which a spreadsheet program left no value; the row is read no further.
  case broken(BrokenCell)
}
