internal import Scoring

// What is open about judges and codes, beside sheets and contestants.
extension Contest {
  /// Judges of contestants' own units of whom nobody has decided, and seats where nobody sits.
  var judgeOpenItems: [OpenItem] {
    let pairs = judgeRoster.undecided.keys.sorted().flatMap { contestant in
      (judgeRoster.undecided[contestant] ?? []).map { OpenItem.ownUnit(judge: $0, contestant: contestant) }
    }
    return pairs + emptySeats.map { .emptySeat(pile: $0) }
  }

  /// How many they are; grows with no field.
  var judgeOpenCount: Int { judgeRoster.undecidedCount + emptySeats.count }

  /// The result by code that nobody has signed, and layers that are still closed.
  var codeOpenItems: [OpenItem] {
    guard !codes.layers.isEmpty else { return [] }
    return (codedSeal == nil ? [.codedUnsigned] : []) + (codes.isBlind ? [.undecoded(layers: codes.lastClosed)] : [])
  }

  /// What the signature under the result by code waits for; theory may still be missing.
  public var codedOpenItems: [OpenItem] { markingOpenItems + judgeOpenItems }

  /// The piles whose judge's seat is empty, once anybody was given a seat at all.
  private var emptySeats: [Int] {
    guard let scheme = marking?.scheme, judgeRoster.isSeated else { return [] }
    return scheme.piles.indices.filter { pile in
      seat(ofPile: pile).map { judgeRoster.judge(in: $0) == nil } ?? false
    }
  }
}
