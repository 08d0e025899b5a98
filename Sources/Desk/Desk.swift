internal import Competition
internal import Journal
internal import Scoring
public import Terminal

/// The desk as a value: which screen is open, where its cursor is, what is being typed.
///
/// The competition is not in here. `update` takes what happened and gives what is to be done; `view` gives the screen. Neither reads a clock, a file or
/// a terminal, so that every screen can be tested as text.
public struct Desk: Sendable {
  /// The language of the screens.
  public internal(set) var language: Language
  /// The screen that is open.
  public internal(set) var screen: Screen
  /// Who is at the keyboard; empty until someone says.
  public internal(set) var person = ""
  /// Why nothing can be recorded here, `nil` where it can.
  public internal(set) var readOnly: ReadOnly?
  /// The terminal's size.
  public internal(set) var size: Size

  var contestNumber = 1
  var entry = EntryGrid()
  var sheets = SheetPage(.first)
  var secondKeying = SecondKeyingPage()
  var ranking = RankingTable()
  var codedRanking = CodedRanking()
  var ruling = RulingTable()
  var rulingPart = RulingPart.ties
  var spreads = SpreadTable()
  var penalties = PenaltyTable()
  var signOff = SignOffPage()
  var results = ResultsPage()
  var compliance = CompliancePage()
  var log = LogPage()
  var people = PeoplePage()
  var scheme = SchemePage()
  var paperwork = PaperworkPage()
  var register = RegisterPage()
  var welcome: WelcomePage
  /// Covers everything while the desk is locked.
  var lock: LockScreen?
  var dialog: Dialog?
  /// A form that waits until the question about another disk is answered.
  var setAside: Dialog?
  var message: Message?
  /// What an undo that is on its way takes back.
  var undoing: Act.What?
  /// Set while the disk refuses: no other cell takes a mark until a record can be written again.
  var unsaved: Unsaved?
  /// What the journal had to tell when it was opened and since.
  var notices: [Notice] = []
  /// Bytes left on the disk, set while they are few.
  var spaceLow: Int?
  var clock = ""
  /// The day by the machine's clock, for what is due.
  var today: Day?

  /// Below this the screen says that the disk is filling up.
  static let littleSpace = 64 << 20

  /// A desk for a competition that is open.
  public init(language: Language, size: Size, readOnly: ReadOnly? = nil) {
    self.language = language
    self.size = size
    self.readOnly = readOnly
    screen = .entry
    welcome = WelcomePage(folders: [])
  }

  /// A desk without a competition: the welcome screen offers the folders found.
  public init(language: Language, size: Size, folders: [String]) {
    self.language = language
    self.size = size
    screen = .welcome
    welcome = WelcomePage(folders: folders)
  }
}

extension Desk {
  /// Changes the language, as a terminal without Chinese characters demands.
  public mutating func speak(_ language: Language) { self.language = language }
}

/// Why a folder is open for reading only.
public enum ReadOnly: Hashable, Sendable {
  case lockedBy(pid: Int, host: String)
  case damaged(record: Int, byte: Int)
  case shorterThanConfirmed(record: Int)
  case folderNotWritable
}
