import Scoring

extension NaiveField {
  /// The organiser's prize that lies at a rank: all the prizes laid out in a row, best first.
  ///
  /// A share is so many per cent of the people who competed, of teams as many as are wholly within it.
  func prize(of rank: Int) -> Prize? {
    guard notice.prizeStages.contains(facts.stage) else { return nil }
    var row: [Prize] = []
    for prize in prizes ?? [] {
      row += Array(repeating: prize, count: number(of: prize))
    }
    return rank <= row.count ? row[rank - 1] : nil
  }

  private func number(of prize: Prize) -> Int {
    prize.count ?? competed * prize.percent / 100 / members
  }

  /// How many ranks may have a prize at most, every member of a team being a winner; nil where there is no limit.
  var mostPrizes: Int? {
    notice.mostWinners(competed: competed).map { $0 / members }
  }

  /// What is wrong with the prizes: too many of them, or worth too much.
  var prizeFaults: Set<PrizeFault.Kind> {
    guard let prizes else { return [] }
    guard notice.prizeStages.contains(facts.stage) else { return [.noPrizesHere] }
    var faults: Set<PrizeFault.Kind> = []
    if let most = mostPrizes {
      let planned = prizes.reduce(0) { $0 + number(of: $1) }
      if planned > most { faults.insert(.tooMany(planned: planned, atMost: most)) }
    }
    for prize in prizes {
      if let yuan = prize.yuan, let ceiling = notice.ceiling(of: prize.name, facts), yuan > ceiling {
        faults.insert(.aboveCeiling(prize: prize.name, yuan: yuan, atMost: ceiling))
      }
    }
    return faults
  }

  /// Whether the rank has a prize that may be given.
  func isWinner(_ rank: Int) -> Bool {
    prize(of: rank) != nil && rank <= mostPrizes ?? .max
  }
}
