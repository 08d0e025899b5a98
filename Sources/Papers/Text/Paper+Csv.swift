internal import Scoring

extension Paper {
  /// The paper as rows for a spreadsheet program: its tables as they are, everything else a row a line, the foot at its
  /// end, and the machine line last.
  public var csv: String {
    var rows = ([title] + subtitle).map { [$0] }
    for block in blocks { rows += [[]] + block.rows }
    rows += [[]] + stamp.lines(kind, title: title, digest: digest).map { [$0] }
    rows.append([PaperMark(self, as: .csv).text])
    return SpreadsheetFile(rows.map { $0.map(\.printed) }).text
  }
}

extension Block {
  fileprivate var rows: [[String]] {
    switch self {
    case .heading(let text), .paragraph(let text, _), .note(let text): [[text]]
    case .closing(let lines): lines.map { [$0] }
    case .fields(let fields): fields.map { [$0.name, $0.value] }
    case .table(let table): [table.columns.map(\.title)] + table.rows.map(\.cells)
    case .points(let points): points.enumerated().map { [String($0 + 1), $1] }
    case .signatures(let names): names.map { [$0, ""] }
    case .verbatim(let text): text.lines.map { [$0] }
    case .code(let text, let caption): [[caption, text]]
    case .newPage(let title): title.map { [[$0]] } ?? []
    }
  }
}
