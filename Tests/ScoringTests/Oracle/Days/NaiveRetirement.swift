import Scoring

/// The gradual rise of the retirement age since 2025, walked month by month.
enum NaiveRetirement {
  /// One of the three tracks: the age before the rise, the first month of birth it touches, its steps.
  struct Track: Sendable {
    var years: Int
    var firstYear: Int
    /// How many months of birth share a delay before the next one starts.
    var cohort: Int
    /// The most months of delay.
    var most: Int

    static let man = Track(years: 60, firstYear: 1965, cohort: 4, most: 36)
    static let managerialWoman = Track(years: 55, firstYear: 1970, cohort: 4, most: 36)
    static let workerWoman = Track(years: 50, firstYear: 1975, cohort: 2, most: 60)
  }

  /// The month of retirement of somebody born in a month.
  static func month(bornIn year: Int, _ month: Int, _ track: Track) -> (year: Int, month: Int) {
    var delay = 0
    var cohort = (year: track.firstYear, month: 1)
    var inCohort = 0
    while cohort <= (year, month) {
      if inCohort == 0, delay < track.most { delay += 1 }
      inCohort = (inCohort + 1) % track.cohort
      cohort = next(cohort)
    }
    var retirement = (year: year + track.years, month: month)
    for _ in 0..<delay { retirement = next(retirement) }
    return retirement
  }

  private static func next(_ month: (year: Int, month: Int)) -> (year: Int, month: Int) {
    month.month == 12 ? (month.year + 1, 1) : (month.year, month.month + 1)
  }
}
