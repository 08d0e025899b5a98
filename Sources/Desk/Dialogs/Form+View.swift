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
    for fact in fitting(facts, rows: inside.rows - fields - complaint.count) {
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

  /// The lines that have room, the last of them a "…" where some have not.
  private func fitting(_ lines: [String], rows: Int) -> [String] {
    lines.count <= rows ? lines : lines.prefix(max(0, rows - 1)) + (rows > 0 ? ["…"] : [])
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
