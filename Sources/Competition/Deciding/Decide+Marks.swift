public import Scoring

extension CompetitionState {
  func key(
    _ number: Int, _ entry: String, _ component: String, _ cell: Cell, _ replaced: [Ref], _ reason: String
  ) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
    guard let column = contest.scheme.column(id: component) else { throw .noSuchComponent(component) }
    if contest.isMadeOfModules(column: column) { throw .madeOfModules(component: component) }
    try check(cell, contest.scheme.columns[column])
    if contest.sheet(contestant).exclusion == .absent { throw .absent(entry: entry) }
    let standing = contest.refs(contestant, column: column)
    if !standing.isEmpty {
      if contest.cell(contestant, column) == cell { throw .unchanged }
      if replaced.isEmpty { throw .alreadyKeyed(contest.cell(contestant, column), standing) }
      if reason.isBlank { throw .reasonNeeded }
    }
    guard replaced.isEmpty || Set(replaced) == Set(standing) else { throw .otherRecordsStand(standing) }
    try bounded(reason, .reason, mayBeEmpty: true)
    return .mark(
      MarkRecord(
        contest: number, entry: contest.roster[contestant].entry, component: component, value: cell.spelling,
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  /// Only an undo empties a cell; a mark has the decimals its column has.
  private func check(_ cell: Cell, _ column: Column) throws(Refusal) {
    switch cell {
    case .missing: throw .mark(.empty, component: column.id)
    case .notSat, .voided: break
    case .mark(let mark):
      guard column.holds(mark) else { throw .mark(.offScale(highest: column.highest), component: column.id) }
      let unit = [100, 10, 1][column.decimals]
      guard mark.hundredths % unit == 0 else {
        throw .mark(.tooManyDecimals(allowed: column.decimals), component: column.id)
      }
    }
  }

  func take(_ number: Int, _ rows: [MarksRow], _ note: ImportNote) throws(Refusal) -> [Record] {
    let contest = try openContest(number)
    var records: [Record] = [try imported(note, into: number)]
    var seen: Set<String> = []
    for row in rows {
      guard seen.insert(row.entry).inserted else { throw .entryTaken(row.entry) }
      var filled: Set<String> = []
      for keyed in row.cells {
        guard filled.insert(keyed.component).inserted else { throw .alreadyKeyed(keyed.cell, []) }
        records.append(try key(number, row.entry, keyed.component, keyed.cell, [], ""))
      }
      if let exclusion = row.exclusion {
        // A file is no reason to call someone absent who has marks, here or in the file itself.
        let hasMarks = contest.index(entry: row.entry).map(contest.hasMarks) ?? false
        if exclusion == .absent, hasMarks || row.cells.contains(where: \.cell.wasSat) {
          throw .hasMarks(entry: row.entry)
        }
        records.append(try declare(number, row.entry, exclusion, note.file))
      }
    }
    return records
  }

  func declare(_ number: Int, _ entry: String, _ exclusion: Exclusion?, _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let contestant = contest.index(entry: entry) else { throw .noSuchEntry(entry) }
    let sheet = contest.sheet(contestant)
    if sheet.exclusion == exclusion, !contest.isStatusInConflict(contestant) { throw .unchanged }
    // Who was out when codes were laid has none, and could be marked by nobody.
    if exclusion == nil, !contest.hasCode(contestant) { throw .codesLaid }
    // Who sat one part and not the other may be declared absent all the same, but not by a slip of the hand.
    if exclusion == .absent, reason.isBlank, contest.hasMarks(contestant) { throw .hasMarks(entry: entry) }
    let standing = contest.statusRefs(contestant)
    switch exclusion {
    // These are seen, not decided; yet who takes an earlier word back says why.
    case .absent, .withdrawn: if !standing.isEmpty && reason.isBlank { throw .reasonNeeded }
    case .disqualified, .void, nil: if reason.isBlank { throw .reasonNeeded }
    }
    try bounded(reason, .reason, mayBeEmpty: true)
    return .status(
      StatusRecord(
        contest: number, entry: contest.roster[contestant].entry, status: exclusion.statusSpelling,
        replaces: standing.map { spelling(of: $0) }, reason: reason))
  }

  func undo(_ number: Int) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard let act = contest.acts.last else { throw .nothingToUndo }
    switch (act.what, act.before) {
    case (.cell(let contestant, let column), .cell(let before)):
      return undo(
        act, of: contestant, contest.scheme.columns[column].id, before.spelling,
        contest.refs(contestant, column: column), in: contest)
    case (.status(let contestant), .exclusion(let before)):
      return undo(
        act, of: contestant, UndoRecord.status, before.statusSpelling, contest.statusRefs(contestant), in: contest)
    case (.score(let subject, let place, let keying), .score(let before)):
      return try undo(act, subject, place, keying, before, in: contest)
    case (.cell, _), (.status, _), (.score, _): throw .nothingToUndo
    }
  }

  private func undo(
    _ act: Act, of contestant: Int, _ cell: String, _ value: String, _ standing: [Ref], in contest: Contest
  ) -> Record {
    .undo(
      UndoRecord(
        contest: contest.setUp.contest, entry: contest.roster[contestant].entry, cell: cell, value: value,
        undoes: spelling(of: act.ref),
        replaces: standing.filter { $0 == act.standsAs }.map { spelling(of: $0) }))
  }
}

extension Contest {
  /// Whether declaring the contestant absent contradicts what stands, so that a reason is asked for.
  public func needsReasonToBeAbsent(_ contestant: Int) -> Bool {
    !statusRefs(contestant).isEmpty || hasMarks(contestant)
  }

  /// Whether any component was begun; a cell in conflict was, whichever of its claims is right, and so were sheets on
  /// which anything stands.
  fileprivate func hasMarks(_ contestant: Int) -> Bool {
    scheme.columns.indices.contains {
      isInConflict(contestant, column: $0) || !isMadeOfModules(column: $0) && cell(contestant, $0).wasSat
    } || subject(of: contestant).flatMap(papers(of:))?.isUsed == true
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

extension Exclusion? {
  fileprivate var statusSpelling: String { self?.rawValue ?? StatusRecord.registered }
}
