internal import Desk
internal import Scoring

extension Words {
  static let schemeHeads = [
    Bilingual(zh: "编号", en: "Id"), Bilingual(zh: "名称", en: "Name"), Bilingual(zh: "类型", en: "Kind"),
    Bilingual(zh: "分值", en: "Points"), Bilingual(zh: "评委", en: "Judges"),
  ]

  /// How an aspect is marked, with its scale where that is not its points.
  static func kind(of aspect: Aspect) -> Bilingual {
    switch aspect.kind {
    case .measurement: Bilingual(zh: "测量", en: "measurement")
    case .judgement: Bilingual(zh: "评价 0–3", en: "judgement 0–3")
    case .points: Bilingual(zh: "打分", en: "points")
    }
  }

  /// Who marks a module, how their marks become one, what a missing judge means, and how far apart points may lie.
  static func panel(of module: Module) -> Bilingual {
    let panel = module.panel
    guard panel.judges > 0 else { return Bilingual(zh: "测量", en: "measured") }
    let spread = panel.spread.map { Bilingual(zh: "，超差 \($0.text)", en: ", spread \($0.text)") }
    let (combine, missing) = (combine(panel.combine), missing(panel.missing))
    return Bilingual(
      zh: "\(panel.judges) 人，\(combine.zh)，缺评\(missing.zh)\(spread?.zh ?? "")",
      en: "\(panel.judges), \(combine.en); missing: \(missing.en)\(spread?.en ?? "")")
  }

  private static func combine(_ combine: Panel.Combine) -> Bilingual {
    switch combine {
    case .mean: Bilingual(zh: "平均", en: "mean")
    case .median: Bilingual(zh: "中位", en: "median")
    case .trimmed(let high, let low):
      Bilingual(zh: "去掉最高 \(high) 个、最低 \(low) 个后平均", en: "mean without \(high) highest, \(low) lowest")
    case .pair(let gap): Bilingual(zh: "两人平均，相差不超过 \(gap.text)", en: "mean of two, at most \(gap.text) apart")
    }
  }

  private static func missing(_ missing: Panel.MissingJudge) -> Bilingual {
    switch missing {
    case .wait: Bilingual(zh: "等齐", en: "wait")
    case .rest(let least): Bilingual(zh: "取其余，至少 \(least) 人", en: "the rest, at least \(least)")
    }
  }

  /// A weight in per cent, with as many decimals as it needs.
  static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = (basisPoints / 100, basisPoints % 100)
    switch (rest, rest % 10) {
    case (0, _): return "\(whole)%"
    case (_, 0): return "\(whole).\(rest / 10)%"
    case (_, _): return "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
    }
  }
}
