internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawDialog(on frame: inout Frame, _ state: CompetitionState) {
    switch dialog {
    case .form(let form): draw(form, on: &frame)
    case .choice(let choice): draw(choice, on: &frame)
    case .page(let page): draw(page, on: &frame)
    case .finder(let finder): draw(finder, state, on: &frame)
    case nil: break
    }
  }

  /// A box in the middle of the screen; gives the place of its first cell inside, and the room there.
  private func box(
    _ title: Bilingual, rows: Int, on frame: inout Frame
  ) -> (row: Int, column: Int, width: Int, rows: Int) {
    let width = Dialog.width(size)
    let height = max(3, min(rows + 2, footTop))
    let top = max(0, (footTop - height) / 2)
    let left = max(0, (size.columns - width) / 2)
    frame.box(row: top, column: left, width: width, height: height)
    frame.put(" \(Width.cut(say(title), to: width - 6)) ", row: top, column: left + 2, role: .title)
    frame.cursor = nil
    return (top + 1, left + 2, Dialog.insideWidth(size), height - 2)
  }

  /// The fields always stand on the screen; of the facts above them as many as there is room for.
  private func draw(_ form: Form, on frame: inout Frame) {
    let width = Dialog.insideWidth(size)
    let facts = form.facts.flatMap { Wrapping.lines(say($0), width: width) }
    let complaint = form.complaint.map { Wrapping.lines(say($0), width: width) } ?? []
    let fields = form.fields.count * 2 + complaint.count
    let inside = box(form.title, rows: facts.count + fields + 1, on: &frame)
    var row = inside.row
    for fact in fitting(facts, rows: inside.rows - fields) {
      frame.put(fact, row: row, column: inside.column, width: inside.width, role: .text)
      row += 1
    }
    for (at, field) in form.fields.enumerated() {
      frame.put(say(field.label), row: row, column: inside.column, width: inside.width, role: .header)
      row += 1
      let shown = tail(of: field.editor.shown, width: inside.width - 1)
      let role: Role = at == form.focus ? .edit : .field
      frame.put(shown, row: row, column: inside.column, width: inside.width, role: role)
      if at == form.focus { frame.cursor = Point(row: row, column: inside.column + Width.of(shown)) }
      row += 1
    }
    for line in complaint {
      frame.put(line, row: row, column: inside.column, width: inside.width, role: .alarm)
      row += 1
    }
  }

  /// The lines that have room, the last of them a "…" where some have not.
  private func fitting(_ lines: [String], rows: Int) -> [String] {
    lines.count <= rows ? lines : lines.prefix(max(0, rows - 1)) + (rows > 0 ? ["…"] : [])
  }

  /// The end of a text that is too long for its field: where the caret is.
  private func tail(of text: String, width: Int) -> String {
    var kept = text[...]
    while !kept.isEmpty, Width.of(String(kept)) > width { kept = kept.dropFirst() }
    return String(kept)
  }

  private func draw(_ choice: Choice, on frame: inout Frame) {
    let inside = box(choice.title, rows: choice.options.count, on: &frame)
    let shown = Listing.window(cursor: choice.cursor, count: choice.options.count, rows: inside.rows)
    for (line, at) in shown.enumerated() {
      let text = "  \(say(choice.options[at].label))"
      let role: Role = at == choice.cursor ? .selected : .text
      let row = inside.row + line
      frame.put(Width.cut(text, to: inside.width), row: row, column: inside.column, width: inside.width, role: role)
      if at == choice.cursor { frame.cursor = Point(row: row, column: inside.column) }
    }
  }

  private func draw(_ page: Page, on frame: inout Frame) {
    let shown = Page.shownLines(in: size)
    let all = page.wrapped(in: language, size)
    let top = max(0, min(page.top, all.count - shown))
    let lines = all.dropFirst(top).prefix(shown)
    let inside = box(page.title, rows: lines.count, on: &frame)
    for (at, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(line, row: inside.row + at, column: inside.column, width: inside.width, role: .text)
    }
    guard all.count > shown else { return }
    let place = " \(top + lines.count)/\(all.count) "
    let edge = inside.column + inside.width - Width.of(place)
    frame.put(place, row: inside.row + inside.rows, column: edge, role: .dim)
  }

  private func draw(_ finder: Finder, _ state: CompetitionState, on frame: inout Frame) {
    guard let contest = state.contest(contestNumber) else { return }
    let inside = box(Words.findTitle, rows: 1 + max(1, finder.matches.count), on: &frame)
    let typed = tail(of: finder.editor.text, width: inside.width - 2)
    frame.put("/" + typed, row: inside.row, column: inside.column, width: inside.width, role: .edit)
    frame.cursor = Point(row: inside.row, column: inside.column + 1 + Width.of(typed))
    if finder.matches.isEmpty {
      let text = finder.editor.text.isEmpty ? Words.findHint : Words.nobodyFound
      frame.put(say(text), row: inside.row + 1, column: inside.column, role: .dim)
    }
    let shown = Listing.window(cursor: finder.cursor, count: finder.matches.count, rows: max(1, inside.rows - 1))
    for (line, at) in shown.enumerated() where contest.roster.indices.contains(finder.matches[at]) {
      let person = contest.roster[finder.matches[at]]
      let role: Role = at == finder.cursor ? .selected : .text
      let text = "\(Words.called(person))  \(person.unit)"
      frame.put(
        Width.cut(text, to: inside.width), row: inside.row + 1 + line, column: inside.column, width: inside.width,
        role: role)
    }
  }
}

extension Words {
  static let findTitle = both("查找选手", "Find a contestant")
  static let findHint = both("参赛号、姓名或拼音，如 zl、zhaolei", "entry number, name or pinyin: zl, zhaolei")
  static let nobodyFound = both("没有找到", "nobody found")
}
