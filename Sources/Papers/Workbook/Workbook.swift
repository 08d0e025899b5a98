internal import CWorkbook
internal import Glibc

/// A workbook being written by the library.
struct Workbook: ~Copyable {
  private let book: OpaquePointer
  /// The styles that were used, with their numbers.
  private var styles: [CellStyle: Int32] = [:]

  init(title: String, author: String, keywords: String, created: Int) throws(PaperProblem) {
    var made: OpaquePointer?
    let status = title.withCString { title in
      author.withCString { author in
        keywords.withCString { keywords in
          var properties = caipan_workbook_properties(
            title: title, author: author, keywords: keywords, created: Int64(created))
          return caipan_workbook_begin(&properties, &made)
        }
      }
    }
    if let problem = PaperProblem(status) { throw problem }
    guard let made else { throw .library("libxlsxwriter", says: "no workbook") }
    book = made
  }

  /// Adds a sheet with everything that stands in it; a name is short, and no other sheet's.
  mutating func add(_ sheet: Sheet, named name: String, on page: PageShape, footer: String) {
    begin(sheet, named: name, on: page, footer: footer)
    for (column, pixels) in sheet.columns.widths.enumerated() {
      // A column of so many digits has five pixels besides.
      caipan_workbook_set_width(book, UInt16(clamping: column), Double(max(0, pixels - 5)) / 7)
    }
    for (row, content) in sheet.rows.enumerated() {
      caipan_workbook_set_height(book, UInt32(clamping: row), content.height)
      for placed in content.cells { write(placed, in: row) }
    }
  }

  private func begin(_ sheet: Sheet, named name: String, on page: PageShape, footer: String) {
    let breaks = sheet.breaks.map { UInt32(clamping: $0) } + [0]
    breaks.withUnsafeBufferPointer { breaks in
      footer.withCString { footer in
        var layout = caipan_sheet_layout(
          landscape: page == .landscape ? 1 : 0, last_row: Int32(clamping: sheet.rows.count - 1),
          last_column: Int32(clamping: sheet.columns.widths.count - 1),
          repeated_row: Int32(clamping: sheet.repeatedRow ?? -1), frozen_rows: Int32(clamping: sheet.frozenRows),
          footer: footer, side: 15, top: 15, bottom: 20, breaks: breaks.baseAddress)
        caipan_workbook_add_sheet(book, name, &layout)
      }
    }
  }

  private mutating func write(_ placed: Sheet.Placed, in row: Int) {
    let style = number(of: placed.style)
    let (row, column) = (UInt32(clamping: row), UInt16(clamping: placed.columns.lowerBound))
    switch placed.cell {
    case .number(let value, _) where placed.columns.count == 1:
      caipan_workbook_write_number(book, row, column, value, style)
    case .number(let value, _):
      // Joined cells are joined empty, and the number is written into the first.
      caipan_workbook_write_across(book, row, column, UInt16(clamping: placed.columns.upperBound - 1), "", style)
      caipan_workbook_write_number(book, row, column, value, style)
    case .text(let text):
      caipan_workbook_write_across(book, row, column, UInt16(clamping: placed.columns.upperBound - 1), text, style)
    }
  }

  private mutating func number(of style: CellStyle) -> Int32 {
    if let known = styles[style] { return known }
    let number = style.font.rawValue.withCString { font in
      var said = caipan_cell_style(
        font: font, size: style.size, side: style.side, bold: style.isBold ? 1 : 0, ruled: style.isRuled ? 1 : 0,
        shaded: style.isShaded ? 1 : 0, decimals: Int32(style.decimals ?? -1))
      return caipan_workbook_add_style(book, &said)
    }
    styles[style] = number
    return number
  }

  /// Ends the workbook; its bytes.
  consuming func end() throws(PaperProblem) -> [UInt8] {
    var bytes: UnsafeMutableRawPointer?
    var length = 0
    let status = caipan_workbook_end(book, &bytes, &length)
    if let problem = PaperProblem(status) { throw problem }
    defer { free(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }
}

extension PaperProblem {
  /// What the library's status is to whoever asked for the paper; nil where it is done.
  init?(_ status: WorkbookStatus) {
    switch status {
    case .done: return nil
    case .noLibrary: self = .noLibrary("libxlsxwriter", package: "libxlsxwriter4")
    case .noMemory: self = .library("libxlsxwriter", says: "out of memory")
    case .refused: self = .library("libxlsxwriter", says: "a text is longer than a cell")
    case .notWritten: self = .library("libxlsxwriter", says: "temporary files could not be written")
    }
  }
}
