public import Scoring

extension Words {
  /// What is wrong with a calendar of working days, with the path to the member.
  public static func calendarProblem(_ problem: CalendarProblem) -> Bilingual {
    let fault = calendarFault(problem.fault)
    guard !problem.path.isEmpty else { return both("工作日历：\(fault.zh)", "the calendar: \(fault.en)") }
    return both("工作日历 \(problem.path)：\(fault.zh)", "the calendar, \(problem.path): \(fault.en)")
  }

  private static func calendarFault(_ fault: CalendarFault) -> Bilingual {
    switch fault {
    case .tooLong(let most): both("太长，最多 \(most) 字节", "longer than \(most) bytes")
    case .notJSON(let problem): jsonProblem(problem)
    case .notACalendar:
      both("不是裁判台的工作日历（format 应为 caipan-calendar）", "not a calendar (format should be caipan-calendar)")
    case .otherVersion(let known): both("版本不同，本程序认识版本 \(known)", "another version; this program knows \(known)")
    case .form(let fault): rulebookFault(fault)
    case .outsideYear(let year):
      both("不在 \(year) 年，也不在前一年十二月", "lies neither in \(year) nor in the December before it")
    case .dayTwice: both("这一天前面已经写过", "was named before")
    case .notAWeekend: both("调休上班日应为周末", "a make-up day is a weekend")
    }
  }
}
