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
  /// The rulebook has no such stage.
  case noSuchStage(Stage)
  /// The rulebook has no such tier at this stage.
  case noSuchTier(Tier)
  /// The same event has the same stage under the same committee in this contest.
  case contestTaken(Int)
  /// The rulebook has one committee for this stage, and this contest is its.
  case oneCommittee(Int)
  /// The rulebook asks for no such duty, deadline, paper or confirmation.
  case noSuchFact(ContestFact)
  /// The value is none that the fact can have.
  case badValue(ContestFact)
  /// The notice itself says otherwise, and its word stands.
  case contradictsCatalogue(ContestFact)
  /// More than a firm rule allows.
  case overLimit(ContestFact, atMost: Int)
  /// Firm rules have something against the prizes.
  case prizes([PrizeFault])
  /// The text is no calendar of working days.
  case calendar(CalendarProblem)
  /// A firm rule keeps this contestant out.
  case notEligible(entry: String, rule: String)
  /// The rulebook has no such rule.
  case noSuchRule(String)
  /// Nobody may pass this rule: it is firm, or nothing breaks it.
  case notWaivable(rule: String)
  /// Only a person may do this, in their own name.
  case personNeeded
  /// The rulebook has no replacements.
  case noReplacements
  /// This contestant has no place in the next stage to give up.
  case hasNoPlace(entry: String)
  /// This contestant has a place in the next stage already, or can't have one.
  case cannotEnter(entry: String)
  /// A later stage of the event is sealed, and its certificates rest on this contest.
  case laterStageSealed(contest: Int)
  /// The text is no marking scheme for this contest.
  case marking(MarkingProblem)
  /// No marking scheme is in use.
  case noScheme
  /// Marks were keyed under the scheme in use, or codes, a draw or a sheet rest on it.
  case schemeInUse
  /// This component is made of modules: its mark is worked out from sheets.
  case madeOfModules(component: String)
  /// Nobody is marked under this code or entry number here.
  case noSuchSubject(String)
  /// The scheme has no such module.
  case noSuchModule(String)
  /// The module has no such aspect.
  case noSuchAspect(module: String, aspect: String)
  /// The aspect has no sheet of this judge.
  case noSuchSeat(module: String, aspect: String, judge: Int)
  /// Nobody on the roster of judges is called so.
  case noSuchJudge(String)
  /// Two judges are given one seat, or one id.
  case seatTaken(JudgeSeat)
  case judgeTaken(String)
  /// One judge would hold two seats of one panel, and count twice in its marks.
  case twoSeatsOfPanel(judge: String, module: String)
  /// This is done by a person of this duty.
  case otherDuty(Duty)
  /// The same person keyed this sheet the other time.
  case sameKeyer
  /// A cell is keyed again once it was keyed, and looked at a third time once two keyings differ.
  case notKeyedYet
  case noDifference
  /// No second keying is asked for here.
  case secondKeyingNotAsked
  /// The judge is excused from this sheet.
  case excused
  /// The panel waits for every judge: somebody has to mark in this one's place.
  case panelWaits
  /// Nothing about this judge and contestant is to decide.
  case nothingToRecuse
  /// The scheme has no such penalty.
  case noSuchPenalty(String)
  /// A fixed penalty counts once; a count that no rule has.
  case badCount(Int)
  /// Without codes this is declared of the contestant by entry number; with codes, by code.
  case declareByEntry
  /// These marks lie no further apart than allowed.
  case noSuchSpread
  /// The sample is drawn already, is not asked for, or the first keying is not complete.
  case sampleDrawn
  case sampleNotAsked
  case firstKeyingIncomplete
  /// Codes of this first one on are another layer's, or entry numbers, or too long to write.
  case codesTaken(first: Int)
  /// A judge who brings no sheet of a contestant would tell whose code has none.
  case recusalTells(entry: String, judge: String)
  /// The scheme does not count papers.
  case papersNotCounted
  /// Codes were laid: the roster and the draw stand.
  case codesLaid
  /// Codes are laid before marks are keyed.
  case marksKeyed
  /// No more than three layers.
  case tooManyLayers(most: Int)
  /// This person keeps another layer already.
  case keepsAnotherLayer(Int)
  /// There are no codes, or all are opened.
  case nothingToDecode
  /// The result by code is signed first.
  case codedUnsigned
  /// The result by code is signed, and stands until it is reopened.
  case codedSealed(by: String)
  /// Two different people open a layer, one of them its keeper or the head referee.
  case witnessNeeded
  case keeperNeeded(String)
  /// Who corrected a cell leaves the third look at it to somebody else.
  case ownCorrection
  /// Something is keyed on this judge's sheet.
  case sheetKeyed
  /// A team that is marked as one is marked by name.
  case noCodesForTeams
  /// The draw or another layer was made with this seed.
  case seedTaken
  /// The register of incidents and appeals does not take it.
  case register(RegisterRefusal)
  /// It would not fit a line of the journal (a tie of thousands), or not be read back (a day that does not exist).
  case unrecordable

  /// A text that was asked for.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case id, station, title, event, code, committee, name, entry, identity, unit, remark, reason, file, rule, residence,
      category, titles, team, occupation, seed,
      place, what, handling, claim, late, finding, arbiter
  }
}
