public import Competition

/// What a list of judges says: who sits in which seats, and which rows are bad.
///
/// Seats stand in one cell (`A:1 B:2`), or a row names one by module and seat; then a judge has as many rows as seats,
/// and the rows below the first need not repeat who it is.
public struct JudgesReading: Hashable, Sendable {
  /// A judge as the file has one.
  public struct Row: Hashable, Sendable {
    /// The line in the file on which the judge stands first, counted from 1.
    public let line: Int
    /// The judge.
    public let judge: Judge
  }

  /// How the file was read.
  public let form: FileForm
  /// The judges who are new, or known otherwise, in the order of the file.
  public private(set) var taken: [Row] = []
  /// The lines of judges whom the competition has just so.
  public private(set) var known: [Int] = []
  /// Cells of good and bad rows that were mended.
  public private(set) var mended: [Mending] = []
  /// The rows that can't be taken.
  public private(set) var bad: [BadJudgeRow] = []
  /// Rows around the table.
  public let notes: [RowNote]
  /// Columns that nobody knows, left alone.
  public let unknownColumns: [ColumnName]
  /// How many rows were empty, or held nothing but a serial number.
  public let emptyRows: Int

  /// Reads a list of judges: a table with at least the columns of id and name, in any order.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, at most `Limits.fileBytes`.
  ///   - sheet: Of a workbook the name of a sheet; without one the first that is not hidden.
  ///   - judges: The judges the contest has already.
  /// - Throws: What is wrong with the file as a whole.
  public init(reading bytes: [UInt8], sheet: String? = nil, known judges: [Judge]) throws(FileProblem) {
    let file = try RowFile(reading: bytes, sheet: sheet)
    let table = try Table(
      in: file.rows, keyedBy: .judge, vocabulary: .judges, form: file.form,
      isRead: { $0 != .serial && $0 != .remark })
    try table.demand([.name])
    form = file.form
    notes = table.notes
    unknownColumns = table.unknownColumns
    emptyRows = table.emptyRows

    var bench = Bench()
    for row in table.rows {
      let broken = table.brokenCells(of: row)
      guard broken.isEmpty else {
        bad.append(BadJudgeRow(line: row.line, faults: broken.map { .broken($0) }))
        continue
      }
      var reader = JudgeRowReader(row: row, table: table)
      let faults = bench.take(reader.read(), reader.faults, line: row.line)
      mended += reader.mended
      if !faults.isEmpty { bad.append(BadJudgeRow(line: row.line, faults: faults)) }
    }
    let standing = Dictionary(judges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in bench.judges {
      if standing[row.judge.id]?.isSame(as: row.judge) == true { known.append(row.line) } else { taken.append(row) }
    }
  }
}

/// The judges of a file as they grow row by row.
private struct Bench {
  /// A judge whose rows are not all read yet.
  private struct Seated {
    let line: Int
    let read: JudgeRowReader.Read
    var seats: [JudgeSeat]
  }

  private var seated: [Seated] = []
  private var places: [String: Int] = [:]
  private var lines: [JudgeSeat: Int] = [:]

  /// The judges in the order of the file.
  var judges: [JudgesReading.Row] {
    seated.map { seated in
      let read = seated.read
      return JudgesReading.Row(
        line: seated.line, judge: Judge(id: read.id, name: read.name, unit: read.unit, seats: seated.seats))
    }
  }

  /// Takes a row, or adds its seats to the judge's; what is wrong with it, and then nothing of it is taken.
  mutating func take(_ read: JudgeRowReader.Read, _ faults: [JudgeFault], line: Int) -> [JudgeFault] {
    let place = read.isContinued ? seated.indices.last : places[read.id]
    let faults = faults + whoseFaults(read, place, known: faults) + seatFaults(read.seats, line)
    guard faults.isEmpty else { return faults }
    for seat in read.seats { lines[seat] = line }
    if let place {
      seated[place].seats += read.seats
    } else {
      places[read.id] = seated.count
      seated.append(Seated(line: line, read: read, seats: read.seats))
    }
    return []
  }

  /// What is wrong with who it is.
  private func whoseFaults(_ read: JudgeRowReader.Read, _ place: Int?, known: [JudgeFault]) -> [JudgeFault] {
    guard let place else {
      if read.isContinued { return known.contains(.noID) ? [] : [.noID] }
      return read.nameFault.map { [.name($0)] } ?? []
    }
    let first = seated[place]
    let isOther =
      !read.name.isEmpty && read.name != first.read.name || !read.unit.isEmpty && read.unit != first.read.unit
    return isOther ? [.otherThanAbove(line: first.line)] : []
  }

  private func seatFaults(_ seats: [JudgeSeat], _ line: Int) -> [JudgeFault] {
    var here: Set<JudgeSeat> = []
    return seats.compactMap { seat in
      let first = here.insert(seat).inserted ? lines[seat] : line
      return first.map { .seatTwice(seat.spelling, line: $0) }
    }
  }
}

extension Judge {
  /// Whether the other is the same with the same seats, in whatever order.
  fileprivate func isSame(as other: Judge) -> Bool {
    name == other.name && unit == other.unit && Set(seats) == Set(other.seats)
  }
}
