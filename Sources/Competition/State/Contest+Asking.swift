public import Scoring

extension Contest {
  /// The contestant's place in the roster.
  public func index(entry: String) -> Int? { indexByEntry[entry] }

  /// The place in the roster of the contestant with an identity number.
  public func index(identity: String) -> Int? { indexByIdentity[identity] }

  /// What a cell holds; a conflict counts as missing until it is settled.
  ///
  /// What is made of modules is worked out from the sheets, and missing while codes stand between them and the contestant.
  public func cell(_ contestant: Int, _ column: Int) -> Cell {
    if let part = part(ofColumn: column) { return markedCell(contestant, part: part) }
    return cells[contestant * scheme.columns.count + column].value ?? .missing
  }

  /// Whether two or more records claim a cell of the contestant's, or the status.
  public func isInConflict(_ contestant: Int) -> Bool { conflicted.contains(contestant) }

  /// Whether two or more records claim a cell.
  public func isInConflict(_ contestant: Int, column: Int) -> Bool {
    cells[contestant * scheme.columns.count + column].isConflict
  }

  /// Whether two or more records claim the contestant's status.
  public func isStatusInConflict(_ contestant: Int) -> Bool { statuses[contestant].isConflict }

  /// The contestants with a conflict, in roster order.
  public var conflicts: [Int] { conflicted.sorted() }

  /// The contestant's sheet.
  public func sheet(_ contestant: Int) -> Sheet {
    Sheet(
      cells: scheme.columns.indices.map { cell(contestant, $0) },
      exclusion: exclusion(of: contestant))
  }

  /// Why a contestant is out: the status that was declared, else what was declared by code once the codes are open.
  private func exclusion(of contestant: Int) -> Exclusion? {
    statuses[contestant].refs.isEmpty ? exclusionByCode(contestant) : statuses[contestant].value ?? nil
  }

  /// The records that stand in a cell now.
  public func refs(_ contestant: Int, column: Int) -> [Ref] {
    cells[contestant * scheme.columns.count + column].refs
  }

  /// The records that declare the contestant's status now.
  public func statusRefs(_ contestant: Int) -> [Ref] { statuses[contestant].refs }

  /// The records that rule on a tie now.
  func rulingRefs(_ key: TieKey) -> [Ref] { rulings[key]?.refs ?? [] }

  /// What a contestant, or the contestant's team, is ranked by; `nil` for the unranked.
  func key(of contestant: Int) -> TieKey? { competitor(of: contestant).flatMap(ranking.key(of:)) }

  /// All who share a contestant's total and tie keys, in ranked order, themselves included; a team by its first member.
  public func tied(with contestant: Int) -> [Int] {
    guard let place = position(of: contestant), let key = key(of: contestant) else { return [] }
    var first = place
    while first > 0, ranking.key(of: ranking.contestant(at: first - 1)) == key { first -= 1 }
    var last = place
    while last + 1 < ranking.rankedCount, ranking.key(of: ranking.contestant(at: last + 1)) == key { last += 1 }
    return (first...last).map { spokesman(of: ranking.contestant(at: $0)) }
  }

  /// The ties that a ruling settles now, each in its ruled order, by place; a team by one of its members.
  public var ruledTies: [[Int]] {
    rulings.compactMap { tie, held -> [Int]? in
      let tied = held.value?.filter { key(of: $0) == tie } ?? []
      guard tied.count > 1, case .ranked = standing(of: tied[0]).place else { return nil }
      return tied
    }
    .sorted { (position(of: $0[0]) ?? 0) < (position(of: $1[0]) ?? 0) }
  }

  /// Who ruled last on the tie that a contestant is in, and why; `nil` where nobody has.
  public func rulingNote(of contestant: Int) -> RulingNote? {
    key(of: contestant).flatMap { rulingNotes[$0] }
  }
}
