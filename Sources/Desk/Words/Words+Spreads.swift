internal import Competition
internal import Scoring

extension Words {
  static let noSpreads = both("没有评委分差超限。", "No judges lie too far apart.")
  static let judgesMarks = both("各评委的分", "The judges' marks")
  static let spreadLimit = both("限", "limit")
  static let letStand = both("裁判长裁定：原分有效", "the head referee rules: the marks stand")
  static let decideValue = both("裁判长裁定：另定一分", "the head referee rules: another value")
  static let ruledValue = both("裁定的分（按录入的标度）", "The value ruled, on the scale that is keyed")
  static let ruledValueFact = both(
    "此值代替各评委合成的值；分数再变，裁定即失效。", "It stands for the combined value; once a mark changes, the ruling lapses.")
  static let letStandFact = both(
    "各评委的分照常合成；分数再变，裁定即失效。", "The marks are combined as they are; once one changes, the ruling lapses.")
  static let remarkFact = both(
    "评委在纸面上更正并签字后再录；复核过的表须再核这一格。",
    "The judge corrects and signs the paper first; a sheet keyed twice needs this cell looked at again.")

  /// The aspect that a case is about.
  static func aspect(of spread: SpreadCase, in contest: Contest) -> Bilingual {
    guard let scheme = contest.marking?.scheme, scheme.modules.indices.contains(spread.spread.module),
      scheme.modules[spread.spread.module].aspects.indices.contains(spread.spread.aspect)
    else { return both("", "") }
    let module = scheme.modules[spread.spread.module]
    let aspect = module.aspects[spread.spread.aspect]
    return both("\(module.id)/\(aspect.id) \(aspect.name.zh)", "\(module.id)/\(aspect.id) \(aspect.name.en)")
  }

  static func spreadTitle(_ spread: SpreadCase, in contest: Contest) -> Bilingual {
    let label = contest.label(of: spread.subject)
    let aspect = aspect(of: spread, in: contest)
    return both("\(label) · \(aspect.zh)", "\(label) · \(aspect.en)")
  }

  /// The marks by seat; a judge who is excused gave none.
  static func spreadMarks(_ spread: SpreadCase, in contest: Contest) -> Bilingual {
    let aspect = contest.marking?.scheme.modules[spread.spread.module].aspects[spread.spread.aspect]
    let marks = spread.spread.marks.enumerated().map { at, mark in
      "\(at + 1): \(mark.map { aspect?.shown($0) ?? $0.text } ?? "—")"
    }
    let text = marks.joined(separator: "  ")
    return both(text, text)
  }

  static func remark(_ cell: SheetCell, _ mark: Mark, in contest: Contest) -> Bilingual {
    let judge = judge(ofPile: contest.marking?.scheme.places[cell.place].pile ?? 0, in: contest)
    let now = contest.marking?.scheme.aspect(at: cell.place)?.shown(mark) ?? mark.text
    return both("\(judge.zh) 重评（现为 \(now)）", "\(judge.en) marks again (\(now) now)")
  }

  static func remarkTitle(_ cell: SheetCell, in contest: Contest) -> Bilingual {
    let judge = judge(ofPile: contest.marking?.scheme.places[cell.place].pile ?? 0, in: contest)
    let label = contest.label(of: cell.subject)
    return both("\(label)：\(judge.zh) 重评", "\(label): \(judge.en) marks again")
  }
}
