public import Scoring

/// A day and a time of it in China, to the minute: when something happened or is due.
public struct DayTime: Hashable, Comparable, Sendable {
  /// The day.
  public let day: Day
  /// The minutes since midnight, 0 to 1439.
  public let minute: Int

  private static let minutesADay = 1440

  /// A day and a time of it; nil for a minute that no day has.
  public init?(_ day: Day, minute: Int) {
    guard (0..<Self.minutesADay).contains(minute) else { return nil }
    self.day = day
    self.minute = minute
  }

  /// A moment written `2026-08-14 17:03` and nothing else; nil where it is not written so or does not exist.
  public init?(spelled text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      let day = Day(iso: String(text.prefix(10))), let hour = Self.number(bytes[11...12]),
      let minute = Self.number(bytes[14...15]), hour < 24, minute < 60
    else { return nil }
    self.day = day
    self.minute = hour * 60 + minute
  }

  /// The moment of a signed statement, `2026-08-14T17:03:11.120+08:00`, without its seconds; nil for any other text.
  init?(statement text: String) {
    guard Moment.isSpelling(text) else { return nil }
    self.init(spelled: "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))")
  }

  /// The moment as it is written: `2026-08-14 17:03`.
  public var text: String { "\(day.iso) \(clock)" }

  /// The time of the day: `17:03`.
  public var clock: String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  /// The moment so many hours later; nil behind the year 9999.
  func adding(hours: Int) -> DayTime? {
    let (minutes, isTooMany) = hours.multipliedReportingOverflow(by: 60)
    guard !isTooMany, minutes >= 0, minutes <= Int.max - Self.minutesADay else { return nil }
    let (days, rest) = (minute + minutes).quotientAndRemainder(dividingBy: Self.minutesADay)
    return day.adding(days: days).flatMap { DayTime($0, minute: rest) }
  }

  /// Orders moments by time.
  public static func < (left: DayTime, right: DayTime) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
