internal import Competition
internal import Scoring

extension Desk {
  /// Asks for what the draft still lacks: a rulebook, an event, a stage, a tier, then the rest in one form.
  mutating func ask(_ draft: ContestDraft, _ state: CompetitionState) {
    switch draft.step {
    case .rulebook:
      let options = Rulebook.builtIn.map { rulebook in
        Choice.Option(label: Words.rulebook(rulebook), answer: .rulebook(rulebook, draft))
      }
      dialog = .choice(Choice(Words.whichRulebook, options))
    case .event:
      var finder = Finder(.event(draft))
      search(&finder, state)
      dialog = .finder(finder)
    case .stage:
      let options = draft.stages.map { Choice.Option(label: Words.stage($0), answer: .stage($0, draft)) }
      dialog = .choice(Choice(Words.whichStage, options, draft: draft))
    case .tier:
      let options =
        Tier.allCases.map { Choice.Option(label: Words.tier($0), answer: .tier($0, draft)) }
        + [Choice.Option(label: Words.tierLater, answer: .tier(nil, draft))]
      dialog = .choice(Choice(Words.whichTier, options, draft: draft))
    case .details: dialog = .form(detailsForm(draft))
    }
  }

  /// Back to the question before; away where this was the first.
  mutating func askBefore(_ draft: ContestDraft, _ state: CompetitionState) {
    var draft = draft
    if draft.takeBack() { ask(draft, state) } else { dialog = nil }
  }
}

extension Words {
  fileprivate static let whichRulebook = both(
    "按哪个通知办赛？（自己的规则文件：caipan new --rulebook）", "Under which notice? (own file: caipan new --rulebook)")
  static let whichEvent = both("哪个赛项？名称、代码或拼音", "Which event? Name, code or pinyin")
  fileprivate static let whichStage = both("哪个阶段？", "Which stage?")
  fileprivate static let whichTier = both("什么级别？（见备案回执）", "Which tier? (the filing receipt says)")
  fileprivate static let tierLater = both("还不知道，以后再答", "not known yet")

  /// A rulebook in one line.
  fileprivate static func rulebook(_ rulebook: Rulebook) -> Bilingual {
    both("\(rulebook.document)  \(rulebook.title.zh)", "\(rulebook.document)  \(rulebook.title.en)")
  }
}
