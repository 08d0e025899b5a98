internal import Competition
internal import Scoring

// How a result was worked out, in sentences of which each names what it rests on.
extension Material {
  /// All of it, a point each.
  var rankingRules: [String] {
    [totalRule, roundingRule, tieRule, unrankedRule] + (contest.teams == nil ? [] : [teamRule]) + [citingRemark]
  }

  /// How equals are told apart.
  var tieRules: [String] { [tieRule, citingRemark] }

  private var scheme: Scheme { contest.scheme }

  private var totalRule: String {
    let parts = scheme.columns.filter(\.isComponent)
    let sum = parts.map { "\($0.name.zh)×\(percent($0.weightBasisPoints))" }.joined(separator: "＋")
    return "总成绩＝\(sum)\(citedShortly(parts.map(\.basis) + [scheme.totalBasis]))。"
  }

  private var roundingRule: String {
    let basis = citedShortly([scheme.roundBasis])
    guard let decimals = scheme.roundTotal else { return "总成绩按精确值排名，不四舍五入\(basis)。" }
    return "总成绩四舍五入，保留 \(decimals) 位小数后排名\(basis)。"
  }

  private var tieRule: String {
    let shared = citedShortly([scheme.sharedBasis])
    let last =
      scheme.sharedRanks ? "名次并列\(shared)" : "由裁判长裁定先后\(citedShortly([scheme.rulingBasis]))，不设并列名次\(shared)"
    return "按总成绩由高到低排名\(citedShortly([scheme.rankBasis]))；总成绩相同的，"
      + (scheme.ties.map(key) + [last]).joined(separator: "；仍相同的，") + "。"
  }

  private func key(_ tie: TieRule) -> String {
    let column = scheme.columns[tie.column]
    let better = tie.better == .higher ? "高" : "低"
    return "\(column.name.zh)\(column.isComponent ? "成绩" : "数值")\(better)者在前\(citedShortly([tie.basis]))"
  }

  private var unrankedRule: String {
    "缺少任一项成绩的，以及缺考、弃权、取消成绩、资格不符的，列入名单，不排名次\(citedShortly([scheme.unrankedBasis]))。"
  }

  private var teamRule: String {
    let rule = contest.provisions.teams
    let sentence =
      switch rule?.marking ?? .mean {
      case .mean: "团队的各项成绩取全体队员该项成绩的平均值，四舍五入保留两位小数"
      case .one: "团队按一个整体评分"
      }
    return "\(sentence)\(citedShortly([rule?.basis ?? .convention]))。"
  }
}

/// Basis points as a percentage: 7000 is `70％`.
func percent(_ basisPoints: Int) -> String {
  basisPoints % 100 == 0 ? "\(basisPoints / 100)％" : "\(Mark(hundredths: basisPoints).text)％"
}
