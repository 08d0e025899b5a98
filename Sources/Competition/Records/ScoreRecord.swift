internal import Journal
internal import Scoring

/// One cell of a contestant's paper was keyed, the first or a second time, or settled by a third look.
public struct ScoreRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// Whose sheet: the last code, or the entry number where there are no codes.
  public let of: String
  /// The module's id.
  public let module: String
  /// The aspect's id.
  public let aspect: String
  /// The judge's seat from 1; 0 for an agreed value.
  public let judge: Int
  /// Which keying.
  public let keying: Keying
  /// A mark with two decimals; empty only where an undo empties the cell.
  public let value: String
  /// The record that this one takes back, as `STATION:SEQ`; empty where it takes nothing back.
  public let undoes: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; empty for a first mark and for an undo.
  public let reason: String
}

/// Which keying of a sheet 录入.
public enum Keying: String, CaseIterable, Hashable, Sendable {
  /// 初录.
  case first
  /// 复核: by another person, without seeing the first.
  case second
  /// 三核: both values and the paper at hand.
  case third
}

extension ScoreRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("of", of)
    body.member("module", module)
    body.member("aspect", aspect)
    body.member("judge", judge)
    body.member("keying", keying.rawValue)
    body.member("value", value)
    body.member("undoes", undoes)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    of = try body.line("of") { !$0.isEmpty }
    module = try body.line("module") { !$0.isEmpty }
    aspect = try body.line("aspect") { !$0.isEmpty }
    judge = try body.count("judge")
    keying = try body.word("keying")
    value = try body.line("value") { $0.isEmpty || Mark(spelled: $0) != nil }
    let isEmpty = value.isEmpty
    undoes = try body.line("undoes") { $0.isEmpty ? !isEmpty : Ref.isSpelling($0) }
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
