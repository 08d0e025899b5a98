/// The statutory retirement age since 2025-01-01, with its gradual rise (渐进式延迟法定退休年龄).
///
/// Who was born before a track's first cohort month retires at the old age. From then on the age rises by a month every
/// four months of birth (women at 50: every two) until it is three years (women at 50: five) higher.
public enum RetirementAge {
  /// The three tracks.
  public enum Track: CaseIterable, Hashable, Sendable {
    /// Men: 60, rising to 63.
    case men
    /// Women on a managerial or technical post 管理技术岗: 55, rising to 58.
    case womenAt55
    /// Women on a worker's post 工人岗: 50, rising to 55.
    case womenAt50
  }

  /// The tracks a person may be on: one for a man or for a woman whose post is known, more where something is not.
  public static func tracks(sex: Sex?, post: Post?) -> [Track] {
    let women: [Track] =
      switch post {
      case .managerial: [.womenAt55]
      case .worker: [.womenAt50]
      case nil: [.womenAt55, .womenAt50]
      }
    return switch sex {
    case .male: [.men]
    case .female: women
    case nil: [.men] + women
    }
  }

  /// The months by which somebody born on this day retires later than at the old age.
  public static func delay(bornOn day: Day, on track: Track) -> Int {
    let months = (day.year - track.firstYear) * 12 + day.month - 1
    return months < 0 ? 0 : min(track.longestDelay, months / track.monthsAStep + 1)
  }

  /// The day on which somebody born on this day reaches the age; nil behind the year 9999.
  public static func day(bornOn day: Day, on track: Track) -> Day? {
    day.adding(months: track.years * 12 + delay(bornOn: day, on: track))
  }
}

extension RetirementAge.Track {
  /// The age before the rise.
  fileprivate var years: Int {
    switch self {
    case .men: 60
    case .womenAt55: 55
    case .womenAt50: 50
    }
  }

  /// The year in whose January the first cohort was born: the one that reached the old age in January 2025.
  fileprivate var firstYear: Int { 2025 - years }

  /// The months of birth to which one month's delay is common.
  fileprivate var monthsAStep: Int {
    switch self {
    case .men, .womenAt55: 4
    case .womenAt50: 2
    }
  }

  /// The longest delay in months.
  fileprivate var longestDelay: Int {
    switch self {
    case .men, .womenAt55: 36
    case .womenAt50: 60
    }
  }
}
