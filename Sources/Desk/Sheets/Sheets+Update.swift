internal import Competition
internal import Scoring
internal import Terminal

// Sheets are keyed without a hand leaving the number pad: digits and the point type, Enter saves and goes down, `-` takes
// back, `+` and `/` go to other sheets, `*` to other piles. A judgement has one digit, which saves by itself.

extension Desk {
  /// The page of sheets that is on the screen: the second keying's on its screen, else the first one's.
  var page: SheetPage {
    get { screen == .secondKeying ? secondKeying.page : sheets }
    set { if screen == .secondKeying { secondKeying.page = newValue } else { sheets = newValue } }
  }

  /// A key where sheets are keyed, the first time or the second.
  mutating func updateSheets(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard page.face == .sheet else { return updatePiles(key, contest) }
    if page.jump != nil { return updateJump(key, contest) }
    if case .character(let character) = key.folded, character == "." || character.isASCII && character.isNumber {
      return type(String(character), onSheetOf: contest, state)
    }
    if page.typed != nil { return updateSheetTyping(key, contest, state) }
    guard let command = KeyTable.sheet.command(for: key) else {
      // A comma before digits is part of what was meant as a mark: it must not vanish and leave the digits.
      guard case .character(let character) = key.folded, !character.isLetter, !character.isWhitespace else {
        message = Message(Words.noCommand(key))
        return []
      }
      return type(String(character), onSheetOf: contest, state)
    }
    return perform(command, contest, state)
  }

  /// Digits for the cell under the cursor; the digit of a judgement is the whole mark, and is saved at once.
  mutating func type(_ text: String, onSheetOf contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayKey(contest, state) else { return [] }
    guard let place = page.place(in: contest), let aspect = page.aspect(in: contest) else {
      message = Message(Words.onTheTotal(page, in: contest), .question)
      return []
    }
    let cell = SheetCell(page.keying, page.subject, place)
    if let waiting = unsaved?.sheetCell, waiting != cell {
      message = Message(Words.firstSave(waiting, in: contest), .alarm)
      return []
    }
    if !page.type(text, into: cell, of: aspect) { message = Message(Words.tooManyDigits(SheetPage.longest), .question) }
    let isWhole = aspect.kind == .judgement && page.problem == nil
    return isWhole ? saveCell(contest, state) : []
  }

  private mutating func updateSheetTyping(
    _ key: Key, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    switch KeyTable.sheetTyping.command(for: key) {
    case .save: return saveCell(contest, state)
    case .drop: page.drop()
    case .erase: if let aspect = page.aspect(in: contest) { page.erase(in: aspect) }
    case nil:
      guard case .character(let character) = key, !KeyTable.sheet.contains(where: { $0.keys.contains(key.folded) })
      else {
        message = Message(Words.finishSheetTyping(page.typed ?? ""), .question)
        break
      }
      return type(String(character), onSheetOf: contest, state)
    }
    return []
  }

  private mutating func saveCell(_ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard mayKey(contest, state), let typed = page.typed, let place = page.place(in: contest),
      let aspect = page.aspect(in: contest)
    else { return [] }
    let mark: Mark
    do throws(MarkProblem) {
      mark = try aspect.column.read(typed)
    } catch {
      message = Message(Words.aspectProblem(error, aspect), .alarm)
      return []
    }
    return score(mark, SheetCell(page.keying, page.subject, place), contest, state)
  }

  /// Records a mark of a sheet, or asks for a reason first where another one stands.
  mutating func score(
    _ mark: Mark, _ cell: SheetCell, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    let standing = contest.score(cell.subject, cell.place, cell.keying)
    if standing == mark {
      page.settle(in: contest)
      message = Message(Words.sameMark)
      return []
    }
    guard contest.outermostSeal == nil else {
      ask(toCorrect: .score(cell, mark), contest, state)
      return []
    }
    guard standing == nil, !contest.isScoreInConflict(cell.subject, cell.place, cell.keying) else {
      dialog = .form(
        Form(
          .marking(.correct(cell, mark)), Words.correction, facts: Words.correctionFacts(mark, cell, in: contest),
          fields: [Form.Field(label: Words.reason)]))
      return []
    }
    return [.act(.score(contest: contestNumber, contest.score(mark, cell), replacing: [], reason: ""))]
  }

  private mutating func perform(
    _ command: SheetCommand, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    switch command {
    case .down: return goDown(contest)
    case .undo: return undo([page.keying], contest, state)
    case .nextLacking:
      if let next = page.nextLacking(for: person, in: contest) {
        page.lay(next, pile: page.pile, in: contest)
      } else if contest.lacksSheets(pile: page.pile, page.keying) {
        message = Message(Words.leftToOthers(page.keying), .question)
      } else {
        message = Message(Words.pileComplete(page, in: contest), .good)
      }
    case .jump: page.jump = ""
    case .piles: showPiles(contest)
    case .explain: explain(page.subject, contest, state)
    case .nextSheet: turnSheet(1, contest)
    case .previousSheet: turnSheet(-1, contest)
    case .move(let move):
      page.line = move.row(from: page.line, of: page.cells(in: contest).count + 1, page: bodyRows)
    }
    return []
  }

  /// Enter with nothing typed: down the sheet; on its total, once nothing is lacking, to the next sheet of the pile.
  private mutating func goDown(_ contest: Contest) -> [Effect] {
    guard page.place(in: contest) == nil else {
      page.line += 1
      return []
    }
    if let lacking = page.firstLacking(in: contest), contest.isDue(page.subject, pile: page.pile, page.keying) {
      message = Message(Words.lacking(page.lackingCount(in: contest)), .question)
      page.line = lacking
    } else {
      turnSheet(1, contest)
    }
    return []
  }

  /// The sheet so many steps on; behind the last one the piles.
  private mutating func turnSheet(_ step: Int, _ contest: Contest) {
    if let next = page.neighbour(step, in: contest) {
      page.lay(next, pile: page.pile, in: contest)
    } else if step > 0 {
      message = Message(Words.endOfPile(page, in: contest), .good)
      showPiles(contest)
    } else {
      message = Message(Words.startOfPile)
    }
  }

  /// Shows the piles, the cursor on this one while it is not done, else on the next one that is left.
  private mutating func showPiles(_ contest: Contest) {
    let keying = page.keying
    page.face = .piles
    let own = contest.pileChoices(keying).firstIndex(of: .pile(page.pile)) ?? 0
    page.choice = own
    if !contest.lacksSheets(pile: page.pile, keying) { page.goToFirstLacking(below: own, in: contest) }
  }
}
