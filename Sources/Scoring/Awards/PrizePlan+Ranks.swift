/// A prize as it lies in a field: the ranks that get it.
struct PrizeRanks {
  let prize: PrizePlan.Prize
  /// The ranks; nil where the share comes to nobody.
  let ranks: ClosedRange<Int>?
}

extension PrizePlan {
  /// The ranks each prize comes to in a field, best first, one behind the other.
  ///
  /// A share in per cent is ⌊competed × p %⌋ ranks of the prize's own.
  func ranks(in field: Field, _ form: EventForm) -> [PrizeRanks] {
    var last = 0
    return prizes.map { prize in
      let count = prize.share.ranks(in: field, form)
      guard count > 0 else { return PrizeRanks(prize: prize, ranks: nil) }
      let ranks = (last + 1)...(last + count)
      last += count
      return PrizeRanks(prize: prize, ranks: ranks)
    }
  }
}

extension PrizePlan.Prize.Share {
  /// How many ranks the share comes to.
  func ranks(in field: Field, _ form: EventForm) -> Int {
    switch self {
    case .count(let count): count
    case .percent(let percent): field.ranks(percent, ofCompeted: form)
    }
  }
}
