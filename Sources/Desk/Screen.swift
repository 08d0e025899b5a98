internal import Scoring
internal import Terminal

/// A screen of the desk.
public enum Screen: CaseIterable, Hashable, Sendable {
  case welcome, entry, ranking, ruling, signOff, results, log, people, compliance, secondKeying, scheme, paperwork,
    register

  /// The function key that opens it; the welcome screen has none, and for papers none is left.
  var functionKey: Int? {
    switch self {
    case .welcome: nil
    case .entry: 2
    case .ranking: 3
    case .secondKeying: 4
    case .ruling: 5
    case .signOff: 6
    case .results: 7
    case .log: 8
    case .people: 9
    case .scheme: 11
    case .compliance: 12
    case .paperwork, .register: nil
    }
  }

  /// A key besides, where terminals take the function key for themselves (F11 makes many a window full-screen), or
  /// where there is none.
  var otherKey: Character? {
    switch self {
    case .scheme: "p"
    case .paperwork: "o"
    case .register: "e"
    case .welcome, .entry, .ranking, .secondKeying, .ruling, .signOff, .results, .log, .people, .compliance: nil
    }
  }

  /// The keys that open it.
  var keys: [Key] { [functionKey.map(Key.function), otherKey.map(Key.control)].compactMap(\.self) }

  /// The key as the row of tabs names it.
  var cap: String { functionKey.map { "F\($0)" } ?? otherKey.map { "^\($0.uppercased())" } ?? "" }

  /// The screens of an open competition, in the order of their keys.
  static let tabs: [Screen] = [
    .entry, .ranking, .secondKeying, .ruling, .signOff, .results, .log, .people, .scheme, .compliance, .paperwork,
    .register,
  ]

  /// Whether it is about sheets: the row of tabs names it only where there are any.
  var isAboutSheets: Bool { self == .secondKeying || self == .scheme }

  var name: Bilingual {
    switch self {
    case .welcome: Words.both("开始", "Welcome")
    case .entry: Words.both("录分", "Entry")
    case .ranking: Words.both("排名", "Ranking")
    case .secondKeying: Words.both("复核", "Verify")
    case .ruling: Words.both("裁定", "Ruling")
    case .signOff: Words.both("签核", "Sign-off")
    case .results: Words.both("结果", "Results")
    case .log: Words.both("日志", "Journal")
    case .people: Words.both("人员", "People")
    case .scheme: Words.both("方案", "Scheme")
    case .compliance: Words.both("合规", "Checks")
    case .paperwork: Words.both("文书", "Papers")
    case .register: Words.both("申诉", "Appeals")
    }
  }

  /// The name where eight of them stand in 80 columns.
  var shortName: Bilingual {
    switch self {
    case .welcome, .entry, .ruling, .people, .secondKeying: name
    case .scheme: Bilingual(zh: name.zh, en: "Plan")
    case .ranking: Bilingual(zh: name.zh, en: "Rank")
    case .signOff: Bilingual(zh: name.zh, en: "Sign")
    case .results: Bilingual(zh: name.zh, en: "Result")
    case .log: Bilingual(zh: name.zh, en: "Log")
    case .compliance: Bilingual(zh: name.zh, en: "Check")
    case .paperwork: Bilingual(zh: name.zh, en: "Paper")
    case .register: Bilingual(zh: name.zh, en: "Appeal")
    }
  }

  /// The name where all of them have to stand side by side in 80 columns.
  var shortestName: Bilingual {
    switch self {
    case .ruling: Bilingual(zh: name.zh, en: "Rule")
    case .welcome, .entry, .ranking, .secondKeying, .signOff, .results, .log, .people, .scheme, .compliance, .paperwork,
      .register:
      shortName
    }
  }
}
