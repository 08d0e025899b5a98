/// Days of the Gregorian calendar, as a notice is dated.
enum CalendarDay {
  /// Whether a text is a day that exists, written YYYY-MM-DD.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == 3, (1...12).contains(numbers[1]), numbers[2] >= 1 else { return false }
    return numbers[2] <= days(month: numbers[1], year: numbers[0])
  }

  private static func days(month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
