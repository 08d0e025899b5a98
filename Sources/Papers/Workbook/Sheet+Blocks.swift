internal import Terminal

extension Sheet {
  /// One part of a paper: its title, its blocks below each other, and where it comes from at the end.
  init(_ title: String, _ blocks: [Block], of paper: Paper, foot: [String]) {
    self.init(columns: SheetColumns(for: blocks.compactMap(\.table), on: paper.page))
    addHead(title, paper.subtitle)
    for block in blocks { add(block, of: paper) }
    for line in foot { addAcross(line, .note) }
  }

  private mutating func addHead(_ title: String, _ subtitle: [String]) {
    addAcross(title, .title)
    for line in subtitle { addAcross(line, .subtitle) }
  }

  private mutating func add(_ block: Block, of paper: Paper) {
    switch block {
    case .heading(let text): addAcross(text, .heading)
    case .paragraph(let text, let indented): addAcross((indented ? "\u{3000}\u{3000}" : "") + text, .running)
    case .closing(let lines): for line in lines { addAcross(line, .closing) }
    case .note(let text): addAcross("注：\(text)", .note)
    case .fields(let fields): add(fields)
    case .table(let table): add(table)
    case .points(let points):
      for (place, point) in points.enumerated() { addAcross("\(place + 1). \(point)", .running) }
    case .signatures(let names):
      for name in names { addAcross("\(name)：____________________    日期：______年____月____日", .running, least: 30) }
    case .verbatim(let text):
      for line in text.lines { addAcross(line, .verbatim) }
    case .code(let text, let caption):
      // A workbook carries the text of the code: whoever checks it has a machine at hand.
      addAcross(caption, .note)
      addAcross(text, .verbatim)
    case .newPage(let title):
      breaks.append(rows.count)
      addHead(title ?? paper.title, paper.subtitle)
    }
  }

  /// Names with their values, as many to a line as fit.
  private mutating func add(_ fields: [Field]) {
    let room = columns.columns(in: 0..<columns.widths.count, size: CellStyle.body)
    var line = ""
    for field in fields {
      let text = "\(field.name)：\(field.value.isEmpty ? "______________" : field.value)"
      let longer = line.isEmpty ? text : "\(line)    \(text)"
      if Width.of(longer) > room, !line.isEmpty {
        addAcross(line, .running)
        line = text
      } else {
        line = longer
      }
    }
    if !line.isEmpty { addAcross(line, .running) }
  }

  private mutating func add(_ table: Table) {
    let spans = columns.spans(of: table)
    tables.append((rows.count, table.rows.count))
    let head = zip(spans, table.columns).map { span, column in
      Placed(columns: span, cell: .text(SheetCell.cleaned(column.title)), style: .head)
    }
    let headLineCount = zip(spans, table.columns).map { lineCount(of: $1.title, in: $0) }.max() ?? 1
    add(head, lines: headLineCount, size: CellStyle.body)
    for row in table.rows {
      let places = Sheet.spans(of: row, in: spans)
      let cells = zip(zip(places, table.columns), row.cells).map { placed($1, $0.1, in: $0.0, isStrong: row.isStrong) }
      let most = zip(places, row.cells).map { lineCount(of: $1, in: $0) }.max() ?? 1
      add(cells, lines: most, size: CellStyle.body, least: table.isWrittenIn ? 28 : 0)
    }
  }

  /// The last cell of a row with fewer cells than columns has the room of all that are left.
  private static func spans(of row: Table.Row, in spans: [Range<Int>]) -> [Range<Int>] {
    guard (1..<spans.count).contains(row.cells.count), let end = spans.last?.upperBound else { return spans }
    let last = row.cells.count - 1
    return spans[..<last] + [spans[last].lowerBound..<end]
  }

  private func lineCount(of text: String, in span: Range<Int>) -> Int {
    text.wrapped(to: columns.columns(in: span, size: CellStyle.body)).count
  }

  private func placed(_ text: String, _ column: Table.Column, in span: Range<Int>, isStrong: Bool) -> Placed {
    let cell = SheetCell(text, column.content)
    return switch cell {
    case .text: Placed(columns: span, cell: cell, style: .cell(column.content, isStrong: isStrong))
    case .number(_, let decimals):
      Placed(columns: span, cell: cell, style: .number(decimals: decimals, isStrong: isStrong))
    }
  }
}
