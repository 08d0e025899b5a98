/// Reads the cells of one setting's row, counted from 1 behind the setting's name, and keeps what was mended.
struct SettingRowReader {
  /// The setting; `nil` where its name is not known.
  let setting: MarkingSetting?
  /// The setting's name as it is written.
  let name: String
  /// The line in the file.
  let line: Int
  /// What was mended in the cells read so far.
  private(set) var mended: [Mending] = []
  /// What is wrong with the cells read so far.
  private(set) var faults: [MarkingRowFault] = []

  private let row: Row
  private let start: Int

  /// A reader for a row that opens at a place.
  init(row: Row, opening: Int) {
    self.row = row
    start = opening + 1
    line = row.line
    name = CleanCell(row[start]).text
    setting = MarkingSetting(name: name)
  }

  /// A name.
  mutating func label(_ cell: Int) -> String { read(cell, CleanCell.label) }

  /// An id.
  mutating func id(_ cell: Int) -> String { read(cell, CleanCell.entry) }

  /// What a draft calls the word in a cell; empty, and a fault, where it is none of them.
  mutating func word(_ cell: Int, of words: MarkingWords) -> String {
    let text = CleanCell(row[start + cell]).text
    guard let word = words.draft(of: text) else {
      complain(cell, text)
      return ""
    }
    return word
  }

  /// The one number in a cell, among whatever words; `nil` where the cell is empty, or holds something else: a fault.
  mutating func number(_ cell: Int) -> WrittenNumber? {
    let text = read(cell, CleanCell.mark)
    guard !text.isEmpty else { return nil }
    guard let numbers = WrittenNumber.all(in: text), numbers.count == 1 else {
      complain(cell, text)
      return nil
    }
    return numbers[0]
  }

  /// The number that has to stand in a cell.
  mutating func needed(_ cell: Int) -> WrittenNumber? {
    let before = faults.count
    let number = number(cell)
    if number == nil, faults.count == before { complain(cell, "") }
    return number
  }

  /// Keeps that a cell can't be read.
  mutating func complain(_ cell: Int, _ text: String) {
    guard let setting else { return }
    faults.append(.badSetting(setting, cell: cell, CellWords.quoted(text)))
  }

  private mutating func read(_ cell: Int, _ clean: (String) -> CleanCell) -> String {
    let raw = row[start + cell]
    let cleaned = clean(raw)
    // A blank between a word and its number belongs there.
    guard !cleaned.mends.isEmpty, cleaned.mends != [.spaces] else { return cleaned.text }
    mended.append(
      Mending(
        line: line, column: ColumnName(number: start + cell + 1, heading: name), mends: cleaned.mends,
        before: Invisible.spelledOut(raw), after: cleaned.text))
    return cleaned.text
  }
}
