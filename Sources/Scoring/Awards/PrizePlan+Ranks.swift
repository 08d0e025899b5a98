extension PrizePlan {
  /// The ranks each prize comes to in a field, best first, one behind the other.
  ///
  /// A share in per cent is ⌊competed × p %⌋ ranks of the prize's own. Ranks nobody holds are passed over by nobody.
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
