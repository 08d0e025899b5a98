internal import Intake
internal import Scoring

/// Why a line is no operation; names members of the line, never what stands in them.
enum OperationProblem: Error, Hashable, Sendable {
  case notJSON(JSONProblem)
  /// The line is longer than may be.
  case lineTooLong(most: Int)
  case notAnObject
  case missing(String)
  case wrongKind(String, expected: Kind)
  /// The member holds none of the words it can hold.
  case unknownWord(String, oneOf: [String])
  case unknownMember(String)
  /// `fact` names no fact of a contest.
  case unknownFact
  /// `entries` and `order` do not name the same contestants.
  case orderDisagrees
  /// Several contests answer to what the operation says.
  case severalContests
  /// `replaces` names no record of this competition.
  case noSuchRecord
  /// Nobody signs anything in a dry run.
  case notOnTrial
  /// The text is no mark of the aspect, whose scale the column has.
  case score(MarkProblem, Column)
  /// The judge has no seat on the module's panel, or several.
  case noSuchSeat(judge: String, module: String)
  /// The contestant is none the roster could take.
  case contestant(RosterFault)

  /// What a member has to be.
  enum Kind: String, CaseIterable, Sendable {
    case text, texts, yesOrNo, day, moment, wholeNumber, records, object, seats, judge
  }
}
