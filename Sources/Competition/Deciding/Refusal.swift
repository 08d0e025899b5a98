public import Scoring

/// Why an intent does not become a record; the cases carry facts, the sentences are made at the desk.
public enum Refusal: Error, Hashable, Sendable {
  case noSuchContest
  case alreadyFounded
  case rulebook(RulebookProblem)
  case noSuchEntry(String)
  case noSuchComponent(String)
  case mark(MarkProblem, component: String)
  /// The cell holds something, and the intent did not name it.
  case alreadyKeyed(Cell, [Ref])
  /// The cell holds just this.
  case unchanged
  /// The records named as replaced are not the ones that stand.
  case otherRecordsStand([Ref])
  case reasonNeeded
  /// A head referee signs, and so needs a key.
  case keyNeeded
  /// A contestant declared absent takes no marks; one with marks is declared absent only with a reason.
  case absent(entry: String)
  case hasMarks(entry: String)
  case nothingToUndo
  /// Those named are not exactly the contestants of one tie.
  case noSuchTie
  case sealed(by: String)
  case notSealed
  case open([OpenItem])
  case noHeadReferee
  case headRefereeStands(String)
  case alreadyEnrolled(String)
  case notEnrolled(String)
  case entryTaken(String)
  case identityTaken(entry: String)
  case emptyText(Field)
  case textTooLong(Field, longest: Int)
  case controlCharacter(Field)
  /// The statement is not the one this journal gives now: something was recorded in between.
  case statementStale
  case signatureWrong
  /// It would not fit a line of the journal (a tie of thousands), or not be read back (a day that does not exist).
  case unrecordable

  /// A text that was asked for.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case id, station, title, event, code, committee, name, entry, identity, unit, remark, reason, file
  }
}
