internal import Scoring
internal import Terminal

extension Desk {
  /// The fields always stand on the screen; of the facts above them as many as there is room for.
  ///
  /// Few fields stand below their labels; many stand beside them, and the focus's neighbours where not all have room.
  func draw(_ form: Form, on frame: inout Frame) {
    let width = Dialog.insideWidth(size)
    let facts = form.facts.flatMap { Wrapping.lines(say($0), width: width) }
    let complaint = form.complaint.map { Wrapping.lines(say($0), width: width) } ?? []
    let height = form.isLong ? form.fields.count : form.fields.count * 2
    let inside = box(form.title, rows: facts.count + height + complaint.count + 1, on: &frame)
    let fields = min(height, max(1, inside.rows - complaint.count))
    var row = inside.row
    let room = inside.rows - fields - complaint.count
    for fact in form.scrolls ? window(facts, from: form.top, rows: room) : fitting(facts, rows: room) {
      frame.put(fact, row: row, column: inside.column, width: inside.width, role: .text)
      row += 1
    }
    if form.isLong {
      row = drawBeside(form, row: row, rows: fields, column: inside.column, width: inside.width, on: &frame)
    } else {
      row = drawBelow(form, row: row, column: inside.column, width: inside.width, on: &frame)
    }
    for line in complaint {
      frame.put(line, row: row, column: inside.column, width: inside.width, role: .alarm)
      row += 1
    }
  }

  private func drawBelow(_ form: Form, row: Int, column: Int, width: Int, on frame: inout Frame) -> Int {
    for (at, field) in form.fields.enumerated() {
      let top = row + at * 2
      frame.put(say(field.label), row: top, column: column, width: width, role: .header)
      draw(field, hasFocus: at == form.focus, row: top + 1, column: column, width: width, on: &frame)
    }
    return row + form.fields.count * 2
  }

  private func drawBeside(
    _ form: Form, row: Int, rows: Int, column: Int, width: Int, on frame: inout Frame
  ) -> Int {
    let label = min(width / 2, form.fields.map { Width.of(say($0.label)) }.max() ?? 0)
    let shown = Listing.window(cursor: form.focus, count: form.fields.count, rows: rows)
    for (line, at) in shown.enumerated() {
      let field = form.fields[at]
      frame.put(Width.cut(say(field.label), to: label), row: row + line, column: column, role: .header)
      draw(
        field, hasFocus: at == form.focus, row: row + line, column: column + label + 1, width: width - label - 1,
        on: &frame)
    }
    return row + shown.count
  }

  private func draw(
    _ field: Form.Field, hasFocus: Bool, row: Int, column: Int, width: Int, on frame: inout Frame
  ) {
    let shown = field.shown(language).tail(width - 1)
    frame.put(shown, row: row, column: column, width: width, role: hasFocus ? .edit : .field)
    if hasFocus { frame.cursor = Point(row: row, column: column + Width.of(shown)) }
  }

  /// The lines from one on, with how many lie above and below in the last row where not all have room.
  private func window(_ lines: [String], from top: Int, rows: Int) -> [String] {
    guard lines.count > rows, rows > 1 else { return fitting(lines, rows: rows) }
    let shown = lines.dropFirst(min(top, max(0, lines.count - rows + 1))).prefix(rows - 1)
    let below = lines.count - shown.endIndex
    return shown + [say(Words.linesAround(above: shown.startIndex, below: below))]
  }

  /// The lines of a form's facts that a page goes on by: what surely has room beside fields and a complaint.
  func factsPage(_ form: Form) -> Int { max(1, footTop - 6 - form.fields.count * 2) }

  /// The first line of the facts when their end is on the screen.
  func lastTop(of form: Form) -> Int {
    let width = Dialog.insideWidth(size)
    let lines = form.facts.reduce(0) { $0 + Wrapping.lines(say($1), width: width).count }
    return max(0, lines - factsPage(form))
  }

  /// The lines that have room, the last of them a "…" where some have not.
  private func fitting(_ lines: [String], rows: Int) -> [String] {
    lines.count <= rows ? lines : lines.prefix(max(0, rows - 1)) + (rows > 0 ? ["…"] : [])
  }
}

extension Words {
  fileprivate static func linesAround(above: Int, below: Int) -> Bilingual {
    both("… 上面 \(above) 行，下面 \(below) 行（PgUp PgDn）", "… \(above) above, \(below) below (PgUp PgDn)")
  }
}

extension Form {
  /// Whether the labels stand beside the fields and not above them.
  fileprivate var isLong: Bool { fields.count > 4 }
}

extension String {
  /// The end of a text that is too long for its field: where the caret is.
  func tail(_ width: Int) -> String {
    var kept = self[...]
    while !kept.isEmpty, Width.of(String(kept)) > width { kept = kept.dropFirst() }
    return String(kept)
  }
}
