/// Every reading of a character, as `pinyinTable` lists them.
struct Readings: Sendable {
  /// The one table of the program; built by the first search and not before (about a millisecond).
  static let all = Readings(of: pinyinTable)

  /// A syllable of at most eight ASCII letters, the first one in the lowest byte.
  private var syllables: [UInt64] = []

  /// The readings of U+3400 to U+9FFF, nearly all characters there are; flat, since a search looks up every one.
  ///
  /// Up to seven syllables a character, nine bits each: the syllable's place in `syllables` plus one.
  private var common = [UInt64](repeating: 0, count: 0xA000 - 0x3400)

  /// The readings of the characters beyond, likewise.
  private var rare: [UInt32: UInt64] = [:]

  /// Reads a table of syllables in ASCII letters, each followed by its characters; white space only separates.
  init(of table: String) {
    var inSyllable = false
    for scalar in table.unicodeScalars {
      switch scalar {
      case "a"..."z":
        if !inSyllable { syllables.append(0) }
        let last = syllables.count - 1
        syllables[last] |= UInt64(scalar.value) << UInt64(8 * Syllable(letters: syllables[last]).count)
        inSyllable = true
      case " ", "\n":
        inSyllable = false
      case "\u{3400}"..."\u{9FFF}":
        let place = Int(scalar.value) - 0x3400
        common[place] = common[place] << 9 | UInt64(syllables.count)
        inSyllable = false
      default:
        rare[scalar.value] = rare[scalar.value, default: 0] << 9 | UInt64(syllables.count)
        inSyllable = false
      }
    }
  }

  /// Calls `body` with each reading of a character until one says `true`; says whether one did.
  @inline(__always)
  func contains(of scalar: UInt32, where body: (Syllable) -> Bool) -> Bool {
    var rest =
      switch scalar {
      case 0x3400..<0xA000: common[Int(scalar) - 0x3400]
      case 0x20000...: rare[scalar] ?? 0
      default: UInt64(0)
      }
    while rest != 0 {
      if body(Syllable(letters: syllables[Int(rest & 0x1FF) - 1])) { return true }
      rest >>= 9
    }
    return false
  }
}

/// One syllable of pinyin without its tone: `zhao`.
struct Syllable {
  /// Its ASCII letters, the first one in the lowest byte, zero after the last.
  fileprivate let letters: UInt64

  /// How many letters it has.
  var count: Int { (71 - letters.leadingZeroBitCount) / 8 }

  /// One of its letters; 0 beyond the last.
  subscript(place: Int) -> UInt32 { UInt32(truncatingIfNeeded: letters >> UInt64(8 * place)) & 0xFF }
}
