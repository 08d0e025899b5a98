/// What someone typed to find a contestant: part of the entry number, of the name, or of the name's pinyin.
///
/// Prepared once a key press and then asked for every contestant.
///
///     Search("zl").finds(name: "赵磊", entry: "018")     // true: initials
///     Search("0018").finds(name: "赵磊", entry: "018")   // true: leading zeros don't count
public struct Search: Sendable {
  /// More scalars than this are not looked at: a search holds its open ends in the 64 bits of one number.
  public static let longest = 63

  private let typed: [UInt32]
  private let readings = Readings.all

  /// A search for what was typed; letter case, full-width forms, spaces, apostrophes and middle dots don't count.
  public init(_ typed: String) {
    self.typed = Array(typed.unicodeScalars.lazy.compactMap(Search.folded).prefix(Search.longest))
  }

  /// Whether nothing was typed that could be searched for; such a search finds everyone.
  public var isEmpty: Bool { typed.isEmpty }

  /// Whether a contestant is meant: by the entry number or by the name.
  public func finds(name: String, entry: String) -> Bool {
    finds(entry: entry) || finds(name: name)
  }

  /// Whether the entry number contains what was typed, or is the same number with fewer leading zeros.
  public func finds(entry: String) -> Bool {
    if appears(in: entry) { return true }
    let zero = UInt32(0x30)
    guard typed.first == zero else { return false }
    let number = typed.drop { $0 == zero }
    return !number.isEmpty && number.elementsEqual(entry.unicodeScalars.lazy.map(\.value).drop { $0 == zero })
  }

  /// Whether some run of the name's characters can be typed like this: each by itself, by a full syllable of any of
  /// its readings or by its initial (`z` or `zh`), and the last one by any beginning of a syllable.
  ///
  /// - Complexity: O(characters × readings × typed), nothing allocated.
  public func finds(name: String) -> Bool {
    appears(in: name)
  }

  private func appears(in text: String) -> Bool {
    guard !isEmpty else { return true }
    // Bit n stands for: the first n typed scalars are spoken for by the characters so far.
    var open: UInt64 = 0
    for scalar in text.unicodeScalars {
      guard let character = Search.folded(scalar) else { continue }
      guard let next = step(character, from: open | 1) else { return true }
      open = next
    }
    return false
  }

  /// The open ends after one more character of the name, or `nil` when all that was typed is spoken for.
  private func step(_ character: UInt32, from open: UInt64) -> UInt64? {
    var next: UInt64 = 0
    var rest = open
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if typed[place] == character {
        if place + 1 == typed.count { return nil }
        next |= 1 << UInt64(place + 1)
      }
    }
    let found = readings.contains(of: character) { syllable in
      var rest = open
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        rest &= rest - 1
        var common = 0
        while place + common < typed.count, common < syllable.count, typed[place + common] == syllable[common] {
          common += 1
        }
        if place + common == typed.count { return true }
        if common >= 1 { next |= 1 << UInt64(place + 1) }
        if common >= 2, syllable[1] == 0x68 { next |= 1 << UInt64(place + 2) }  // zh, ch, sh
        if common == syllable.count { next |= 1 << UInt64(place + common) }
      }
      return false
    }
    return found ? nil : next
  }

  /// A scalar as it is compared: lower case, half width, ü as v; `nil` where it does not count.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "a"..."z", "0"..."9": scalar.value
    case "A"..."Z": scalar.value + 0x20
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0).flatMap(folded)
    case "\u{4E00}"..."\u{9FFF}": scalar.value
    case "ü", "Ü": 0x76
    case " ", "\u{3000}", "'", "\u{2019}", "\u{B7}", "\u{2022}", "\u{30FB}": nil
    default:
      scalar.properties.lowercaseMapping.unicodeScalars.first?.value
    }
  }
}
