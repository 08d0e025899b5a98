/// Fixed-point numbers as decimal text, without a `Double` in between.
enum Decimals {
  /// Prints `units` of 10^-`places`, cutting trailing zeros but keeping `atLeast` decimals.
  static func text(of units: Int, places: Int, atLeast: Int) -> String {
    var digits = Array(String(units.magnitude).utf8)
    while digits.count <= places { digits.insert(UInt8(ascii: "0"), at: 0) }
    let point = digits.count - places
    var end = digits.count
    while end > point + atLeast, digits[end - 1] == UInt8(ascii: "0") { end -= 1 }
    let whole = String(decoding: digits[..<point], as: UTF8.self)
    let fraction = String(decoding: digits[point..<end], as: UTF8.self)
    let sign = units < 0 ? "-" : ""
    return fraction.isEmpty ? sign + whole : "\(sign)\(whole).\(fraction)"
  }

  /// Why a text is no decimal number of at most two places.
  enum Problem: Error {
    case empty, notANumber, tooManyPlaces, tooLarge
  }

  /// Reads ASCII digits, at most one point, and digits on both sides of it, as hundredths.
  ///
  /// No sign, no exponent, no blank, no ".5" and no "92.": each of them is more often a slip of the hand than a number.
  static func hundredths(_ text: String, places: Int) throws(Problem) -> Int {
    guard !text.isEmpty else { throw .empty }
    var value = 0
    var behindPoint: Int?
    var digitsSincePoint = 0
    var large = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digitsSincePoint += 1
        if let decimals = behindPoint { behindPoint = decimals + 1 }
        if large || (behindPoint ?? 0) > 2 { continue }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        large = value > 100_000_000_000
      case UInt8(ascii: ".") where behindPoint == nil && digitsSincePoint > 0:
        behindPoint = 0
        digitsSincePoint = 0
      default:
        throw .notANumber
      }
    }
    guard digitsSincePoint > 0 else { throw .notANumber }
    let decimals = behindPoint ?? 0
    guard decimals <= min(places, 2) else { throw .tooManyPlaces }
    guard !large else { throw .tooLarge }
    return value * [100, 10, 1][decimals]
  }
}
