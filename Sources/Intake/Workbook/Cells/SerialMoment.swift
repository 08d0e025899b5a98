/// A day and a time as spreadsheet programs store them: days since an epoch, the time as their fraction.
struct SerialMoment {
  /// From when days are counted.
  enum Epoch {
    /// The first day is 1900-01-01, and 1900 has a 29 February that never was: number 60.
    case from1900
    /// Day 0 is 1904-01-01, as old workbooks of the Macintosh have it.
    case from1904
  }

  private let days: Int
  private let seconds: Int
  private let epoch: Epoch

  /// A moment from its number; `nil` for what lies before the epoch or after 9999-12-31.
  ///
  /// The time is taken to the nearest second: a double has no better one after a century.
  init?(_ number: Double, since epoch: Epoch) {
    let last = epoch == .from1900 ? 2_958_465 : 2_957_003
    guard number >= 0, number < Double(last + 1) else { return nil }
    let whole = Int(number)
    let rest = Int(((number - Double(whole)) * 86_400).rounded())
    days = rest == 86_400 ? whole + 1 : whole
    seconds = rest == 86_400 ? 0 : rest
    self.epoch = epoch
    guard days <= last else { return nil }
  }

  /// The day in ISO 8601, also the two that only spreadsheet programs know: 1900-01-00 and 1900-02-29.
  var day: String {
    let (year, month, day) = civil
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// The month, `2001-02`.
  var month: String { String(day.dropLast(3)) }

  /// The time of the day, `09:30:00`.
  var time: String { Self.clock(seconds) }

  /// All hours since the epoch, `36:00:00`: what a length of time is.
  var duration: String { Self.clock(days * 86_400 + seconds) }

  /// The day, and the time unless it is midnight.
  var moment: String { seconds == 0 ? day : "\(day) \(time)" }

  private var civil: (year: Int, month: Int, day: Int) {
    switch epoch {
    case .from1904: return Self.civil(daysSince1900: days + 1461)
    case .from1900 where days == 0: return (1900, 1, 0)
    case .from1900 where days == 60: return (1900, 2, 29)
    case .from1900: return Self.civil(daysSince1900: days < 60 ? days : days - 1)
    }
  }

  /// The day of a number where 1 is 1900-01-01 of the calendar as it was.
  ///
  /// Years are counted from March, so that the day that comes and goes is the last of one.
  private static func civil(daysSince1900 number: Int) -> (year: Int, month: Int, day: Int) {
    // 693,900 days from 1 March of the year 0 to the last day of 1899.
    let day = number + 693_900
    let era = day / 146_097
    let ofEra = day % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
