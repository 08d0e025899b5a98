internal import Competition
internal import Scoring

/// Reads one row of a judges' list.
struct JudgeRowReader {
  /// What a row says.
  struct Read {
    /// The id; empty where the row goes on about the judge above.
    var id = ""
    var name = ""
    /// Why the name could be none of a judge who stands here first.
    var nameFault: RosterFault?
    var unit = ""
    var seats: [JudgeSeat] = []

    /// Whether the row goes on about the judge above.
    var isContinued: Bool { id.isEmpty }
  }

  private var cells: CellReader
  private(set) var faults: [JudgeFault] = []

  /// What was mended in the cells read so far.
  var mended: [Mending] { cells.mended }

  init(row: Row, table: Table) {
    cells = CellReader(row: row, table: table)
  }

  /// What the row says.
  mutating func read() -> Read {
    var read = Read()
    read.id = cells.read(.judge, CleanCell.entry)
    if !read.id.isEmpty, let fault = EntryNumber.fault(of: read.id) { faults.append(.id(fault)) }
    (read.name, read.nameFault) = cells.name()
    if read.id.isEmpty, !read.name.isEmpty { faults.append(.noID) }
    read.unit = cells.read(.unit, CleanCell.init)
    read.seats = seats() + [seat()].compactMap { $0 }
    return read
  }

  /// The seats in one cell, with blanks or signs between them.
  private mutating func seats() -> [JudgeSeat] {
    let text = FullWidth.folded(cells.text(.seats))
    let words = text.split { $0.isWhitespace || ",;、".contains($0) }.map(String.init)
    return words.compactMap { word in
      let seat = JudgeSeat(spelling: word)
      if seat == nil { faults.append(.seat(CellWords.quoted(word))) }
      return seat
    }
  }

  /// The seat that the row's module and seat say.
  private mutating func seat() -> JudgeSeat? {
    let module = cells.read(.marking(.module), CleanCell.entry)
    let number = cells.read(.seat, CleanCell.entry)
    guard !module.isEmpty || !number.isEmpty else { return nil }
    guard !module.isEmpty, !number.isEmpty else {
      faults.append(.halfSeat)
      return nil
    }
    let seat = JudgeSeat(spelling: "\(module):\(number)")
    if seat == nil { faults.append(.seat(CellWords.quoted("\(module):\(number)"))) }
    return seat
  }
}
