internal import Desk
internal import Intake
internal import Scoring

extension ImportReport {
  /// The report on a marking scheme: on the rows of its sheet, if it is one, and on what they come to.
  init(of reading: MarkingReading?, _ scheme: Result<MarkingScheme, MarkingProblem>, named file: String) {
    if let reading {
      begin(file, reading.form)
      tell(Words.taken, reading.taken)
      tell(Words.mended, reading.mended.map(Words.mending))
      tell(Words.bad, reading.bad.map(Words.badRow))
      around(reading.notes, reading.unknownColumns, reading.emptyRows)
    }
    switch scheme {
    case .success(let scheme): add(Words.summary(scheme))
    case .failure(let problem):
      guard reading?.bad.isEmpty != false else { return }
      tell(Words.bad, [Words.markingProblem(problem, line: reading?.line(of: problem.path))])
    }
  }

  /// The report on a list of judges.
  init(of reading: JudgesReading, named file: String) {
    begin(file, reading.form)
    tell(Words.taken, reading.taken.map(\.line))
    tell(Words.knownJudges, reading.known)
    tell(Words.mended, reading.mended.map(Words.mending))
    tell(Words.bad, reading.bad.map(Words.badRow))
    around(reading.notes, reading.unknownColumns, reading.emptyRows)
  }
}
