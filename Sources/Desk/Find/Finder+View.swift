internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func draw(_ finder: Finder, _ state: CompetitionState, on frame: inout Frame) {
    let inside = box(finder.title, rows: 1 + max(1, finder.matches.count), on: &frame)
    let typed = finder.editor.text.tail(inside.width - 2)
    frame.put("/" + typed, row: inside.row, column: inside.column, width: inside.width, role: .edit)
    frame.cursor = Point(row: inside.row, column: inside.column + 1 + Width.of(typed))
    if finder.matches.count == 0 {
      frame.put(
        Width.cut(say(finder.hint), to: inside.width), row: inside.row + 1, column: inside.column, role: .dim)
    }
    let shown = Listing.window(cursor: finder.cursor, count: finder.matches.count, rows: max(1, inside.rows - 1))
    for (line, at) in shown.enumerated() where finder.matches.indices.contains(at) {
      frame.put(
        Width.cut(text(of: finder.matches[at], state), to: inside.width), row: inside.row + 1 + line,
        column: inside.column, width: inside.width, role: at == finder.cursor ? .selected : .text)
    }
  }

  private func text(of match: Finder.Match, _ state: CompetitionState) -> String {
    switch match {
    case .contestant(let at):
      guard let roster = state.contest(contestNumber)?.roster, roster.indices.contains(at) else { return "" }
      return "\(Words.called(roster[at]))  \(roster[at].unit)"
    case .event(let listed): return "\(listed.event)  \(say(Words.notes(on: listed.entry)))"
    case .typed(let name): return say(Words.takeTyped(name))
    }
  }
}

extension Finder {
  fileprivate var title: Bilingual {
    switch subject {
    case .contestant: Words.findTitle
    case .event: Words.whichEvent
    }
  }

  /// What stands in the place of a list that is empty.
  fileprivate var hint: Bilingual {
    switch subject {
    case .contestant: editor.text.isEmpty ? Words.findHint : Words.nobodyFound
    case .event: Words.eventHint
    }
  }
}

extension Words {
  fileprivate static let findTitle = both("查找选手", "Find a contestant")
  fileprivate static let findHint = both("参赛号、姓名或拼音，如 zl、zhaolei", "entry number, name or pinyin: zl, zhaolei")
  fileprivate static let nobodyFound = both("没有找到", "nobody found")
  fileprivate static let eventHint = both("录入赛项名称", "type the event's name")

  fileprivate static func takeTyped(_ name: String) -> Bilingual {
    both("按所录：\(name)（通知目录里没有）", "as typed: \(name) (not in the notice's table)")
  }

  /// What the list of events says beside a name: number, code, class, team, certificates, the contest's title.
  fileprivate static func notes(on entry: CatalogueEntry) -> Bilingual {
    var notes: [Bilingual] = []
    if let number = entry.number { notes.append(both("\(number) 号", "no. \(number)")) }
    if let code = entry.code { notes.append(both(code, code)) }
    if let contestClass = entry.contestClass { notes.append(Words.contestClass(contestClass)) }
    if entry.form.isTeam { notes.append(both("团队", "team")) }
    if let gives = entry.givesCertificates {
      notes.append(gives ? both("取证", "certificates") : both("不取证", "no certificates"))
    }
    if let title = entry.title { notes.append(both(title, title)) }
    return both(notes.map(\.zh).joined(separator: " · "), notes.map(\.en).joined(separator: " · "))
  }
}
