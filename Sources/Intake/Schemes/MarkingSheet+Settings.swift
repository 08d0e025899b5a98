internal import Scoring

extension MarkingSheet {
  /// The rows of settings.
  static func settings(of draft: MarkingDraft, _ names: [String: Bilingual]) -> [[Bilingual]] {
    let weights = draft.components.map { component in
      setting(.weight, [names[component.id] ?? plain(component.id), plain(component.weight)])
    }
    let roundings = [
      ("judgement", draft.roundsJudgement), ("points", draft.roundsPoints), ("module", draft.roundsModule),
    ].map { what, decimals in
      setting(
        .rounding,
        [
          MarkingWords.roundings.cell(of: what),
          decimals.isEmpty ? Bilingual(zh: "不舍", en: "exact") : plain(decimals),
        ])
    }
    return [setting(.title, [plain(draft.title)])] + weights
      + [setting(.join, [MarkingWords.joins.cell(of: draft.join)])] + roundings + [
        setting(.floor, [MarkingWords.floors.cell(of: "\(draft.floorsModules)")]),
        setting(.penaltyOrder, [MarkingWords.penaltyOrders.cell(of: "\(draft.penaltiesBeforeRounding)")]),
      ] + draft.penalties.map { setting(.penalty, cells(of: $0, names)) } + [
        setting(.voidedModule, [MarkingWords.voidedModules.cell(of: draft.voidedModule)]),
        setting(.secondKeying, secondKeying(of: draft)),
        setting(.papers, [MarkingWords.papers.cell(of: "\(draft.countsPapers)")]),
      ]
  }

  private static func setting(_ setting: MarkingSetting, _ cells: [Bilingual]) -> [Bilingual] {
    [MarkingSetting.opening, setting.name] + cells
  }

  private static func cells(of penalty: MarkingDraft.Penalty, _ names: [String: Bilingual]) -> [Bilingual] {
    let place = penalty.module.isEmpty ? names[penalty.component] ?? plain(penalty.component) : plain(penalty.module)
    let limit = penalty.atMost
    // The Chinese name always stands first here: what follows the limit is the English one.
    let cells = [
      plain(penalty.id), plain(penalty.name.zh), place, MarkingWords.penaltyKinds.cell(of: penalty.kind),
      plain(penalty.points), limit.isEmpty ? plain("") : Bilingual(zh: "最多 \(limit)", en: "at most \(limit)"),
    ]
    return penalty.name.zh == penalty.name.en ? cells : cells + [plain(penalty.name.en)]
  }

  private static func secondKeying(of draft: MarkingDraft) -> [Bilingual] {
    let word = MarkingWords.secondKeyings.cell(of: draft.secondKeying)
    guard draft.secondKeying == "sample" else { return [word] }
    return [
      word, Bilingual(zh: "前 \(draft.topPercent)%", en: "top \(draft.topPercent)%"),
      Bilingual(zh: "其余 \(draft.restPercent)%", en: "rest \(draft.restPercent)%"),
      Bilingual(zh: "差异超过 \(draft.allAbovePercent)% 全部", en: "all above \(draft.allAbovePercent)%"),
    ]
  }
}
