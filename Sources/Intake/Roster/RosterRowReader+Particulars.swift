internal import Competition
internal import Scoring

extension RosterRowReader {
  /// What rules ask about beyond name, document and unit.
  mutating func particulars(beside number: IdentityNumber?) -> Particulars {
    Particulars(
      level: level(.level), qualification: level(.qualification), union: answer(.union), unionCard: answer(.unionCard),
      birth: birth(beside: number), residence: text(.residence), workSince: day(.workSince),
      category: text(.category), post: word(.post, CellWords.posts), consent: word(.consent, CellWords.consents),
      group: word(.group, CellWords.groups), titles: titles(), team: text(.team, CleanCell.name))
  }

  /// The day of birth, unless the identity number says the same already.
  private mutating func birth(beside number: IdentityNumber?) -> Day? {
    guard let birth = day(.birth), birth != number?.birthDate else { return nil }
    if number != nil { warn(.birthContradictsIdentity(column: birth)) }
    return birth
  }

  /// The titles held; 无 is none, an empty cell is not known.
  private mutating func titles() -> [String]? {
    let text = text(.titles)
    guard !text.isEmpty else { return nil }
    guard !CellWords.isNothing(text) else { return [] }
    return text.split { "、，,；;".contains($0) }.map { CleanCell(String($0)).text }
  }
}
