public import Scoring

/// A setting 设置 of a whole marking scheme: a row whose first cell says so, then the setting's name and its cells.
///
///     设置,标题,咖啡师决赛评分方案
///     设置,权重,理论知识,30                                a component, per cent of the total; 0: not in this contest
///     设置,模块合成,相加 | 加权
///     设置,四舍五入,评价 | 打分 | 模块,2 | 不舍            decimals
///     设置,模块下限,0 | 不限                               whether a module's penalties stop at 0.00
///     设置,扣分顺序,先扣分后四舍五入 | 先四舍五入后扣分
///     设置,扣分,late,迟到,技能操作,每次 | 一次,2.00,最多 10.00,Being late
///                                                         id, name, component or module, points, limit, English name
///     设置,模块作废,不得分 | 部分作废
///     设置,复核,全部 | 不复核 | 抽样,前 30%,其余 15%,差异超过 5% 全部
///     设置,纸质评分表,清点 | 不清点
public enum MarkingSetting: String, CaseIterable, Hashable, Sendable {
  case title, weight, join, rounding, floor, penaltyOrder, penalty, voidedModule, secondKeying, papers

  /// How a sheet of ours names the setting.
  public var name: Bilingual {
    switch self {
    case .title: Bilingual(zh: "标题", en: "title")
    case .weight: Bilingual(zh: "权重", en: "weight")
    case .join: Bilingual(zh: "模块合成", en: "join")
    case .rounding: Bilingual(zh: "四舍五入", en: "round")
    case .floor: Bilingual(zh: "模块下限", en: "floor")
    case .penaltyOrder: Bilingual(zh: "扣分顺序", en: "penalties come")
    case .penalty: Bilingual(zh: "扣分", en: "penalty")
    case .voidedModule: Bilingual(zh: "模块作废", en: "voided module")
    case .secondKeying: Bilingual(zh: "复核", en: "second keying")
    case .papers: Bilingual(zh: "纸质评分表", en: "papers")
    }
  }

  /// The setting of a name as it stands in a cell.
  init?(name: String) {
    let folded = MarkingWords.folded(name)
    let found = MarkingSetting.allCases.first { setting in
      ([setting.name.zh, setting.name.en] + setting.otherNames).contains { MarkingWords.folded($0) == folded }
    }
    guard let found else { return nil }
    self = found
  }

  private var otherNames: [String] {
    switch self {
    case .title: ["名称"]
    case .weight: ["总分权重", "部分权重"]
    case .join: ["模块"]
    case .rounding: ["rounding", "修约"]
    case .floor: ["扣分下限"]
    case .penaltyOrder: ["penaltyorder"]
    case .penalty: ["扣分项"]
    case .voidedModule: ["voided"]
    case .secondKeying: ["复核录入"]
    case .papers: ["纸质", "评分表清点"]
    }
  }

  /// Whether several rows may have it.
  var mayRepeat: Bool {
    switch self {
    case .weight, .rounding, .penalty: true
    case .title, .join, .floor, .penaltyOrder, .voidedModule, .secondKeying, .papers: false
    }
  }

  /// How the first cell of a setting's row reads.
  static let opening = Bilingual(zh: "设置", en: "setting")

  /// The place of the cell that opens a row of a setting; `nil` where the row is none.
  static func opening(of row: Row) -> Int? {
    guard let first = row.cells.firstIndex(where: { !CleanCell($0).text.isEmpty }) else { return nil }
    return ["设置", "设定", "setting", "settings"].contains(MarkingWords.folded(CleanCell(row[first]).text)) ? first : nil
  }
}
