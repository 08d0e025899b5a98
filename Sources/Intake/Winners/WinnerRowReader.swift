internal import Competition
internal import Scoring

/// Reads one row of past winners, cell by cell, and keeps what there is to tell about it.
struct WinnerRowReader {
  /// What a row turns out to be.
  enum Read {
    case winner(PastWinner)
    case otherPrize
    case bad([WinnerFault])
  }

  private let today: Day
  private var cells: CellReader
  private(set) var warnings: [WinnerWarning.What] = []

  /// What was mended in the cells read so far.
  var mended: [Mending] { cells.mended }

  init(row: Row, table: Table, today: Day) {
    cells = CellReader(row: row, table: table)
    self.today = today
  }

  /// What the row says.
  mutating func read() -> Read {
    let (name, nameFault) = cells.name()
    let document = cells.document(today: today)
    let occupation = cells.read(.occupation, CleanCell.init)
    let prize = cells.read(.prize, CleanCell.entry)
    let year = year()
    var faults = [nameFault, document.fault].compactMap { $0.map(WinnerFault.person) }
    if occupation.isEmpty { faults.append(.noOccupation) }
    let isFirst = CellWords.prizes[prize.lowercased()]
    if prize.isEmpty {
      faults.append(.noPrize)
    } else if isFirst == nil {
      faults.append(.unknownPrize(CellWords.quoted(prize)))
    }
    guard faults.isEmpty else { return .bad(faults) }
    guard isFirst == true else { return .otherPrize }
    if let warning = document.warning { warnings.append(.document(warning)) }
    if document.text.isEmpty { warnings.append(.noDocument) }
    return .winner(PastWinner(occupation: occupation, name: name, identity: document.text, year: year))
  }

  /// A year of four digits, alone or in front of a day; nil where nothing of the kind is written.
  private mutating func year() -> Int? {
    let text = cells.read(.year, CleanCell.day)
    guard !text.isEmpty else { return nil }
    let year = text.prefix(4)
    let isYear = year.utf8.count == 4 && year.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isYear, ["", "年", "年度"].contains(text.dropFirst(4)) || WrittenDay(text) != nil else {
      warnings.append(.unknownYear(CellWords.quoted(text)))
      return nil
    }
    return Int(year)
  }
}
