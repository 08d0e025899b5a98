internal import Competition
internal import Scoring
internal import Terminal

// What comes in besides keys: pasted text and the mouse. Neither is ever needed.

extension Desk {
  /// A paste is typed where a line is edited; many lines at once are an import, and asked for as one.
  mutating func paste(_ text: String, _ state: CompetitionState) -> [Effect] {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 1, let line = lines.first.map(String.init) else {
      message = Message(Words.pasteTooMuch(lines.count), .question)
      return []
    }
    switch dialog {
    case .form(var form):
      if !form.fields[form.focus].type(line) { message = Message(Words.pickWithArrows, .question) }
      dialog = .form(form)
    case .finder(var finder):
      finder.editor.type(line)
      search(&finder, state)
      dialog = .finder(finder)
    case .choice, .page: message = Message(Words.pasteNowhere, .question)
    case nil: return pasteOnScreen(line, state)
    }
    return []
  }

  private mutating func pasteOnScreen(_ line: String, _ state: CompetitionState) -> [Effect] {
    if screen == .log, log.isFiltering {
      log.type(line)
      return [.readLog(log.restart(by: person))]
    }
    let digits = line.filter { !$0.isWhitespace }
    if let contest = state.contest(contestNumber), isOnSheet(contest), digits.allSatisfy(\.isPartOfMark) {
      return type(digits, onSheetOf: contest, state)
    }
    guard screen == .entry, let contest = state.contest(contestNumber), showsGrid(contest),
      contest.roster.indices.contains(entry.row), digits.allSatisfy(\.isPartOfMark)
    else {
      message = Message(Words.pasteNowhere, .question)
      return []
    }
    type(digits, contest, state)
    return []
  }

  mutating func click(_ mouse: Mouse, _ state: CompetitionState) -> [Effect] {
    switch mouse.action {
    case .release, .press(.middle), .press(.right): return []
    case .wheelUp: return take(.up, state)
    case .wheelDown: return take(.down, state)
    case .press(.left):
      if mouse.at.row == 1, screen != .welcome, typedDigits == nil,
        let tab = tabPlaces(state).first(where: { $0.columns.contains(mouse.at.column) })?.screen
      {
        return go(tab, state)
      }
      clickCell(mouse.at, state)
      return []
    }
  }

  private mutating func clickCell(_ at: Point, _ state: CompetitionState) {
    let line = at.row - Self.bodyTop - 1
    guard line >= 0, at.row < footTop, typedDigits == nil, let contest = state.contest(contestNumber) else { return }
    if isOnSheet(contest) { return clickSheet(at, contest) }
    guard screen == .entry, showsGrid(contest) else { return }
    let rows = entryRows(contest)
    let sheets = sheetListing(contest)
    guard line < rows.count, at.column < sheets.listing.left + sheets.listing.width else { return }
    entry.row = rows.lowerBound + line
    let hit = sheets.columns.first { column in
      let start = sheets.listing.start(2 + column - sheets.columns.lowerBound)
      return (start..<start + 9).contains(at.column)
    }
    if let hit { entry.column = hit }
  }

  private mutating func take(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard typedDigits == nil else { return [] }
    return update(.input(.key(key)), state)
  }
}

extension Character {
  /// Whether a mark can hold this character, in full width too.
  fileprivate var isPartOfMark: Bool {
    let plain = folded
    return plain == "." || plain.isASCII && plain.isNumber
  }
}

extension Words {
  static let pasteNowhere = both("这里不能粘贴", "nothing can be pasted here")

  static func pasteTooMuch(_ lines: Int) -> Bilingual {
    both(
      "粘贴了 \(lines) 行，未录入：成批的分数请用 caipan import 目录 marks 文件",
      "\(lines) lines pasted, nothing taken: for many marks use caipan import DIR marks FILE")
  }
}
