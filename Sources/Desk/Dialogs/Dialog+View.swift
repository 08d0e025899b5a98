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
  func box(
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
}
