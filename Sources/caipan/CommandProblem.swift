internal import Competition
internal import Desk
internal import Intake
internal import Journal
internal import Papers
internal import Scoring
internal import Terminal

/// Why a command did not do what was asked; `Words.problem` makes the sentence.
enum CommandProblem: Error {
  case usage(UsageProblem, Command?)
  case noTerminal
  /// The machine's clock shows no day that could be today.
  case clock
  case outputFailed(errno: Int32)
  case file(ReadProblem, at: String)
  case notTaken(FileProblem, at: String)
  case badRows(Int, at: String)
  /// Bad rows of a file that is taken whole or not at all.
  case badSheet(Int, at: String)
  case folder(FolderProblem, at: String)
  /// The folder in which a competition's folder would be made is not there.
  case noParent(of: String)
  case noContestYet(at: String)
  /// No marking scheme is in use.
  case noScheme(at: String)
  case noSuchContest(at: String)
  /// Several contests answer to what was said.
  case whichContest([ContestSetUp], at: String)
  /// Several events of the notice's table answer to what was typed.
  case whichEvent(String, [ListedEvent])
  /// The competition in the folder has a title and a rulebook already.
  case otherTitle(String, at: String)
  case otherRulebook(Rulebook, at: String)
  /// Marks are imported before the roster is.
  case emptyRoster(at: String)
  /// A record beyond the last one.
  case noSuchRecord(Int, last: Int, at: String)
  case refused(Refusal, in: CompetitionState, at: String)
  case notSaved(AppendError, at: String)
  case noSuchRulebook(String)
  case rulebook(RulebookProblem, at: String)
  case calendar(CalendarProblem, at: String)
  case noSuchTheme(String, known: [String])
  case theme(ThemeProblem, at: String)
  case terminal(TerminalError)
  /// The text of a rulebook file is not UTF-8.
  case notUTF8(at: String)
  case notVerified(VerifyProblem, in: CompetitionState, at: String)
  /// A paper can't be made of a contest now.
  case paperLacks(PaperLack, PaperKind, ContestSetUp, at: String)
  /// A paper could not be made into a file.
  case paper(PaperProblem, PaperKind)
  /// A paper, or a value printed on one, is not this journal's.
  case paperNotVerified(PaperFault, at: String)
  /// An archive is not what it should be.
  case archiveNotVerified(ArchiveCheckFault, at: String)
  /// An archive could be neither made nor read.
  case archive(PaperProblem)
  /// Codes stand: an archive would tell whose they are.
  case archiveBlind(ContestSetUp, at: String)
  /// A file could not be written.
  case output(WriteProblem, at: String)
  /// Some operations were refused; each was told in its place.
  case operationsRefused(Int, at: String)

  /// The exit status it ends the program with.
  var status: ExitStatus {
    switch self {
    case .usage, .noTerminal, .terminal, .whichContest, .whichEvent: .wrongUsage
    case .clock, .noParent, .outputFailed, .file, .notTaken, .badRows, .badSheet, .noContestYet, .noScheme,
      .noSuchContest, .otherTitle,
      .otherRulebook, .emptyRoster, .noSuchRecord, .refused, .noSuchRulebook, .rulebook, .calendar, .noSuchTheme,
      .theme, .notUTF8,
      .notVerified, .operationsRefused, .paperLacks, .archiveBlind, .paper, .paperNotVerified, .archiveNotVerified,
      .archive, .output:
      .refused
    case .notSaved: .notSaved
    case .folder(let problem, _): problem.status
    }
  }
}

extension CommandProblem {
  /// Why a competition could not be made in a folder.
  init(making problem: FolderProblem, at path: String) {
    switch problem {
    case .journal(.missing): self = .noParent(of: path)
    case .journal, .unreadable, .refused, .founding: self = .folder(problem, at: path)
    }
  }
}

extension FolderProblem {
  fileprivate var status: ExitStatus {
    switch self {
    case .journal(.append), .journal(.noSpace), .founding(.notSaved): .notSaved
    case .journal, .unreadable, .refused, .founding(.refused): .refused
    }
  }
}
