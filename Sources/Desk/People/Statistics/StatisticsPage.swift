internal import Competition
internal import Scoring

/// How the judges mark, one row a judge; worked out when the part is opened, once.
struct StatisticsPage: Sendable {
  /// One judge's figures.
  struct Row: Sendable {
    let statistics: JudgeStatistics
    /// What people call the judge.
    let name: String
    /// The marks that lie away from the others', and whether each may be shown already.
    let outliers: [(mark: OutlyingMark, isVerified: Bool)]
  }

  private(set) var rows: [Row] = []
  /// What fills one side of the bars: the first of some round shares that holds every judge.
  private(set) var scale = 0.05
  var cursor = 0

  /// The row under the cursor.
  var row: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Works everything out anew.
  ///
  /// - Complexity: every judged cell of the contest.
  mutating func refresh(_ contest: Contest) {
    guard let scheme = contest.marking?.scheme else { return rows = [] }
    let works = (0..<contest.subjectCount).map { contest.work(of: $0) ?? MarkedWork(for: scheme) }
    rows = scheme.judgeStatistics(of: works) { contest.marker(of: $0, pile: $1) }.map { statistics in
      let judge = contest.judgeRoster.judge(statistics.judge)
      return Row(
        statistics: statistics, name: judge.map { "\($0.id) \($0.name)" } ?? statistics.judge,
        outliers: statistics.outliers.filter { scheme.isFar($0) }.map {
          ($0, contest.mayBeRead($0.work, pile: scheme.places[$0.place].pile))
        })
    }
    if rows.allSatisfy({ $0.statistics.count == 0 }) { rows = [] }
    let most = rows.compactMap { $0.statistics.severity.map(abs) }.max() ?? 0
    scale = [0.05, 0.1, 0.2, 0.5, 1].first { $0 >= most } ?? 1
    cursor = min(cursor, max(0, rows.count - 1))
  }
}

extension MarkingScheme {
  /// Whether a mark does not agree with the others': by more than half a grade, or a twentieth of the scale.
  fileprivate func isFar(_ mark: OutlyingMark) -> Bool {
    guard places.indices.contains(mark.place) else { return false }
    let place = places[mark.place]
    let isGrade = modules[place.module].aspects[place.aspect].kind == .judgement
    return abs(mark.difference) > (isGrade ? 1.0 / 6 : 0.05) + 1e-9
  }
}

extension Contest {
  /// Who marked a subject's sheet in a pile: the judge of the seat, or who marked in that judge's place; a seat without
  /// a judge by its own name.
  ///
  /// While codes stand nobody can tell who stepped aside for whose contestant, and the seat's judge is named.
  fileprivate func marker(of subject: Int, pile: Int) -> String? {
    guard let judge = judge(ofPile: pile) else { return pileName(pile) }
    let substitute = recusal(of: label(of: subject), judge.id)?.substitute ?? ""
    return substitute.isEmpty ? judge.id : substitute
  }
}
