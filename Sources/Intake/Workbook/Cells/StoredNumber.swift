/// A number as a workbook stores it, exactly: its decimal digits and the place of the point.
///
/// Nothing is computed in binary but where the file itself has a binary number spelled out: see `shortest`.
struct StoredNumber: Hashable {
  /// The digits that a spreadsheet program keeps and shows of a number at most.
  static let precision = 15

  private let isNegative: Bool
  /// The digits, without zeros at either end; none for zero.
  private let digits: [UInt8]
  /// How many digits stand before the point: 2 of 87.25, -1 of 0.0123.
  private let whole: Int

  /// Reads `87.25`, `-7`, `1.1E+2`; `nil` for everything else.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let before = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(before.count)
    var after = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      after = rest.dropFirst().prefix(while: Self.isDigit)
      rest = rest.dropFirst(1 + after.count)
    }
    guard !before.isEmpty || !after.isEmpty, let exponent = Self.exponent(rest) else { return nil }
    self.init(
      isNegative: isNegative, digits: (Array(before) + Array(after)).map { $0 - 0x30 }, whole: before.count + exponent)
  }

  private init(isNegative: Bool, digits: [UInt8], whole: Int) {
    let leading = digits.prefix { $0 == 0 }.count
    let end = digits.lastIndex { $0 != 0 }.map { $0 + 1 } ?? leading
    self.digits = Array(digits[leading..<end])
    self.isNegative = isNegative && end > leading
    self.whole = end > leading ? whole - leading : 1
  }

  /// The exponent of what is left of a number; `nil` where that is none.
  ///
  /// Beyond any of a double's it says no more.
  private static func exponent(_ rest: Substring.UTF8View) -> Int? {
    guard let sign = rest.first else { return 0 }
    guard sign == UInt8(ascii: "E") || sign == UInt8(ascii: "e") else { return nil }
    var digits = rest.dropFirst()
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    let value = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 9999) }
    return isNegative ? -value : value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension StoredNumber {
  /// The number as it was meant, and whether digits that a computation left behind it were dropped.
  ///
  /// Programs spell a double in 17 digits: `1.1000000000000001` is 1.1, the shortest decimal that is the same double. A
  /// sum may be off in the last bit: `92.300000000000011` is no such spelling, and is shown and meant as 92.3.
  func shortest(of text: String) -> (number: StoredNumber, isCut: Bool) {
    guard digits.count > Self.precision else { return (self, false) }
    let double = Double(text).flatMap { StoredNumber("\($0)") } ?? self
    guard double.digits.count > Self.precision else { return (double, false) }
    return (double.rounded, true)
  }

  /// The number half up to so many digits as spreadsheet programs show.
  private var rounded: StoredNumber {
    var kept = Array(digits.prefix(Self.precision))
    var more = 0
    if digits[Self.precision] >= 5 {
      var place = kept.count - 1
      while place >= 0, kept[place] == 9 {
        kept[place] = 0
        place -= 1
      }
      if place >= 0 {
        kept[place] += 1
      } else {
        kept.insert(1, at: 0)
        more = 1
      }
    }
    return StoredNumber(isNegative: isNegative, digits: kept, whole: whole + more)
  }

  /// Whether it has more digits before the point than a spreadsheet program keeps.
  var hasLostDigits: Bool { whole > Self.precision }

  /// A hundred times the number.
  var hundredfold: StoredNumber { StoredNumber(isNegative: isNegative, digits: digits, whole: whole + 2) }

  /// The number as digits only, with zeros in front to fill a width; `nil` for negative numbers and broken ones.
  func padded(to width: Int) -> String? {
    guard !isNegative, whole <= Self.precision, digits.count <= max(whole, 0) else { return nil }
    let text = plain
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// The number in decimals, `87.25`; one with more digits before the point than a spreadsheet program keeps, or with as
  /// many zeros behind it, in the scientific form `1.10105E+17`: it stands for digits that are lost.
  var plain: String {
    let text = hasLostDigits || whole < -Self.precision ? scientific : decimal
    return isNegative ? "-" + text : text
  }

  private var decimal: String {
    let written = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    guard whole > 0 else { return "0." + String(repeating: "0", count: -whole) + written }
    guard whole < digits.count else { return written + String(repeating: "0", count: whole - digits.count) }
    return written.prefix(whole) + "." + written.dropFirst(whole)
  }

  private var scientific: String {
    let written = digits.map { String($0) }
    let exponent = whole - 1
    let places = exponent.magnitude < 10 ? "0" : ""
    let tail = written.dropFirst().joined()
    return written[0] + (tail.isEmpty ? "" : "." + tail) + "E" + (exponent < 0 ? "-" : "+") + places
      + String(exponent.magnitude)
  }
}
