public import Scoring

extension CompetitionState {
  func key(
    _ number: Int, _ entry: String, _ component: String, _ cell: Cell, _ replaced: [Ref], _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
    guard let column = contest.scheme.column(id: component) else { throw .noSuchComponent(component) }
    guard let cell = Cell(spelling: cell.spelling, in: contest.scheme.columns[column]), cell != .missing else {
      throw .mark(.offScale(highest: contest.scheme.columns[column].highest), component: component)
    }
    if contest.sheet(contestant).exclusion == .absent { throw .absent(entry: entry) }
    let standing = contest.refs(contestant, column: column)
    if !standing.isEmpty && !contest.isEmptied(contestant, column) {
      if contest.cell(contestant, column) == cell { throw .unchanged }
      if replaced.isEmpty { throw .alreadyKeyed(contest.cell(contestant, column), standing) }
      if reason.isEmpty { throw .reasonNeeded }
    }
    if !replaced.isEmpty && Set(replaced) != Set(standing) { throw .otherRecordsStand(standing) }
    try bounded(reason, .reason, mayBeEmpty: true)
    return .mark(
      MarkRecord(
        contest: number, entry: entry, component: component, value: cell.spelling,
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  func take(_ number: Int, _ rows: [MarksRow], _ note: ImportNote) throws(Refusal) -> [Record] {
    var records: [Record] = [.imported(note)]
    var seen: Set<String> = []
    for row in rows {
      guard seen.insert(row.entry).inserted else { throw .entryTaken(row.entry) }
      for keyed in row.cells {
        records.append(try key(number, row.entry, keyed.component, keyed.cell, [], ""))
      }
      if let exclusion = row.exclusion {
        if exclusion == .absent, !row.cells.isEmpty { throw .hasMarks(entry: row.entry) }
        records.append(try declare(number, row.entry, exclusion, note.file))
      }
    }
    return records
  }

  func declare(_ number: Int, _ entry: String, _ exclusion: Exclusion?, _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
    let sheet = contest.sheet(contestant)
    if sheet.exclusion == exclusion, !contest.isInConflict(contestant) { throw .unchanged }
    // Who sat one part and not the other may be declared absent all the same, but not by a slip of the hand.
    if exclusion == .absent, sheet.cells.contains(where: \.wasSat), reason.isEmpty { throw .hasMarks(entry: entry) }
    let standing = contest.statusRefs(contestant)
    switch exclusion {
    case .absent, .withdrawn: if sheet.exclusion != nil && reason.isEmpty { throw .reasonNeeded }
    case .disqualified, .void, nil: if reason.isEmpty { throw .reasonNeeded }
    }
    try bounded(reason, .reason, mayBeEmpty: true)
    return .status(
      StatusRecord(
        contest: number, entry: entry, status: exclusion?.rawValue ?? StatusRecord.registered,
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  func undo(_ number: Int) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let act = contest.acts.last else { throw .nothingToUndo }
    let cell = act.column.map { contest.scheme.columns[$0].id } ?? UndoRecord.status
    let value =
      switch act.before {
      case .cell(let cell): cell.spelling
      case .exclusion(let exclusion): exclusion?.rawValue ?? StatusRecord.registered
      }
    return .undo(
      UndoRecord(
        contest: number, entry: contest.roster[act.contestant].entry, cell: cell, value: value,
        undoes: spelling(of: act.ref)))
  }

  func rule(_ number: Int, _ order: [String], _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    var named: [Int] = []
    for entry in order {
      guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
      named.append(contestant)
    }
    guard let first = named.first, let key = contest.ranking.key(of: first), !contest.scheme.sharedRanks,
      Set(contest.tied(with: first)) == Set(named), named.count == Set(named).count, named.count > 1
    else { throw .noSuchTie }
    try bounded(reason, .reason)
    return .ruling(
      RulingRecord(
        contest: number, order: order, total: key.total.text, keys: key.values.map(\.text),
        replaces: contest.rulingRefs(key).map { spelling(of: $0) }, referee: headReferee?.name ?? "", reason: reason))
  }

}

extension Contest {
  /// All who share a contestant's total and tie keys, in ranked order, themselves included.
  public func tied(with contestant: Int) -> [Int] {
    guard let place = ranking.position(of: contestant), let key = ranking.key(of: contestant) else { return [] }
    var first = place
    while first > 0, ranking.key(of: ranking.contestant(at: first - 1)) == key { first -= 1 }
    var last = place
    while last + 1 < ranking.rankedCount, ranking.key(of: ranking.contestant(at: last + 1)) == key { last += 1 }
    return (first...last).map(ranking.contestant(at:))
  }

  /// Whether an undo emptied a cell: a record stands there, but it says "not keyed".
  func isEmptied(_ contestant: Int, _ column: Int) -> Bool {
    cell(contestant, column) == .missing && refs(contestant, column: column).count == 1
  }
}

extension Cell {
  /// Whether this cell shows that its component was begun.
  public var wasSat: Bool {
    switch self {
    case .mark, .voided: true
    case .missing, .notSat: false
    }
  }
}

extension StatusRecord {
  /// How a status record takes an exclusion back.
  public static let registered = "registered"
}
