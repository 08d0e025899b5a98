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
  /// Take a marking scheme into use, a JSON text; a reason is needed in place of another one.
  case adopt(contest: Int, scheme: String, reason: String)
  /// Put judges on the roster or change what is known of them, all or none.
  case seat(contest: Int, [Judge], from: ImportNote?, reason: String)
  /// Decide whether a judge marks a contestant, or excuse a sheet that will not come.
  case recuse(
    contest: Int, of: String, judge: String, RecusalDecision, substitute: String, decidedBy: String, reason: String)
  /// Draw order and stations.
  case draw(contest: Int, seed: String, stations: Int, reason: String)
  /// Lay the next layer of blind codes, in the keeper's own name.
  case encode(contest: Int, seed: String, first: Int)
  /// Key one cell of a sheet. What stands there already in this keying must be named, and then a reason is needed.
  case score(contest: Int, Score, replacing: [Ref], reason: String)
  /// Give a penalty or a sanction; a count of 0 takes it back.
  case penalise(contest: Int, of: String, rule: String, module: String, count: Int, decidedBy: String, reason: String)
  /// Rule on marks that lie too far apart: a value on the keyed scale, or nil where they stand.
  case settle(contest: Int, of: String, module: String, aspect: String, value: Mark?, reason: String)
  /// Say how many sheets of a pile were counted.
  case count(contest: Int, module: String, judge: Int, PaperStep, count: Int, reason: String)
  /// Draw the sheets that are keyed a second time.
  case sample(contest: Int, seed: String)
  /// Seal the result by code with the head referee's signature.
  case signCoded(contest: Int, SignedStatement)
  /// Open the last layer of codes that is still closed, with a witness present.
  case decode(contest: Int, witness: String)
  /// Choose a PIN, or change it.
  case choosePIN(name: String, SealedPIN, reason: String)
  /// Write an incident down; with a number, put right what stands under it, with a reason.
  case report(contest: Int, IncidentReport, amending: Int?, reason: String)
  /// Write an appeal down; with a number, put right what stands under it, with a reason.
  case appeal(contest: Int, AppealFiling, amending: Int?, reason: String)
  /// Write down what an arbiter ruled on an appeal; a ruling in place of another one has a reason.
  case ruleOnAppeal(contest: Int, appeal: Int, AppealVerdict, reason: String)
}

extension Intent {
  /// Whether this is somebody's own enrolment.
  public func enrols(_ person: String) -> Bool {
    switch self {
    case .enrol(let name, _, _, _): name == person
    case .found, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen, .addContest, .state, .amend,
      .waive, .replace, .bringWinners, .bringCalendar, .adopt, .seat, .recuse, .draw, .encode, .score, .penalise,
      .settle, .count, .sample, .signCoded, .decode, .choosePIN, .report, .appeal, .ruleOnAppeal:
      false
    }
  }

  /// The number of the contest it is about; nil where it is about none that is there already.
  public var contest: Int? {
    switch self {
    case .register(let number, _, _), .take(let number, _, _), .key(let number, _, _, _, _, _),
      .declare(let number, _, _, _), .undo(let number), .rule(let number, _, _), .signOff(let number, _),
      .reopen(let number, _, _), .state(let number, _, _), .amend(let number, _, _, _), .waive(let number, _, _, _),
      .replace(let number, _, _, _), .adopt(let number, _, _), .seat(let number, _, _, _),
      .recuse(let number, _, _, _, _, _, _), .draw(let number, _, _, _), .encode(let number, _, _),
      .score(let number, _, _, _), .penalise(let number, _, _, _, _, _, _), .settle(let number, _, _, _, _, _),
      .count(let number, _, _, _, _, _), .sample(let number, _), .signCoded(let number, _), .decode(let number, _),
      .report(let number, _, _, _), .appeal(let number, _, _, _), .ruleOnAppeal(let number, _, _, _):
      number
    case .found, .enrol, .addContest, .bringWinners, .bringCalendar, .choosePIN: nil
    }
  }

  /// Whether only a person may do this, and no program by itself.
  public var needsPerson: Bool {
    switch self {
    case .waive, .recuse, .draw, .encode, .penalise, .settle, .count, .sample, .decode, .choosePIN, .report, .appeal,
      .ruleOnAppeal:
      true
    case .adopt, .seat, .score, .signCoded: false
    case .found, .enrol, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen, .addContest, .state,
      .amend, .replace, .bringWinners, .bringCalendar:
      false
    }
  }
}

/// One cell of a sheet as it is keyed.
public struct Score: Hashable, Sendable {
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
  /// The value.
  public let value: Mark

  /// A cell of a sheet.
  public init(of: String, module: String, aspect: String, judge: Int, keying: Keying, value: Mark) {
    self.of = of
    self.module = module
    self.aspect = aspect
    self.judge = judge
    self.keying = keying
    self.value = value
  }
}
