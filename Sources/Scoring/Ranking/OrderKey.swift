/// The fast inside of `TieKey`: what orders the ranked, in 24 bytes; a smaller key stands higher.
///
/// The four values of the longest tie chain are packed two by two, each turned so that the better one is smaller.
struct OrderKey: Hashable, Comparable, Sendable {
  /// The ranked total in millionths of a point, negated.
  private let descendingTotal: Int
  /// The first and the second value of the tie chain.
  private var firstPair: UInt64 = 0
  /// The third and the fourth.
  private var secondPair: UInt64 = 0

  /// The key of a ranked total before any tie is looked at.
  init(total: Total) {
    descendingTotal = -total.millionths
  }

  var total: Total { Total(millionths: -descendingTotal) }

  /// Sets the chain's value at `index` (0…3).
  mutating func set(_ mark: Mark, at index: Int, better: Column.Better) {
    let value = UInt64(UInt32(truncatingIfNeeded: mark.hundredths))
    let turned =
      switch better {
      case .lower: value
      case .higher: UInt64(UInt32.max) - value
      }
    let shift = UInt64(index & 1 == 0 ? 32 : 0)
    if index < 2 { firstPair |= turned << shift } else { secondPair |= turned << shift }
  }

  /// The chain's value at `index` (0…3), as it was set.
  func mark(at index: Int, better: Column.Better) -> Mark {
    let pair = index < 2 ? firstPair : secondPair
    let turned = UInt32(truncatingIfNeeded: index & 1 == 0 ? pair >> 32 : pair)
    switch better {
    case .lower: return Mark(hundredths: Int(turned))
    case .higher: return Mark(hundredths: Int(UInt32.max - turned))
    }
  }

  static func < (left: OrderKey, right: OrderKey) -> Bool {
    if left.descendingTotal != right.descendingTotal { return left.descendingTotal < right.descendingTotal }
    if left.firstPair != right.firstPair { return left.firstPair < right.firstPair }
    return left.secondPair < right.secondPair
  }
}

extension Scheme {
  /// The key of a sheet; nil when it cannot be ranked.
  func orderKey(of sheet: Sheet) -> OrderKey? {
    guard let total = total(of: sheet) else { return nil }
    var key = OrderKey(total: ranked(total))
    for (index, tie) in ties.enumerated() {
      guard case .mark(let mark) = cell(tie.column, of: sheet) else { return nil }
      key.set(mark, at: index, better: tie.better)
    }
    return key
  }

  /// The fast form of a key from outside; nil when no contestant of this scheme could have it.
  func orderKey(_ key: TieKey) -> OrderKey? {
    guard key.values.count == ties.count, (Total.lowest...Total.highest).contains(key.total) else {
      return nil
    }
    var packed = OrderKey(total: key.total)
    for (index, tie) in ties.enumerated() {
      guard columns[tie.column].holds(key.values[index]) else { return nil }
      packed.set(key.values[index], at: index, better: tie.better)
    }
    return packed
  }

  /// The public face of a key.
  func tieKey(_ key: OrderKey) -> TieKey {
    TieKey(total: key.total, values: ties.indices.map { key.mark(at: $0, better: ties[$0].better) })
  }
}
