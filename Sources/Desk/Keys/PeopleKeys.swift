internal import Competition
internal import Scoring
internal import Terminal

/// The people.
enum PeopleCommand: Hashable, Sendable {
  case take, enrolScorekeeper, enrolReferee, enrolOther, choosePIN
  case move(Move)
}

/// From one part of the people's screen to another.
enum PeopleTabCommand: Hashable, Sendable {
  case next, previous
  case tab(PeoplePage.Tab)
}

/// The judges.
enum JudgesCommand: Hashable, Sendable {
  case edit, add, replace, excuse
  case tabs(PeopleTabCommand)
  case move(Move)
}

/// How the judges mark.
enum StatisticsCommand: Hashable, Sendable {
  case explain
  case tabs(PeopleTabCommand)
  case move(Move)
}

/// The draw and the codes.
enum CodesCommand: Hashable, Sendable {
  case open, draw, lay
  case tabs(PeopleTabCommand)
  case move(Move)
}

extension KeyTable {
  static let people: [KeyBinding<PeopleCommand>] =
    [
      KeyBinding([.enter], "由此人录分", "take the keyboard", .take),
      KeyBinding([.character("n")], "登记记分员", "enrol a scorekeeper", .enrolScorekeeper),
      KeyBinding([.character("h")], "登记裁判长", "enrol the head referee", .enrolReferee),
      KeyBinding([.character("o")], "登记其他", "enrol others", .enrolOther),
      KeyBinding([.character("p")], "PIN", "PIN", .choosePIN),
    ] + moving(PeopleCommand.move)

  /// On the people's screen where a marking scheme is in use.
  static let peopleTabs: [KeyBinding<PeopleTabCommand>] = tabs { $0 }

  static let judges: [KeyBinding<JudgesCommand>] =
    [
      KeyBinding([.enter], "修改/决定", "edit / decide", .edit),
      KeyBinding([.character("n")], "加评委", "add", .add),
      KeyBinding([.character("r")], "换评委", "replace", .replace),
      KeyBinding([.character("m")], "缺评", "no sheet", .excuse),
    ] + tabs(JudgesCommand.tabs) + moving(JudgesCommand.move)

  static let statistics: [KeyBinding<StatisticsCommand>] =
    [KeyBinding([.enter, .character("e")], "离群的分", "outliers", .explain)] + tabs(StatisticsCommand.tabs)
    + moving(StatisticsCommand.move)

  static let codes: [KeyBinding<CodesCommand>] =
    [
      KeyBinding([.enter], "看对照表", "show the table", .open),
      KeyBinding([.character("d")], "抽签", "draw", .draw),
      KeyBinding([.character("l")], "加密一层", "lay a layer", .lay),
    ] + tabs(CodesCommand.tabs) + moving(CodesCommand.move)

  private static func tabs<Command>(_ command: (PeopleTabCommand) -> Command) -> [KeyBinding<Command>] {
    [
      KeyBinding([.tab, .right], "下一栏", "next part", command(.next)),
      KeyBinding([.backTab, .left], "上一栏", "part before", command(.previous)),
      KeyBinding([.character("1")], "人员", "people", command(.tab(.people))),
      KeyBinding([.character("2")], "评委", "judges", command(.tab(.judges))),
      KeyBinding([.character("3")], "统计", "statistics", command(.tab(.statistics))),
      KeyBinding([.character("4")], "加密", "codes", command(.tab(.codes))),
    ]
  }
}

extension Desk {
  /// What works on the part of the people's screen that is open; a key that could only say no here is left out.
  func peopleHints(_ state: CompetitionState) -> [KeyHint] {
    switch people.tab {
    case .people:
      let tabs = people.hasTabs ? KeyTable.peopleTabs.map(\.hint) : []
      return KeyTable.people.filter { readOnly == nil || $0.command?.recordsNothing ?? false }.map(\.hint) + tabs
    case .judges: return KeyTable.judges.filter { offers($0.command, state) }.map(\.hint)
    case .statistics:
      return KeyTable.statistics.filter { $0.command != .explain || people.statistics.row != nil }.map(\.hint)
    case .codes: return KeyTable.codes.filter { offers($0.command, state) }.map(\.hint)
    }
  }

  private func offers(_ command: JudgesCommand?, _ state: CompetitionState) -> Bool {
    switch command {
    case .edit: !isClosed(state) && people.judges.row != nil
    case .add: !isClosed(state)
    case .replace, .excuse: !isClosed(state) && people.judges.judge != nil
    case .tabs, .move, nil: true
    }
  }

  private func offers(_ command: CodesCommand?, _ state: CompetitionState) -> Bool {
    switch command {
    case .draw: !isClosed(state) && state.contest(contestNumber)?.codes.layers.isEmpty ?? false
    case .lay:
      if case .next = people.codes.rows.last {
        !isClosed(state) && state.person(person)?.duty == .codeKeeper
      } else {
        false
      }
    case .open, .tabs, .move, nil: true
    }
  }

  /// Every key of the people's screen, for the help.
  var peopleKeys: [KeyHint] {
    KeyTable.people.map(\.hint) + KeyTable.judges.map(\.hint) + KeyTable.statistics.map(\.hint)
      + KeyTable.codes.map(\.hint)
  }
}

extension PeopleCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .move: true
    case .take, .enrolScorekeeper, .enrolReferee, .enrolOther, .choosePIN: false
    }
  }
}
