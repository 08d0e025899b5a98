internal import Scoring

/// Reads one row of a marking scheme's sheet: an aspect, and whatever the row says of its module.
struct AspectRowReader {
  /// What a row says; a cell that is empty says nothing.
  struct Read {
    /// The component, as it is written.
    var component = ""
    /// The module's id.
    var module = ""
    /// What is said of the module, by column, in one spelling.
    var values: [MarkingColumn: String] = [:]
    /// The aspect, with an empty kind and empty decimals where nothing is said of them.
    var aspect = MarkingDraft.Aspect()
  }

  private var cells: CellReader
  private(set) var faults: [MarkingRowFault] = []

  /// What was mended in the cells read so far.
  var mended: [Mending] { cells.mended }

  init(row: Row, table: Table) {
    cells = CellReader(row: row, table: table)
  }

  /// What the row says.
  mutating func read() -> Read {
    var read = Read()
    read.component = cells.read(.marking(.component), CleanCell.label)
    read.module = cells.read(.marking(.module), CleanCell.entry)
    for column in [MarkingColumn.moduleName, .moduleEnglish] {
      read.values[column] = cells.read(.marking(column), CleanCell.label)
    }
    read.values[.moduleHighest] = number(.moduleHighest)?.mark
    read.values[.weight] = number(.weight)?.percent
    read.values[.judges] = count(.judges)
    for column in [MarkingColumn.combine, .missing] { read.values[column] = panelRule(column) }
    read.values[.spread] = spread()

    read.aspect.id = cells.read(.marking(.aspect), CleanCell.entry)
    read.aspect.name = name()
    read.aspect.kind = kind()
    read.aspect.highest = number(.points)?.mark ?? ""
    read.aspect.decimals = count(.decimals) ?? ""
    read.values = read.values.filter { !$0.value.isEmpty }
    return read
  }

  private mutating func name() -> Bilingual {
    let (zh, en) = (
      cells.read(.marking(.aspectName), CleanCell.label), cells.read(.marking(.aspectEnglish), CleanCell.label)
    )
    return Bilingual(zh: zh.isEmpty ? en : zh, en: en.isEmpty ? zh : en)
  }

  private mutating func kind() -> String {
    let text = text(.kind)
    guard !text.isEmpty else { return "" }
    guard let kind = MarkingWords.kinds.draft(of: text) else {
      faults.append(.unknownWord(.kind, CellWords.quoted(text)))
      return ""
    }
    return kind
  }

  /// How marks become one, or what a missing judge means, in the words of a sheet of ours.
  private mutating func panelRule(_ column: MarkingColumn) -> String? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    var panel = MarkingDraft.Panel()
    guard column == .combine ? panel.takeCombine(text) : panel.takeMissing(text) else {
      faults.append(.unknownWord(column, CellWords.quoted(text)))
      return nil
    }
    return column == .combine ? panel.combineCell.zh : panel.missingCell.zh
  }

  /// How far points may lie apart; `-` where any distance is said to do.
  private mutating func spread() -> String? {
    let text = text(.spread)
    guard !text.isEmpty else { return nil }
    return MarkingWords.isNone(text) ? "-" : number(.spread)?.mark
  }

  private mutating func number(_ column: MarkingColumn) -> WrittenNumber? {
    let text = cells.read(.marking(column), CleanCell.mark)
    guard !text.isEmpty else { return nil }
    guard let number = WrittenNumber(text) else {
      faults.append(.notANumber(column, CellWords.quoted(text)))
      return nil
    }
    return number
  }

  private mutating func count(_ column: MarkingColumn) -> String? {
    guard let number = number(column) else { return nil }
    guard let count = number.count else {
      faults.append(.notWhole(column, number.percent))
      return nil
    }
    return count
  }

  /// A word; its spelling is nothing to be told.
  private func text(_ column: MarkingColumn) -> String {
    cells.text(.marking(column))
  }
}
