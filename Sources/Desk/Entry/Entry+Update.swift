internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateEntry(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber), contest.roster.indices.contains(entry.row) else {
      message = Message(Words.emptyRoster, .question)
      return []
    }
    if contest.hasSheets {
      if sheets.face != .grid { return updateSheets(key, contest, state) }
      if entry.typed == nil, KeyTable.fromGrid.command(for: key) == .piles {
        sheets.face = .piles
        return []
      }
    }
    if case .character(let character) = key.folded, character == "." || character.isASCII && character.isNumber {
      type(String(character), contest, state)
      return []
    }
    if entry.typed != nil { return updateTyping(key, contest, state) }
    guard let command = KeyTable.entry.command(for: key) else {
      // A sign or a comma before digits is part of what was meant as a mark: it must not vanish and leave the digits.
      if case .character(let character) = key.folded, !character.isLetter, !character.isWhitespace {
        type(String(character), contest, state)
      } else {
        message = Message(Words.noCommand(key))
      }
      return []
    }
    return perform(command, contest, state)
  }

  /// Digits for the cell under the cursor; while a mark waits for the disk, no other cell takes any.
  mutating func type(_ text: String, _ contest: Contest, _ state: CompetitionState) {
    guard mayCorrect(contest) else { return }
    guard !contest.isMadeOfModules(column: entry.column) else {
      message = Message(Words.keyedOnSheets, .question)
      return
    }
    if let waiting = unsaved?.cell, waiting != Unsaved.Place(row: entry.row, column: entry.column) {
      message = Message(Words.firstSave(contest.roster[waiting.row], contest.scheme.columns[waiting.column]), .alarm)
      return
    }
    if !entry.type(text, in: contest.scheme.columns[entry.column]) {
      message = Message(Words.tooManyDigits(EntryGrid.longest), .question)
    }
  }

  private mutating func updateTyping(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    let column = contest.scheme.columns[entry.column]
    switch KeyTable.typing.command(for: key) {
    case .erase: entry.erase(in: column)
    case .drop: entry.drop()
    case .saveNextSheet: return save(.nextSheet, contest, state)
    case .saveNextCell: return save(.nextCell, contest, state)
    case .savePreviousCell: return save(.previousCell, contest, state)
    case .saveUp: return save(.up, contest, state)
    case .saveDown: return save(.down, contest, state)
    case nil:
      guard case .character(let character) = key else {
        message = Message(Words.finishTyping(entry.typed ?? ""), .question)
        break
      }
      type(String(character), contest, state)
    }
    return []
  }

  private mutating func save(_ after: EntryGrid.After, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    let column = contest.scheme.columns[entry.column]
    guard mayCorrect(contest), let typed = entry.typed else { return [] }
    let mark: Mark
    do throws(MarkProblem) {
      mark = try column.read(typed)
    } catch {
      message = Message(Words.markProblem(error, in: column), .alarm)
      return []
    }
    entry.after = after
    return key(.mark(mark), contestant: entry.row, column: entry.column, contest, state)
  }

  /// Records a cell, or asks for a reason first where something stands in it.
  mutating func key(
    _ cell: Scoring.Cell, contestant: Int, column: Int, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    let standing = contest.cell(contestant, column)
    if standing == cell, !contest.isInConflict(contestant) {
      _ = entry.settle(in: contest)
      message = Message(Words.sameMark, .plain)
      return []
    }
    guard contest.seal == nil else {
      ask(toCorrect: .cell(contestant: contestant, column: column, cell), contest, state)
      return []
    }
    guard standing == .missing, !contest.isInConflict(contestant) else {
      let impact = state.impact(of: cell, contestant: contestant, column: column, in: contest)
      dialog = .form(
        Form(
          .correct(contestant: contestant, column: column, cell), Words.correction,
          facts: Words.correctionFacts(cell, contestant, column, impact, in: contest),
          fields: [Form.Field(label: Words.reason)]))
      return []
    }
    return [
      .act(
        .key(
          contest: contestNumber, entry: contest.roster[contestant].entry,
          component: contest.scheme.columns[column].id, cell,
          replacing: contest.refs(contestant, column: column), reason: ""))
    ]
  }

  /// Takes the latest act back and goes to its cell, so that the right mark can be typed at once.
  private mutating func undo(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayRecord(state) else { return [] }
    switch contest.acts.last?.what {
    case .cell(let contestant, let column)?: (entry.row, entry.column) = (contestant, column)
    case .status(let contestant)?: entry.row = contestant
    case .score(_, _, let keying)?:
      message = Message(Words.undoneElsewhere(keying), .question)
      return []
    case nil: break
    }
    return [.act(.undo(contest: contestNumber))]
  }

  private mutating func perform(
    _ command: EntryCommand, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    switch command {
    case .nextSheet:
      if entry.nextSheet(in: contest) == nil {
        message = Message(Words.complete(entry.column, in: contest), .good)
      }
      entry.move(.nextSheet, in: contest)
    case .nextCell: entry.move(.nextCell, in: contest)
    case .previousCell: entry.move(.previousCell, in: contest)
    case .left: entry.column = max(0, entry.column - 1)
    case .right: entry.column = min(contest.scheme.columns.count - 1, entry.column + 1)
    case .find: dialog = .finder(Finder())
    case .explain: dialog = .page(explanation(of: entry.row, in: contest, state))
    case .undo: return undo(contest, state)
    case .absent: if mayCorrect(contest) { askAboutAbsence(contest) }
    case .withdrawn: if mayCorrect(contest) { askAboutWithdrawal(contest, state) }
    case .statusMenu: if mayCorrect(contest) { askForStatus(contest) }
    case .move(let move): entry.row = move.row(from: entry.row, of: contest.roster.count, page: bodyRows)
    }
    return []
  }
}
