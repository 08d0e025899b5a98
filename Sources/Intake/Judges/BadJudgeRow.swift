/// A row of a judges' list that can't be taken, and everything that is wrong with it.
public struct BadJudgeRow: Hashable, Sendable {
  /// The line in the file, counted from 1.
  public let line: Int
  /// What is wrong, at least one thing.
  public let faults: [JudgeFault]
}

/// Why a row of a judges' list can't be taken.
public enum JudgeFault: Hashable, Sendable {
  /// It has no id, and no row above has one.
  case noID
  /// The id could be no entry number either, and has to be as short and plain as one.
  case id(RosterFault)
  /// The name is missing or too long.
  case name(RosterFault)
  /// The same judge has another name, or another unit, on an earlier line.
  case otherThanAbove(line: Int)
  /// What is written is no seat: a module, a colon and a number from 1 to 15.
  case seat(String)
  /// A module without a seat, or a seat without a module.
  case halfSeat
  /// An earlier line has the same seat.
  case seatTwice(String, line: Int)
  /// A cell in which a spreadsheet program left no value; the row is read no further.
  case broken(BrokenCell)
}
