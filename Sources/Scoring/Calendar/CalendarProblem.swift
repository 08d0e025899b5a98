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
  /// The member is not as it has to be, in the same words as a rulebook's.
  case form(RulebookFault)
  /// The day lies neither in the year nor in the December before it.
  case outsideYear(Int)
  /// A day was named before, as a holiday or as a make-up day.
  case dayTwice
  /// A make-up day that is worked anyway.
  case notAWeekend
}
