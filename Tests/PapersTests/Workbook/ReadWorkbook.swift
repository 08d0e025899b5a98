import Foundation

/// A workbook of ours as openpyxl reads it.
struct ReadWorkbook: Decodable {
  /// One cell with something in it.
  struct Cell: Decodable, Hashable {
    /// `s` for text, `n` for a number, `f` for a formula.
    let type: String
    /// The text; a number with the decimals that its format shows.
    let text: String
    let format: String
  }

  let sheet: String
  /// By row, then column, both from 0; an empty cell is nil.
  let rows: [[Cell?]]
  let frozen: String?
  let repeated: String?
  let area: String
  let orientation: String
  let fitsWidth: Bool
  let breaks: [Int]
  let footer: String
  let keywords: String
  let created: String
  let merged: [String]

  init(_ bytes: [UInt8]) throws {
    let printed = try Python.run(Self.script, on: bytes)
    self = try JSONDecoder().decode(ReadWorkbook.self, from: Data(printed.utf8))
  }

  /// So many rows under a head of these titles.
  func rows(_ count: Int, under titles: [String]) -> [[Cell?]] {
    guard let head = rows.firstIndex(where: { $0.prefix(titles.count).map { $0?.text } == titles }) else { return [] }
    return rows[(head + 1)...].prefix(count).map { Array($0.prefix(titles.count)) }
  }

  private static let script = """
    import io, json, sys, openpyxl
    book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
    sheet, = book.worksheets
    def cell(c):
        if c.value is None: return None
        text = c.value
        if c.data_type == 'n':
            decimals = len(c.number_format.partition('.')[2])
            text = f'{c.value:.{decimals}f}'
        return {'type': c.data_type, 'text': str(text), 'format': c.number_format}
    print(json.dumps({
        'sheet': sheet.title,
        'rows': [[cell(c) for c in row] for row in sheet.iter_rows()],
        'frozen': sheet.freeze_panes, 'repeated': sheet.print_title_rows, 'area': str(sheet.print_area),
        'orientation': sheet.page_setup.orientation or 'portrait',
        'fitsWidth': bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
        'breaks': [b.id for b in sheet.row_breaks.brk],
        'footer': (sheet.oddFooter.left.text or '') + '|' + (sheet.oddFooter.right.text or ''),
        'keywords': book.properties.keywords, 'created': book.properties.created.isoformat(),
        'merged': [str(r) for r in sheet.merged_cells.ranges]}))
    """
}
