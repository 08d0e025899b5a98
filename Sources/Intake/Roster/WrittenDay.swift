internal import Scoring

/// A day as people write it in a spreadsheet: by the day, or only by the month.
enum WrittenDay: Hashable {
  /// A day of the calendar.
  case day(Day)
  /// A month without its day, which is nobody's to guess.
  case month

  /// Reads 2001-02-03, 2001/2/3, 2001.2.3, 2001年2月3日, 20010203, and 2001年2月, 2001-02, 2001/2, 2001.2.
  ///
  /// A time of midnight behind the day, as spreadsheet programs add one, does not count. `nil` is everything else: a year
  /// of two digits, a day first, a serial number, a day that does not exist.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    let isMidnight = parts.count == 2 && parts[1].contains(":") && parts[1].allSatisfy { "0:".contains($0) }
    let written = (isMidnight ? String(parts[0]) : text).filter { $0 != " " }
    guard let numbers = Self.numbers(of: written), let year = numbers.first, (1000...9999).contains(year) else {
      return nil
    }
    switch numbers.count {
    case 2:
      guard (1...12).contains(numbers[1]) else { return nil }
      self = .month
    case 3:
      guard let day = Day(year: year, month: numbers[1], day: numbers[2]) else { return nil }
      self = .day(day)
    case _: return nil
    }
  }

  /// Year, month and, where it is there, day.
  private static func numbers(of text: String) -> [Int]? {
    if text.utf8.count == 8, text.utf8.allSatisfy(isDigit) {
      let digits = Array(text)
      return whole([String(digits[..<4]), String(digits[4..<6]), String(digits[6...])])
    }
    for separator: Character in ["-", "/", "."] where text.contains(separator) {
      return whole(text.split(separator: separator, omittingEmptySubsequences: false).map(String.init))
    }
    guard let year = text.firstIndex(of: "年"), let month = text[year...].firstIndex(of: "月") else { return nil }
    let start = [String(text[..<year]), String(text[text.index(after: year)..<month])]
    let rest = text[text.index(after: month)...]
    guard !rest.isEmpty else { return whole(start) }
    guard rest.last == "日" || rest.last == "号" else { return nil }
    return whole(start + [String(rest.dropLast())])
  }

  /// A year of four ASCII digits, and what follows of one or two.
  private static func whole(_ parts: [String]) -> [Int]? {
    var numbers: [Int] = []
    for (place, part) in parts.enumerated() {
      let lengths = place == 0 ? 4...4 : 1...2
      guard lengths.contains(part.utf8.count), part.utf8.allSatisfy(isDigit), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
