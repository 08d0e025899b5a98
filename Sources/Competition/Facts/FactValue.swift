public import Scoring

/// What is known by a fact, as records spell it.
public enum FactValue: Hashable, Sendable {
  /// `yes` or `no`.
  case yesNo(Bool)
  /// A whole number from 0 to 100,000.
  case number(Int)
  /// A day, YYYY-MM-DD.
  case day(Day)
  /// `enterprise`, `district`, `municipalTwo` or `municipalOne`.
  case tier(Tier)
  /// `one` or `two`.
  case contestClass(ContestClass)
  /// The lowest and the highest level, `beginner:technician`.
  case levels(ClosedRange<SkillLevel>)
  /// The prizes, `一等奖:1:5000,优胜奖:30%`.
  case prizes(PrizePlan)
  /// `individual`, `team`, or `team:2` where a team's size is fixed.
  case form(EventForm)
  /// Words on one line, at most 200 Chinese characters.
  case text(String)
  /// A moment, `2026-08-14 17:03`.
  case moment(DayTime)
  /// A term for filing, `signed:2:hours`.
  case appealTerm(AppealTerm)
  /// A length of time, `3:workingDays`.
  case term(Term)

  /// The most a number may be.
  static let most = 100_000

  /// The one spelling of the value.
  public var text: String {
    switch self {
    case .yesNo(let answer): answer ? "yes" : "no"
    case .number(let number): String(number)
    case .day(let day): day.iso
    case .tier(let tier): tier.rawValue
    case .contestClass(let contestClass): contestClass.rawValue
    case .levels(let levels): "\(levels.lowerBound.rawValue):\(levels.upperBound.rawValue)"
    case .prizes(let plan): plan.text
    case .form(.individual): "individual"
    case .form(.team(let size)): "team" + (size.map { ":\($0)" } ?? "")
    case .text(let text): text
    case .moment(let moment): moment.text
    case .appealTerm(let term): term.text
    case .term(let term): term.text
    }
  }

  /// Reads a value of a fact; nil where the fact can't have it.
  ///
  /// Beside the one spelling, tiers, classes and levels are read by the names that notices give them.
  public init?(reading text: String, of fact: ContestFact) {
    let value: FactValue? =
      switch fact {
      case .tier: Tier.allCases.first { $0.rawValue == text || $0.zh == text }.map(FactValue.tier)
      case .contestClass:
        ContestClass.allCases.first { $0.rawValue == text || $0.zh == text }.map(FactValue.contestClass)
      case .certificates, .innovative, .competedInPart, .kept: Self.yesNo(text)
      case .levels: Self.levels(text)
      case .requiredField, .advancing: Self.number(text)
      case .awards: (try? PrizePlan(reading: text)).map(FactValue.prizes)
      case .date, .closing, .theoryDate, .practicalDate, .accepted, .posted, .done, .confirmed:
        Day(iso: text).map(FactValue.day)
      case .form: Self.form(text)
      case .check: Self.yesNo(text) ?? Self.number(text)
      case .text: Self.words(text)
      case .ended: DayTime(spelled: text).map(FactValue.moment)
      case .appealTerm: AppealTerm(spelled: text).map(FactValue.appealTerm)
      case .rulingTerm: Term(spelled: text).map(FactValue.term)
      }
    guard let value else { return nil }
    self = value
  }

  private static func yesNo(_ text: String) -> FactValue? {
    switch text {
    case "yes": .yesNo(true)
    case "no": .yesNo(false)
    case _: nil
    }
  }

  private static func number(_ text: String) -> FactValue? {
    guard let number = Int(text), (0...most).contains(number), String(number) == text else { return nil }
    return .number(number)
  }

  private static func levels(_ text: String) -> FactValue? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { SkillLevel(reading: String($0)) }
    guard parts.count == 2, let lowest = parts[0], let highest = parts[1], lowest <= highest else { return nil }
    return .levels(lowest...highest)
  }

  private static func words(_ text: String) -> FactValue? {
    guard !text.isBlank, text.isOneLine, text.utf8.count <= TextFact.longest else { return nil }
    return .text(text)
  }

  private static func form(_ text: String) -> FactValue? {
    if text == "individual" { return .form(.individual) }
    if text == "team" { return .form(.team(size: nil)) }
    guard text.hasPrefix("team:"), case .number(let size)? = number(String(text.dropFirst(5))), size > 1 else {
      return nil
    }
    return .form(.team(size: size))
  }
}

// What rules ask for, out of a value of its kind.
extension FactValue {
  var answer: Bool? { if case .yesNo(let answer) = self { answer } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var day: Day? { if case .day(let day) = self { day } else { nil } }
  var tier: Tier? { if case .tier(let tier) = self { tier } else { nil } }
  var contestClass: ContestClass? { if case .contestClass(let one) = self { one } else { nil } }
  var levels: ClosedRange<SkillLevel>? { if case .levels(let levels) = self { levels } else { nil } }
  var prizes: PrizePlan? { if case .prizes(let plan) = self { plan } else { nil } }
  var words: String? { if case .text(let text) = self { text } else { nil } }
  var moment: DayTime? { if case .moment(let moment) = self { moment } else { nil } }
  var appealTerm: AppealTerm? { if case .appealTerm(let term) = self { term } else { nil } }
  var term: Term? { if case .term(let term) = self { term } else { nil } }
  var form: EventForm? { if case .form(let form) = self { form } else { nil } }
}
