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

  init(row: Row, table: Table, today: Day) {
    cells = CellReader(row: row, table: table)
    self.today = today
  }

  /// The contestant of the row; entry and identity are empty where they can't be taken.
  mutating func read() -> Contestant {
    let entry = entry()
    let name = name()
    let (identity, sexOfIdentity) = identity()
    return Contestant(
      entry: entry, name: name, sex: sex(byIdentity: sexOfIdentity), identity: identity,
      unit: cells.read(.unit, CleanCell.init), level: level(), union: union(),
      remark: cells.read(.remark, CleanCell.init))
  }

  private mutating func entry() -> String {
    let text = cells.read(.entry, CleanCell.entry)
    if let fault = EntryNumber.fault(of: text) {
      faults.append(fault)
      return ""
    }
    return text
  }

  private mutating func name() -> String {
    let name = cells.read(.name, CleanCell.name)
    if name.isEmpty { faults.append(.noName) }
    if name.count > Limits.nameCharacters {
      faults.append(.nameTooLong(characters: name.count, most: Limits.nameCharacters))
    }
    let lost = name.unicodeScalars.first {
      $0 == "?" || $0 == "？" || $0 == "\u{FFFD}" || $0.properties.generalCategory == .privateUse
    }
    if let lost { warnings.append(.lostCharacter(lost)) }
    return name
  }

  /// The document, and the sex if it is an identity number.
  ///
  /// What begins with a digit has to be an identity number.
  private mutating func identity() -> (text: String, sex: Sex?) {
    let text = cells.read(.identity, CleanCell.identity)
    guard let first = text.unicodeScalars.first else { return ("", nil) }
    guard ("0"..."9").contains(first) else {
      guard text.count <= Limits.identityCharacters else {
        faults.append(.identityTooLong(characters: text.count, most: Limits.identityCharacters))
        return ("", nil)
      }
      warnings.append(.otherDocument)
      return (text, nil)
    }
    do {
      let number = try IdentityNumber(text, today: today)
      if number.region == .unknown { warnings.append(.unknownRegion) }
      return (number.text, number.sex)
    } catch {
      faults.append(text.uppercased().contains("E+") ? .identityRounded : .identity(error))
      return ("", nil)
    }
  }

  private mutating func sex(byIdentity known: Sex?) -> Sex? {
    let text = cells.read(.sex, CleanCell.init)
    guard !text.isEmpty else { return known }
    guard let sex = CellWords.sexes[text.lowercased()] else {
      warnings.append(.unknownSex(CellWords.quoted(text)))
      return known
    }
    if let known, known != sex { warnings.append(.sexContradictsIdentity(column: sex)) }
    return sex
  }

  private mutating func level() -> HeldLevel {
    let text = cells.read(.level, CleanCell.init)
    guard let level = CellWords.level(text) else {
      warnings.append(.unknownLevel(CellWords.quoted(text)))
      return .unknown
    }
    return level
  }

  private mutating func union() -> Bool? {
    let text = cells.read(.union, CleanCell.init)
    guard !text.isEmpty else { return nil }
    guard let answer = CellWords.answers[text.lowercased()] else {
      warnings.append(.unknownUnion(CellWords.quoted(text)))
      return nil
    }
    return answer
  }
}
