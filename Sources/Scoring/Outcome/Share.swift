/// Shares in whole per cent, in integers.
enum Share {
  /// ⌊count × p %⌋, for any count and any percentage from 0 to 100 without an overflow.
  static func floor(_ percent: Int, of count: Int) -> Int {
    guard count > 0, percent > 0 else { return 0 }
    // (100 a + b) × p / 100 is a p + b p / 100, and a p ≤ count.
    return count / 100 * percent + count % 100 * percent / 100
  }

  /// The least count of which p % come to at least so many: ⌈100 × share / p⌉.
  static func least(giving share: Int, at percent: Int) -> Int {
    guard share > 0, percent > 0 else { return 0 }
    return (share * 100 + percent - 1) / percent
  }
}
