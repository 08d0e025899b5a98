internal import Scoring

/// The table of a file: its header row recognised, the rows around it told apart from its data.
struct Table {
  /// The header row's line.
  let line: Int
  /// The known columns that are read, by meaning; places counted from 0.
  let columns: [Meaning: Int]
  /// Columns that nobody knows, and that hold something.
  let unknownColumns: [ColumnName]
  /// Rows of data, none of them empty.
  let rows: [Row]
  /// Rows around the table.
  let notes: [RowNote]
  /// How many rows were empty; a form's rows with nothing but a serial number are.
  let emptyRows: Int

  private let header: Row

  /// Finds the table among the rows: its header is the first row that names the key and another known column.
  ///
  /// - Parameters:
  ///   - all: All rows of the file.
  ///   - key: The column that every such table has.
  ///   - vocabulary: The headings that are known.
  ///   - form: How the file was read, a fact for the problem.
  ///   - isRead: Which meanings are read; two columns of one such meaning are a problem, of another are not.
  /// - Throws: That there is no such row, or that it contradicts itself.
  init(
    in all: [Row], keyedBy key: Meaning, vocabulary: Vocabulary, form: FileForm, isRead: (Meaning) -> Bool
  ) throws(FileProblem) {
    let known = all.lazy.map { row in row.cells.map(vocabulary.meaning) }
    guard let place = known.firstIndex(where: { $0.contains(key) && Set($0.compactMap { $0 }).count >= 2 }) else {
      guard let near = known.firstIndex(where: { Set($0.compactMap { $0 }).count >= 2 }) else {
        throw .noHeader(form: form)
      }
      throw .missingColumn(key, line: all[near].line)
    }
    header = all[place]
    line = header.line
    let meanings = known[place]
    columns = try Table.columns(of: header, meanings: meanings, isRead: isRead)

    let titles = all[..<place].filter { !$0.isEmpty() }
    let serials = meanings.indices.filter { meanings[$0] == .serial }
    let below = all[(place + 1)...].filter { !$0.isEmpty(but: serials) }
    let remarks = below.filter { [header, columns] in Table.isNote($0, header: header, columns: columns, key: key) }
    rows = below.filter { [header, columns] in !Table.isNote($0, header: header, columns: columns, key: key) }
    notes = titles.map { RowNote(row: $0, kind: .title) } + remarks.map { RowNote(row: $0, kind: .note) }
    emptyRows = all.count - 1 - titles.count - below.count
    unknownColumns = Table.unknownColumns(of: header, meanings: meanings, rows: rows)
  }

  /// Refuses a table that lacks one of these columns.
  func demand(_ needed: [Meaning]) throws(FileProblem) {
    if let lacking = needed.first(where: { columns[$0] == nil }) { throw .missingColumn(lacking, line: line) }
  }

  /// The cells of a row that are read and in which a spreadsheet program left no value, in the order of the columns.
  func brokenCells(of row: Row) -> [BrokenCell] {
    columns.values.sorted().compactMap { column in
      row.broken(column).map { BrokenCell(column: column.name(in: header), what: $0) }
    }
  }

  /// A column as the file calls it.
  func name(of meaning: Meaning) -> ColumnName {
    (columns[meaning] ?? header.cells.count).name(in: header)
  }

  private static func columns(
    of header: Row, meanings: [Meaning?], isRead: (Meaning) -> Bool
  ) throws(FileProblem) -> [Meaning: Int] {
    var columns: [Meaning: Int] = [:]
    for (column, meaning) in meanings.enumerated() {
      guard let meaning, isRead(meaning) else { continue }
      if let first = columns[meaning] {
        throw .twoColumns(
          meaning, first: first.name(in: header), second: column.name(in: header), line: header.line)
      }
      columns[meaning] = column
    }
    return columns
  }

  private static func unknownColumns(of header: Row, meanings: [Meaning?], rows: [Row]) -> [ColumnName] {
    let width = rows.reduce(header.cells.count) { max($0, $1.cells.count) }
    return (0..<width).filter { column in
      guard column >= meanings.count || meanings[column] == nil else { return false }
      return !header.isEmpty(at: column) || rows.contains { !$0.isEmpty(at: column) }
    }.map { $0.name(in: header) }
  }

  /// Whether a row is none of the table's data: a remark below it, the header repeated, a sum, a line to sign on.
  private static func isNote(_ row: Row, header: Row, columns: [Meaning: Int], key: Meaning) -> Bool {
    if row.cells == header.cells { return true }
    let filled = row.cells.indices.filter { !row.isEmpty(at: $0) }
    let opening = CleanCell(filled.first.map { row[$0] } ?? "").text
    if filled.count == 1, opening.hasPrefix("注") { return true }
    if ["注:", "注：", "备注", "说明", "合计", "总计", "填表", "制表", "审核"].contains(where: opening.hasPrefix) { return true }
    // A name or an identity number that stands alone is a contestant without a number, seats are one judge's more.
    guard filled.count == 1, let keyed = columns[key], row.isEmpty(at: keyed) else { return false }
    return ![columns[.name], columns[.identity], columns[.seats]].contains(filled.first)
  }
}

extension Row {
  /// Whether nothing but white space is in it, and in these columns at most a number.
  fileprivate func isEmpty(but serials: [Int] = []) -> Bool {
    cells.indices.allSatisfy { column in
      isEmpty(at: column) || serials.contains(column) && self[column].allSatisfy { $0.isWholeNumber || $0.isWhitespace }
    }
  }

  fileprivate func isEmpty(at column: Int) -> Bool {
    self[column].unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

extension Int {
  fileprivate func name(in header: Row) -> ColumnName {
    ColumnName(number: self + 1, heading: CleanCell(header[self]).text)
  }
}
