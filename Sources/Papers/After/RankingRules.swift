internal import Competition
internal import Scoring

// How a result was worked out, in sentences of which each names what it rests on.
extension Material {
  var rankingRules: [String] {
    [totalRule, roundingRule, tieRule, unrankedRule] + (contest.teams == nil ? [] : [teamRule])
  }

  /// Those of them that say who stands first of equals.
  var tieRules: [String] { [tieRule] }

  private var scheme: Scheme { contest.scheme }

  private var totalRule: String {
    let parts = scheme.columns.filter(\.isComponent)
    let sum = parts.map { "\($0.name.zh)×\(percent($0.weightBasisPoints))" }.joined(separator: "＋")
    return "总成绩＝\(sum)\(cited(parts.map(\.basis) + [scheme.totalBasis]))。"
  }

  private var roundingRule: String {
    guard let decimals = scheme.roundTotal else { return "总成绩按精确值排名，不四舍五入\(cited([scheme.roundBasis]))。" }
    return "总成绩四舍五入，保留 \(decimals) 位小数后排名\(cited([scheme.roundBasis]))。"
  }

  private var tieRule: String {
    let keys = scheme.ties.map { tie in
      "按\(scheme.columns[tie.column].name.zh)，\(tie.better == .higher ? "高" : "低")者在前\(cited([tie.basis]))"
    }
    let last =
      scheme.sharedRanks
      ? "名次并列\(cited([scheme.sharedBasis]))"
      : "由裁判长裁定先后\(cited([scheme.rulingBasis]))，不设并列名次\(cited([scheme.sharedBasis]))"
    return "按总成绩由高到低排名\(cited([scheme.rankBasis]))；总成绩相同的，"
      + (keys + [last]).joined(separator: "；仍相同的，") + "。"
  }

  private var unrankedRule: String {
    "缺少任一项成绩的，以及缺考、弃权、取消成绩、资格不符的，列入名单，不排名次\(cited([scheme.unrankedBasis]))。"
  }

  private var teamRule: String {
    let rule = contest.provisions.teams
    let sentence =
      switch rule?.marking ?? .mean {
      case .mean: "团队的各项成绩取全体队员该项成绩的平均值，四舍五入保留两位小数"
      case .one: "团队按一个整体评分"
      }
    return "\(sentence)\(cited([rule?.basis ?? .convention]))。"
  }
}

/// Basis points as a percentage: 7000 is `70％`.
func percent(_ basisPoints: Int) -> String {
  basisPoints % 100 == 0 ? "\(basisPoints / 100)％" : "\(Mark(hundredths: basisPoints).text)％"
}
