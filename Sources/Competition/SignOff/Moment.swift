internal import Scoring

/// A moment as statements write it: `2026-08-14T17:03:11.120+08:00`.
///
/// From 1970 to the end of 9999, where years have four digits; other moments are written as the nearest of these.
public enum Moment {
  /// China has one zone and no summer time: UTC+8, in milliseconds.
  private static let offset = 8 * 3_600_000
  /// The last millisecond of 9999 in China.
  private static let last = 253_402_271_999_999

  /// Unix milliseconds as a date and time in China.
  public static func text(_ milliseconds: Int) -> String {
    let local = min(max(0, milliseconds), last) + offset
    let (day, time) = local.quotientAndRemainder(dividingBy: 86_400_000)
    let (seconds, fraction) = time.quotientAndRemainder(dividingBy: 1000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(date(daysSince1970: day))T\(clock).\(padded(fraction, 3))+08:00"
  }

  /// Unix milliseconds as hours and minutes in China, `17:03`.
  public static func clock(_ milliseconds: Int) -> String {
    String(text(milliseconds).dropFirst(11).prefix(5))
  }

  /// The day of a moment in China, `2026-08-14`.
  public static func day(_ milliseconds: Int) -> String {
    String(text(milliseconds).prefix(10))
  }

  /// Whether a text is a moment, spelled as here.
  static func isSpelling(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 29, Day(iso: String(text.prefix(10))) != nil else { return false }
    // What is a digit in the pattern is any digit; the rest stands for itself.
    let isPattern = zip(bytes[10...], "T00:00:00.000+08:00".utf8.enumerated()).allSatisfy { byte, pattern in
      let isFixed = pattern.offset > 12 || pattern.element != UInt8(ascii: "0")
      return isFixed ? byte == pattern.element : (0x30...0x39).contains(byte)
    }
    return isPattern && bytes[11...12].lexicographicallyPrecedes("24".utf8)
      && bytes[14...15].lexicographicallyPrecedes("60".utf8) && bytes[17...18].lexicographicallyPrecedes("60".utf8)
  }

  /// The Gregorian date of a day counted from 1970-01-01, by whole cycles of 400 years (146,097 days) from 0000-03-01.
  private static func date(daysSince1970 days: Int) -> String {
    let since = days + 719_468
    let (cycle, day) = since.quotientAndRemainder(dividingBy: 146_097)
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
    return [padded(cycle * 400 + year + (month <= 2 ? 1 : 0), 4), padded(month, 2), padded(dayOfMonth, 2)]
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
