/// What keys can ask for everywhere at the desk.
enum DeskCommand: Hashable, Sendable {
  case go(Screen)
  case chooseContest
  case help, switchLanguage, quit
}

/// A cursor's way through rows.
enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, top, bottom

  /// The row this leads to from another, in a list of so many rows of which so many are on the screen.
  func row(from row: Int, of count: Int, page: Int) -> Int {
    let target =
      switch self {
      case .up: row - 1
      case .down: row + 1
      case .pageUp: row - max(1, page)
      case .pageDown: row + max(1, page)
      case .top: 0
      case .bottom: count - 1
      }
    return max(0, min(count - 1, target))
  }
}

/// The entry grid, while nothing is being typed.
enum EntryCommand: Hashable, Sendable {
  case nextSheet, nextCell, previousCell, left, right
  case find, explain, undo, absent, withdrawn, statusMenu
  case move(Move)
}

/// The entry grid, while digits stand in a cell that are not saved yet.
enum TypingCommand: Hashable, Sendable {
  case saveNextSheet, saveNextCell, savePreviousCell, saveUp, saveDown
  case erase, drop
}

/// The full-screen ranking.
enum RankingCommand: Hashable, Sendable {
  case find, explain
  case move(Move)
}

/// The ruling on ties.
enum RulingCommand: Hashable, Sendable {
  case pick, putBack, nextTie, previousTie, explain
  case move(Move)
}

/// The sign-off.
enum SignOffCommand: Hashable, Sendable {
  case sign, decode, jump, enrolReferee, reopen
  case move(Move)
}

/// The results: what follows from the ranking.
enum ResultsCommand: Hashable, Sendable {
  case explain, find, nextTab, previousTab
  case tab(ResultsPage.Tab)
  case move(Move)
}

/// The notice's clauses, what is due, what is to be answered.
enum ComplianceCommand: Hashable, Sendable {
  case answer, explain, nextTab, previousTab
  case tab(CompliancePage.Tab)
  case move(Move)
}

/// The journal view.
enum LogCommand: Hashable, Sendable {
  case filter, open, clear, notices
  case move(Move)
}

/// The journal's filter, while it is being typed.
enum FilterCommand: Hashable, Sendable {
  case keep, erase, clear
}

/// The welcome screen.
enum WelcomeCommand: Hashable, Sendable {
  case open, demo, new, openPath
  case move(Move)
}

/// A form.
enum FormCommand: Hashable, Sendable {
  case next, forward, backward, usualReason, laterOption, earlierOption, erase, back, pageUp, pageDown
}

/// A choice of a few.
enum ChoiceCommand: Hashable, Sendable {
  case up, down, choose, back
}

/// A text to read.
enum PageCommand: Hashable, Sendable {
  case up, down, pageUp, pageDown, top, bottom, back
}

/// The search for a contestant.
enum FinderCommand: Hashable, Sendable {
  case up, down, choose, erase, back
}
