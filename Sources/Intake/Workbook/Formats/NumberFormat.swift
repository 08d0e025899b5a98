/// What a number's format makes of it, as far as it changes what the number says.
enum NumberFormat: Hashable {
  /// A number.
  case general
  /// A share: 0.3 is 30%.
  case percent
  /// A whole number with zeros in front, perhaps with signs around it: `0000`, `"A"000`.
  case padded(prefix: String, width: Int, suffix: String)
  /// A day.
  case day
  /// A month of a year.
  case month
  /// A day with a time.
  case moment
  /// A time of the day.
  case time
  /// A length of time, in hours beyond 24.
  case duration

  /// The format of a number that every spreadsheet program knows without being told (ECMA-376, 18.8.30).
  ///
  /// Those from 27 to 36 and from 50 to 58 differ among East Asian languages; here they are those of China.
  init(known number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...16, 28...31, 51, 53, 54, 58: self = .day
    case 17, 27, 36, 50, 52, 57: self = .month
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .moment
    case 46: self = .duration
    case _: self = .general
    }
  }

  /// The format of a code, `yyyy"年"m"月"d"日"`; of several sections the first.
  init(code: String) {
    let code = FormatCode(code)
    if let ofDays = code.ofDays {
      self = ofDays
    } else if code.letters.contains("%") {
      self = .percent
    } else if let padded = code.padded {
      self = padded
    } else {
      self = .general
    }
  }
}
