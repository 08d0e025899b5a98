internal import Scoring

/// A number as people write it in a marking scheme: at most two decimals, perhaps with a per cent sign.
struct WrittenNumber {
  /// The number in hundredths.
  let hundredths: Int

  /// Reads a cleaned cell that holds nothing but a number; `nil` for everything else.
  init?(_ text: String) {
    let number = text.hasSuffix("%") ? text.dropLast() : text[...]
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...7).contains(whole.count), let units = WrittenNumber.digits(whole) else {
      return nil
    }
    guard parts.count == 2 else {
      hundredths = units * 100
      return
    }
    guard (1...2).contains(parts[1].count), let decimals = WrittenNumber.digits(parts[1]) else { return nil }
    hundredths = units * 100 + (parts[1].count == 1 ? decimals * 10 : decimals)
  }

  /// As a mark is spelled: `40.00`.
  var mark: String { Mark(hundredths: hundredths).text }

  /// As a share in per cent is spelled: `40`, `33.5`, `33.33`.
  var percent: String {
    let (whole, decimals) = (hundredths / 100, hundredths % 100)
    switch (decimals, decimals % 10) {
    case (0, _): return "\(whole)"
    case (_, 0): return "\(whole).\(decimals / 10)"
    case (_, _): return "\(whole).\(decimals < 10 ? "0" : "")\(decimals)"
    }
  }

  /// As a whole number is spelled; `nil` where it is none.
  var count: String? { hundredths % 100 == 0 ? "\(hundredths / 100)" : nil }

  /// The numbers among the words of a cell: `最多 10.00` holds one.
  ///
  /// What looks like a number and is none (`1.2.3`), or has a sign, makes the whole cell unreadable: no number of a
  /// scheme lies below 0, and `-2.00` is not `2.00`.
  static func all(in text: String) -> [WrittenNumber]? {
    let folded = FullWidth.folded(text)
    if hasSignedNumber(folded) { return nil }
    let runs = folded.split { !("0"..."9").contains($0) && $0 != "." }
    let numbers = runs.map { WrittenNumber(String($0)) }
    return numbers.contains { $0 == nil } ? nil : numbers.compactMap { $0 }
  }

  /// The signs that people and spreadsheet programs put before a number.
  private static let signs: Set<Character> = ["-", "+", "−", "‐", "‑", "–", "—", "﹣"]

  /// Whether a sign stands before a number; between two numbers it only parts them (`1-1`).
  private static func hasSignedNumber(_ text: String) -> Bool {
    var before: Character?
    var last: Character?
    for character in text where character != " " {
      let isNumber = ("0"..."9").contains(character) || character == "."
      if isNumber, let last, signs.contains(last), before.map({ !("0"..."9").contains($0) }) ?? true { return true }
      (before, last) = (last, character)
    }
    return false
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
