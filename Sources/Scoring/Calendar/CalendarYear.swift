/// The State Council's calendar of one year: which weekdays are off, and which weekends are worked.
public struct CalendarYear: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The document number 文号 of the notice.
  public let document: String
  /// The days off, as the notice groups them; weekends among them change nothing.
  public let holidays: [ClosedRange<Day>]
  /// The make-up days 调休上班日, all of them on weekends.
  public let workingDays: [Day]

  /// The longest calendar that is read, in bytes of UTF-8.
  public static let mostBytes = 16_384
}
