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
  /// The most groups of holidays, and the most make-up days, of a year.
  public static let mostDays = 60
}

/// Where and why a text is no calendar.
public struct CalendarProblem: Error, Hashable, Sendable {
  /// The member at fault: "holidays[1].from"; empty for the text as a whole.
  public let path: String
  /// What is wrong with it.
  public let fault: CalendarFault

  /// A fault of the member at a path.
  public init(path: String, fault: CalendarFault) {
    self.path = path
    self.fault = fault
  }
}

/// What can be wrong with a member of a calendar.
public enum CalendarFault: Hashable, Sendable {
  /// The text is longer than a calendar may be.
  case tooLong(mostBytes: Int)
  /// The text is no JSON.
  case notJSON(JSONProblem)
  /// `format` does not say "caipan-calendar".
  case notACalendar
  /// The format's version is one this program does not know.
  case otherVersion(known: Int)
  /// The member's form is wrong, as it could be in a rulebook.
  case form(RulebookFault)
  /// The year is not 1 to 9999.
  case yearOutOfRange
  /// A list is longer than a year can need.
  case tooMany(most: Int)
  /// Not a day of the calendar as YYYY-MM-DD.
  case badDate
  /// The day lies neither in the year nor in the December before it.
  case outsideYear(Int)
  /// The holiday ends before it begins.
  case endsBeforeItBegins
  /// A day was named before, as a holiday or as a make-up day.
  case dayTwice
  /// A make-up day that is worked anyway.
  case notAWeekend
}
