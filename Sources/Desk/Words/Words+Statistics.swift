internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let judge = both("评委", "Judge")
  static let marksGiven = both("给分", "Marks")
  static let meanHead = both("均 %", "Mean %")
  static let spreadHead = both("散 %", "Sd %")
  static let severityHead = both("偏 %", "Off %")
  static let distributionHead = both("打分 0–100", "Points")
  static let gradesHead = both("0123", "0123")
  static let noStatistics = both(
    "还没有评委的分。录入评委的评分表后，这里画出每位评委的松紧、离散和分布。",
    "No judge's mark is keyed yet. From then on this shows how severe each judge is, how far the marks spread, and how they are distributed."
  )

  /// A judge in words: how many marks, how severe beside the others, how often they agree.
  static func statisticsLine(_ row: StatisticsPage.Row) -> Bilingual {
    let figures = row.statistics
    let agreeing = figures.agreeing.map { $0.percentText() }
    let agreed =
      agreeing.map { both("，与其他评委相符 \($0)%", ", agrees with the others in \($0) %") } ?? both("", "")
    let severity = severity(figures.severity)
    return both(
      "\(row.name) · \(severity.zh)\(agreed.zh)", "\(row.name) · \(severity.en)\(agreed.en)")
  }

  private static func severity(_ value: Double?) -> Bilingual {
    guard let value else { return both("没有别人评同样的作品，比不出松紧", "nobody else marked the same work") }
    let far = abs(value).percentText()
    if abs(value) < StatisticsPage.far {
      return both(
        "与其他评委接近（差 \(value.percentText(signed: true))%）", "close to the others (\(value.percentText(signed: true)) %)")
    }
    return value < 0
      ? both("偏严，比其他评委平均低 \(far)%", "severe, \(far) % below the others")
      : both("偏宽，比其他评委平均高 \(far)%", "lenient, \(far) % above the others")
  }

  /// What stands below the list: the judge in words, then the outliers.
  static func statisticsFoot(_ row: StatisticsPage.Row, _ contest: Contest) -> [Bilingual] {
    guard !row.outliers.isEmpty else { return [statisticsLine(row), both("没有离群的分。", "No outliers.")] }
    let outliers = row.outliers.map { outlier($0, contest) }
    return [
      statisticsLine(row),
      both(
        "离群：" + outliers.map(\.zh).joined(separator: "；"), "Outliers: " + outliers.map(\.en).joined(separator: "; ")),
    ]
  }

  /// A mark away from the others', by code; its value only once nobody is to key it again.
  private static func outlier(_ outlier: (mark: OutlyingMark, isVerified: Bool), _ contest: Contest) -> Bilingual {
    let (mark, isVerified) = outlier
    let whose = contest.label(of: mark.work)
    let place = contest.placeName(mark.place)
    let value = isVerified ? mark.mark.text : Veil.dots
    let far = mark.difference.percentText(signed: true)
    return both("\(whose) \(place) \(value)（\(far)%）", "\(whose) \(place) \(value) (\(far) %)")
  }

  /// A judge at length: figures, bars, outliers.
  static func statisticsPage(_ row: StatisticsPage.Row, _ contest: Contest) -> Page {
    let figures = row.statistics
    let blank = both("", "")
    var lines = [
      statisticsLine(row),
      both(
        "给分 \(figures.count)，平均 \(figures.mean.percentText())%，离散 \(figures.spread.percentText())%（占各项满分）",
        "\(count(figures.count, "mark", "marks")), mean \(figures.mean.percentText()) %, standard deviation \(figures.spread.percentText()) % (of each highest mark)"
      ),
    ]
    if figures.tenths.contains(where: { $0 > 0 }) {
      lines += [blank, both("打分（占满分的百分数）", "Points (per cent of the highest)")]
      lines += bars(figures.tenths) { "\($0 * 10)–\($0 * 10 + 10)" }
    }
    if figures.grades.contains(where: { $0 > 0 }) {
      lines += [blank, both("评价", "Judgements")] + bars(figures.grades) { String($0) }
    }
    lines += [blank, both("离其他评委最远的分", "Furthest from the others")]
    lines += row.outliers.isEmpty ? [both("没有", "none")] : row.outliers.map { outlier($0, contest) }
    lines += [blank, both("这一页只供看，不进任何成绩。", "This is to be looked at; nothing of it goes into a result.")]
    return Page(title: both(row.name, row.name), lines: lines)
  }

  private static func bars(_ counts: [Int], _ label: (Int) -> String) -> [Bilingual] {
    let most = counts.max() ?? 0
    let first = counts.firstIndex { $0 > 0 } ?? 0
    let last = counts.lastIndex { $0 > 0 } ?? 0
    return counts.enumerated().filter { (first...last).contains($0.offset) }.map { at, count in
      let bar = Bars.length(count, of: most, width: 40)
      let line = "\(Width.pad(label(at), to: 7, align: .right)) \(bar)\(bar.isEmpty ? "" : " ")\(count)"
      return both(line, line)
    }
  }
}
