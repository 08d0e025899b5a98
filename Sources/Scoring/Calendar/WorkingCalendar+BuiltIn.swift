internal import Notices

extension WorkingCalendar {
  /// The years the program carries.
  public static let builtIn: WorkingCalendar = {
    var years: [CalendarYear] = []
    while let source = carried(years.count) { years.append(read(source)) }
    return WorkingCalendar(years)
  }()

  private static func carried(_ index: Int) -> String? {
    let calendar = notice_calendar(index)
    guard let bytes = calendar.bytes else { return nil }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: calendar.size), as: UTF8.self)
  }

  /// A calendar of ours has no faults: a test reads them all.
  private static func read(_ source: String) -> CalendarYear {
    do {
      return try CalendarYear(reading: source)
    } catch {
      fatalError("built-in calendar, \(error.path): \(error.fault)")
    }
  }
}
