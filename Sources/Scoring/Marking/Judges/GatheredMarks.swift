/// One judge's mark on its way into the statistics.
struct GatheredMark {
  let judge: String
  let place: Int
  let mark: Mark
  let share: Double
  let kind: Aspect.Kind
}

/// The statistics of all judges while marks come in.
struct GatheredMarks {
  private var sums: [JudgeSums] = []
  private var places: [String: Int] = [:]

  /// Gives a judge the next line, if they have none yet.
  mutating func introduce(_ judge: String?) {
    guard let judge, places[judge] == nil else { return }
    places[judge] = sums.count
    sums.append(JudgeSums(JudgeStatistics(judge: judge)))
  }

  /// Takes what a panel gave one aspect of one work.
  mutating func take(_ marks: [GatheredMark], of work: Int) {
    let all = marks.reduce(0) { $0 + $1.share }
    for mark in marks {
      guard let place = places[mark.judge] else { continue }
      sums[place].take(mark)
      guard marks.count > 1 else { continue }
      sums[place].compare(mark, with: (all - mark.share) / Double(marks.count - 1), of: work)
    }
  }

  var statistics: [JudgeStatistics] { sums.map(\.statistics) }
}

/// One judge's sums.
private struct JudgeSums {
  private var known: JudgeStatistics
  private var shares = 0.0
  private var squares = 0.0
  private var compared = 0
  private var differences = 0.0
  private var agreements = 0

  /// What a sum of binary fractions may be off by.
  private static let hair = 1e-9

  init(_ known: JudgeStatistics) {
    self.known = known
  }

  mutating func take(_ mark: GatheredMark) {
    known.count += 1
    shares += mark.share
    squares += mark.share * mark.share
    switch mark.kind {
    case .judgement: known.grades[min(3, mark.mark.hundredths / 100)] += 1
    case .points, .measurement: known.tenths[min(9, Int(mark.share * 10))] += 1
    }
  }

  mutating func compare(_ mark: GatheredMark, with others: Double, of work: Int) {
    let difference = mark.share - others
    compared += 1
    differences += difference
    if abs(difference) <= mark.kind.agreement + JudgeSums.hair { agreements += 1 }
    guard abs(difference) > JudgeSums.hair else { return }
    let position =
      known.outliers.firstIndex { abs($0.difference) + JudgeSums.hair < abs(difference) } ?? known.outliers.count
    guard position < JudgeStatistics.mostOutliers else { return }
    let outlier = OutlyingMark(work: work, place: mark.place, mark: mark.mark, difference: difference)
    known.outliers.insert(outlier, at: position)
    if known.outliers.count > JudgeStatistics.mostOutliers { known.outliers.removeLast() }
  }

  var statistics: JudgeStatistics {
    var known = known
    guard known.count > 0 else { return known }
    let count = Double(known.count)
    known.mean = shares / count
    known.spread = max(0, squares / count - known.mean * known.mean).squareRoot()
    guard compared > 0 else { return known }
    known.severity = differences / Double(compared)
    known.agreeing = Double(agreements) / Double(compared)
    return known
  }
}

extension Aspect.Kind {
  /// How far from the others' mean a mark may lie and still agree with it, as a share of the scale.
  fileprivate var agreement: Double {
    switch self {
    case .judgement: 0.5 / 3
    case .points, .measurement: 0.05
    }
  }
}
