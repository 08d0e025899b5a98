internal import Competition
internal import Scoring

/// Reads one row of marks and holds it against what the competition has.
struct MarksRowReader {
  /// What a row brings, and what it does not; columns are indices of the scheme's, `nil` is the status.
  struct Read {
    var cells: [NewCell] = []
    var exclusion: Exclusion?
    var unchanged: [Int?] = []
    var empty: [Int] = []
  }

  private let scheme: Scheme
  private let columns: [Int]
  private var reader: CellReader
  private(set) var entry: String?
  private(set) var faults: [MarksFault] = []

  /// What was mended in the cells read so far.
  var mended: [Mending] { reader.mended }

  /// A reader for one row of a file that has these of the scheme's columns.
  init(row: Row, table: Table, scheme: Scheme, columns: [Int]) {
    reader = CellReader(row: row, table: table)
    self.scheme = scheme
    self.columns = columns
  }

  /// Whose row it is; `nil` and a fault when that is nobody, or somebody whose row was read before.
  mutating func findSheet(in known: KnownEntries, seen lines: inout [String: Int]) -> KnownSheet? {
    let text = reader.read(.entry, CleanCell.entry)
    let name = reader.read(.name, CleanCell.name)
    guard !text.isEmpty else {
      faults.append(.noEntry)
      return nil
    }
    if EntryNumber.fault(of: text) == nil { entry = text }
    guard let found = known[text] ?? known.nearest(to: text) else {
      faults.append(.unknownEntry)
      return nil
    }
    let contestant = found.contestant
    if contestant.entry != text {
      reader.tell(.entry, mends: [.leadingZeros], before: text, after: contestant.entry)
      entry = contestant.entry
    }
    if let line = lines[contestant.entry] {
      faults.append(.entryTwice(line: line))
      return nil
    }
    lines[contestant.entry] = reader.row.line
    if !name.isEmpty, name != contestant.name {
      // A row that slipped by one line gives somebody a stranger's mark: it is not taken on the number alone.
      faults.append(.otherName(inFile: CellWords.quoted(name), onRoster: contestant.name))
    }
    return found
  }

  /// What the row says beyond what is known of its contestant.
  mutating func read(beside known: KnownSheet?) -> Read {
    let sheet = known?.sheet ?? Sheet(for: scheme)
    var read = Read()
    var exclusion: Exclusion?
    var isAbsent = false
    switch status() {
    case .sat: break
    case .absent: isAbsent = true
    case .excluded(let said): exclusion = said
    }

    var notSat: Set<Int> = []
    for column in columns {
      let text = reader.read(.mark(column), CleanCell.mark)
      switch StatusWord(text) {
      case .sat, .absent:
        // A measure, a time say, is no component that could be left out.
        let isNotSat = (isAbsent || StatusWord(text) == .absent) && scheme.columns[column].isComponent
        if isNotSat { notSat.insert(column) } else { read.empty.append(column) }
      case .excluded(let said):
        exclusion = exclusion ?? said
      case nil:
        if isAbsent { faults.append(.absentWithMark(column: column)) }
        guard let mark = mark(text, column: column), !isAbsent else { continue }
        put(.mark(mark), in: column, of: sheet, into: &read)
      }
    }

    let components = scheme.columns.indices.filter { scheme.columns[$0].isComponent }
    if isAbsent && columns.isEmpty || !notSat.isEmpty && notSat.isSuperset(of: components) {
      exclusion = exclusion ?? .absent
    } else {
      for column in notSat.sorted() { put(.notSat, in: column, of: sheet, into: &read) }
    }
    if let exclusion { put(exclusion, of: sheet, into: &read) }
    return read
  }

  private mutating func status() -> StatusWord {
    let text = reader.read(.status, CleanCell.init)
    guard let word = StatusWord(text) else {
      faults.append(.unknownStatus(CellWords.quoted(text)))
      return .sat
    }
    return word
  }

  private mutating func mark(_ text: String, column: Int) -> Mark? {
    do {
      return try scheme.columns[column].read(text)
    } catch {
      faults.append(.mark(column: column, error))
      return nil
    }
  }

  /// Takes a cell that is missing in the competition; the same once more is told, another is a fault.
  private mutating func put(_ cell: Cell, in column: Int, of sheet: Sheet, into read: inout Read) {
    switch scheme.cell(column, of: sheet) {
    case .missing: read.cells.append(NewCell(column: column, cell: cell))
    case cell: read.unchanged.append(column)
    case let keyed: faults.append(.alreadyKeyed(column: column, keyed))
    }
  }

  /// Takes an exclusion likewise; who has a mark already was not absent.
  private mutating func put(_ exclusion: Exclusion, of sheet: Sheet, into read: inout Read) {
    if let said = sheet.exclusion, said != exclusion {
      faults.append(.alreadyExcluded(said))
    } else if sheet.exclusion == exclusion {
      read.unchanged.append(nil)
    } else if exclusion != .absent {
      read.exclusion = exclusion
    } else {
      let keyed = scheme.columns.indices.filter { column in
        switch scheme.cell(column, of: sheet) {
        case .mark, .voided: true
        case .missing, .notSat: false
        }
      }
      faults += keyed.map { .alreadyKeyed(column: $0, scheme.cell($0, of: sheet)) }
      if sheet.status(under: scheme) == .absent {
        read.unchanged.append(nil)
      } else {
        read.exclusion = .absent
      }
    }
  }
}
