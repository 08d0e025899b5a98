internal import Competition
internal import Scoring

extension Form.Field {
  /// The lines that ask for a fact: one, or two for the ends of the levels.
  static func asking(
    _ fact: ContestFact, _ value: FactValue?, in provisions: Provisions?, isOptional: Bool
  ) -> [Form.Field] {
    let label = Words.factLabel(fact, in: provisions)
    let text = value?.text ?? ""
    func line(_ example: Bilingual) -> [Form.Field] {
      let label = Words.both("\(label.zh)（\(example.zh)）", "\(label.en) (\(example.en))")
      return [Form.Field(label: label, editor: LineEditor(text), isOptional: isOptional)]
    }
    func pick(_ values: [FactValue]) -> [Form.Field] {
      let options = values.map { Option(value: $0.text, label: Words.factValue($0)) }
      return [Form.Field(label: label, options: options, picked: text, isOptional: isOptional)]
    }
    switch fact {
    case .tier: return pick(Tier.allCases.map(FactValue.tier))
    case .contestClass: return pick(ContestClass.allCases.map(FactValue.contestClass))
    case .certificates, .innovative, .competedInPart, .kept: return pick([.yesNo(true), .yesNo(false)])
    case .form: return pick([.form(.individual), .form(.team(size: nil))] + (2...9).map { .form(.team(size: $0)) })
    case .levels: return ends(of: value, isOptional: isOptional)
    case .awards: return line(Words.prizesExample)
    case .requiredField, .advancing: return line(Words.numberExample)
    case .date, .closing, .theoryDate, .practicalDate, .accepted, .posted, .done, .confirmed:
      return line(Words.dayExample)
    case .text: return [Form.Field(label: label, editor: LineEditor(text), isOptional: isOptional)]
    case .ended: return line(Words.momentExample)
    case .appealTerm:
      let term = value.flatMap { if case .appealTerm(let term) = $0 { term } else { nil } }
      let starts = AppealTerm.Start.allCases.map { Option(value: $0.rawValue, label: Words.termStart($0)) }
      return [
        Form.Field(
          label: Words.countedFrom, options: starts, picked: term?.start.rawValue ?? "", isOptional: isOptional)
      ] + length(term?.within, isOptional: isOptional)
    case .rulingTerm:
      return length(value.flatMap { if case .term(let term) = $0 { term } else { nil } }, isOptional: isOptional)
    case .check(let id):
      guard case .number(_, _, let isPercent) = provisions?.checks.first(where: { $0.id == id })?.question else {
        return pick([.yesNo(true), .yesNo(false)])
      }
      return line(isPercent ? Words.percentExample : Words.numberExample)
    }
  }

  /// The lowest and the highest level of a national standard.
  private static func ends(of value: FactValue?, isOptional: Bool) -> [Form.Field] {
    var picked = ("", "")
    if case .levels(let levels) = value { picked = (levels.lowerBound.rawValue, levels.upperBound.rawValue) }
    return [
      Form.Field(label: Words.lowestLevel, options: levels, picked: picked.0, isOptional: isOptional),
      Form.Field(label: Words.highestLevel, options: levels, picked: picked.1, isOptional: isOptional),
    ]
  }

  /// A length of time: how many, and of what.
  private static func length(_ term: Term?, isOptional: Bool) -> [Form.Field] {
    let units = Term.Unit.allCases.map { Option(value: $0.rawValue, label: Words.termUnit($0)) }
    return [
      Form.Field(label: Words.howMany, editor: LineEditor(term.map { String($0.count) } ?? ""), isOptional: isOptional),
      Form.Field(label: Words.countedIn, options: units, picked: term?.unit.rawValue ?? "", isOptional: isOptional),
    ]
  }

  /// The five levels, the lowest first.
  static var levels: [Option] { SkillLevel.allCases.map { Option(value: $0.rawValue, label: $0.name) } }
}

extension Form {
  /// What the fields from one on say of the facts they ask for; nothing of what was left empty.
  ///
  /// Answers with the field that is wrong where one is.
  func stated(_ facts: [ContestFact], from first: Int) -> Result<[StatedFact], WrongField> {
    var stated: [StatedFact] = []
    var at = first
    for fact in facts {
      let values = (0..<fact.lines).map { value(at + $0) }
      defer { at += fact.lines }
      guard values.contains(where: { !$0.isEmpty }) else { continue }
      let text = values.joined(separator: ":")
      guard let value = FactValue(reading: text, of: fact) else {
        let empty = values.firstIndex(of: "") ?? 0
        return .failure(WrongField(at: at + empty, fact: fact, text: text))
      }
      stated.append(StatedFact(fact, value.text))
    }
    return .success(stated)
  }

  /// A field that holds no value its fact can have.
  struct WrongField: Error, Hashable {
    let at: Int
    let fact: ContestFact
    let text: String
  }
}

extension ContestFact {
  /// The lines of a form that ask for it.
  fileprivate var lines: Int {
    switch self {
    case .appealTerm: 3
    case .levels, .rulingTerm: 2
    case .tier, .contestClass, .certificates, .requiredField, .awards, .innovative, .advancing, .date, .closing,
      .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .text, .ended, .check, .done, .kept,
      .confirmed:
      1
    }
  }
}

extension Words {
  fileprivate static let lowestLevel = both("职业标准最低等级", "lowest level of the standard")
  fileprivate static let highestLevel = both("职业标准最高等级", "highest level of the standard")
  fileprivate static let countedFrom = both("从何时起算", "counted from")
  fileprivate static let howMany = both("多长（整数）", "how many (a whole number)")
  fileprivate static let countedIn = both("单位", "of what")
  fileprivate static let momentExample = both("如 2026-09-27 17:30", "as 2026-09-27 17:30")
  fileprivate static let dayExample = both("如 2026-09-27", "as 2026-09-27")
  fileprivate static let numberExample = both("整数", "a whole number")
  fileprivate static let percentExample = both("百分数，整数", "whole per cent")
  fileprivate static let prizesExample = both("如 一等奖:1,优胜奖:30%", "NAME:1,NAME:30%")

  /// What was typed is no value the fact can have: what is wrong, and how it is written.
  static func wrongValue(_ wrong: Form.WrongField, in provisions: Provisions?) -> Bilingual {
    let fact = wrong.fact
    let name = Words.factLabel(fact, in: provisions)
    switch fact {
    case .date, .closing, .theoryDate, .practicalDate, .accepted, .posted, .done, .confirmed:
      return both("\(name.zh)：写成 2026-09-27，且这一天要存在", "\(name.en): written 2026-09-27, and a day that exists")
    case .requiredField, .advancing, .check: return both("\(name.zh)：应为整数", "\(name.en): a whole number")
    case .levels:
      return both("职业标准等级：最低和最高都要选，最低不高于最高", "levels of the standard: pick both ends, the lowest first")
    case .awards:
      do throws(PrizePlanProblem) {
        _ = try PrizePlan(reading: wrong.text)
        return name
      } catch {
        return prizePlanProblem(error)
      }
    case .tier, .contestClass, .certificates, .innovative, .form, .competedInPart, .kept:
      return both("\(name.zh)：请选一项", "\(name.en): pick one")
    case .text: return both("\(name.zh)：一行字，最多 200 个汉字", "\(name.en): one line, at most 600 letters")
    case .ended:
      return both("\(name.zh)：写成 2026-09-27 17:30，且这一刻要存在", "\(name.en): written 2026-09-27 17:30, and it exists")
    case .appealTerm:
      return both(
        "\(name.zh)：三行都要填，1 到 1000；公示只有日期，不能按小时算",
        "\(name.en): all three lines, 1 to 1000; a posting has a day only and is not counted in hours")
    case .rulingTerm: return both("\(name.zh)：两行都要填，1 到 1000", "\(name.en): both lines, 1 to 1000")
    }
  }
}
