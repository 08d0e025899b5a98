internal import Competition
internal import Scoring

// Who keys again must not see what was keyed first. It is a veil between honest people at one screen: whoever may read the
// journal's file sees everything.

extension Desk {
  /// Whether what was keyed is kept from the person at the keyboard: from a second keyer's eyes, while sheets are to be
  /// keyed again.
  func isVeiled(_ contest: Contest, _ state: CompetitionState) -> Bool {
    guard contest.hasSheets, state.person(person)?.duty == .secondKeyer else { return false }
    let progress = contest.markingProgress
    return progress.keyed < progress.expected || progress.verified < progress.demanded
  }
}

extension Words {
  static let veiled = both("复核完成前，初录的分不给复核员看；复核在 F4", "what was keyed first is kept from who keys again; that is on F4")
}
