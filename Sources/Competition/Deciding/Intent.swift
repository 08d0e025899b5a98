public import Scoring

/// What someone at the table, or a program that feeds it, wants to happen.
public enum Intent: Hashable, Sendable {
  /// Found a competition: its title, the rulebook's JSON text, and its contest.
  case found(title: String, rulebook: String, ContestSetUp)
  /// Enrol a person; a head referee brings a sealed key. A reason is needed where another head referee is replaced.
  case enrol(name: String, duty: Duty, key: SealedKey?, reason: String)
  /// Put contestants on the roster, all or none.
  case register(contest: Int, [Contestant], from: ImportNote?)
  /// Take the rows of a marks file, all or none.
  case take(contest: Int, [MarksRow], from: ImportNote)
  /// Key one cell. What stands there already must be named, and then a reason is needed.
  case key(contest: Int, entry: String, component: String, Cell, replacing: [Ref], reason: String)
  /// Declare a status; `nil` puts a contestant back among the registered.
  case declare(contest: Int, entry: String, Exclusion?, reason: String)
  /// Take back the latest act that still stands.
  case undo(contest: Int)
  /// Rule on a tie: all who share it, best first.
  case rule(contest: Int, order: [String], reason: String)
  /// Seal a contest with the head referee's signature.
  case signOff(contest: Int, SignedStatement)
  /// Open a sealed contest again with the head referee's signature over the reason.
  case reopen(contest: Int, reason: String, SignedStatement)
  /// Add a contest under the same rulebook; it takes the next number, whatever number it was given.
  case addContest(ContestSetUp)
  /// State facts of a contest, all or none; an empty value takes a fact back.
  case state(contest: Int, [StatedFact], reason: String)
  /// Put all that is known of a contestant in place of what was; a reason is needed once something was recorded.
  case amend(contest: Int, entry: String, Particulars, reason: String)
  /// Pass a rule that only warns, for a contestant or (`nil`) for the contest; in the name of a person.
  case waive(contest: Int, rule: String, entry: String?, reason: String)
  /// Give the place that somebody won in this contest to somebody else.
  case replace(contest: Int, leaving: String, entering: String, reason: String)
  /// Take a list of past first-prize winners, all or none.
  case bringWinners([PastWinner], from: ImportNote?)
  /// Take a further year's calendar of working days.
  case bringCalendar(source: String)
}

extension Intent {
  /// Whether this is somebody's own enrolment.
  public func enrols(_ person: String) -> Bool {
    switch self {
    case .enrol(let name, _, _, _): name == person
    case .found, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen, .addContest, .state, .amend,
      .waive, .replace, .bringWinners, .bringCalendar:
      false
    }
  }

  /// Whether only a person may do this, and no program by itself.
  public var needsPerson: Bool {
    switch self {
    case .waive: true
    case .found, .enrol, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen, .addContest, .state,
      .amend, .replace, .bringWinners, .bringCalendar:
      false
    }
  }
}
