internal import Competition
internal import Scoring

/// Reads one roster row, cell by cell, and keeps what there is to tell about it.
struct RosterRowReader {
  private let today: Day
  private var cells: CellReader
  private(set) var faults: [RosterFault] = []
  private(set) var warnings: [RosterWarning.What] = []

  /// What was mended in the cells read so far.
  var mended: [Mending] { cells.mended }

  /// Whether the entry number is stored as a number, so that zeros in front of it are lost if it had any.
  var hasNumberedEntry: Bool { cells.trait(.entry) == .number }

  init(row: Row, table: Table, today: Day) {
    cells = CellReader(row: row, table: table)
    self.today = today
  }

  /// The contestant of the row; entry and identity are empty where they can't be taken.
  mutating func read() -> Contestant {
    let entry = entry()
    let name = name()
    let document = cells.document(today: today)
    if let fault = document.fault { faults.append(fault) }
    if let warning = document.warning { warnings.append(warning) }
    return Contestant(
      entry: entry, name: name, sex: sex(byIdentity: document.number?.sex), identity: document.text, unit: text(.unit),
      remark: text(.remark), particulars: particulars(beside: document.number))
  }

  private mutating func entry() -> String {
    let text = cells.read(.entry, CleanCell.entry)
    guard cells.trait(.entry) != .date else {
      faults.append(.entryIsDate)
      return ""
    }
    if let fault = EntryNumber.fault(of: text) {
      faults.append(fault)
      return ""
    }
    return text
  }

  private mutating func name() -> String {
    let (name, fault) = cells.name()
    if let fault { faults.append(fault) }
    let lost = name.unicodeScalars.first {
      $0 == "?" || $0 == "？" || $0 == "\u{FFFD}" || $0.properties.generalCategory == .privateUse
    }
    if let lost { warnings.append(.lostCharacter(lost)) }
    return name
  }

  private mutating func sex(byIdentity known: Sex?) -> Sex? {
    guard let sex = word(.sex, CellWords.sexes) else { return known }
    if let known, known != sex { warnings.append(.sexContradictsIdentity(column: sex)) }
    return sex
  }
}

// MARK: - Cells with few words

extension RosterRowReader {
  /// A text as it is written, cleaned.
  mutating func text(_ meaning: Meaning, _ clean: (String) -> CleanCell = CleanCell.init) -> String {
    cells.read(meaning, clean)
  }

  /// One of a few words, in any letter case; any other text is warned of and left open.
  mutating func word<Value>(_ meaning: Meaning, _ words: [String: Value]) -> Value? {
    let text = text(meaning)
    guard !text.isEmpty else { return nil }
    guard let value = words[text.lowercased()] else {
      warnings.append(.unknownWord(meaning, CellWords.quoted(text)))
      return nil
    }
    return value
  }

  /// Yes or no.
  mutating func answer(_ meaning: Meaning) -> Bool? {
    word(meaning, CellWords.answers)
  }

  /// A skill level held.
  mutating func level(_ meaning: Meaning) -> HeldLevel {
    let text = text(meaning)
    guard let level = CellWords.level(text) else {
      warnings.append(.unknownWord(meaning, CellWords.quoted(text)))
      return .unknown
    }
    return level
  }

  /// A day that is not in the future; a month without its day is nobody's to guess.
  mutating func day(_ meaning: Meaning) -> Day? {
    let text = text(meaning, CleanCell.day)
    guard !text.isEmpty else { return nil }
    switch WrittenDay(text) {
    case .day(let day) where day <= today: return day
    case .day(let day): warnings.append(.futureDay(meaning, day))
    case .month: warnings.append(.onlyMonth(meaning, CellWords.quoted(text)))
    case nil: warnings.append(.unknownDay(meaning, CellWords.quoted(text)))
    }
    return nil
  }

  /// Notes a contradiction.
  mutating func warn(_ warning: RosterWarning.What) {
    warnings.append(warning)
  }
}
