/// The part of a workbook that lists its sheets.
final class SheetList: PartReader {
  /// A sheet as it is listed.
  struct Entry {
    /// Its name, cleaned.
    let name: String
    /// The id of its relationship.
    let id: String
    /// Whether it is hidden.
    let isHidden: Bool
  }

  let root = "workbook"
  /// The sheets of all kinds, in their order.
  private(set) var entries: [Entry] = []
  /// From when days are counted.
  private(set) var epoch = SerialMoment.Epoch.from1900

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    switch (element, parent) {
    case ("workbookPr", "workbook"):
      if attributes.says("date1904") { epoch = .from1904 }
    case ("sheet", "sheets"):
      guard let name = attributes["name"], let id = attributes.named("id"), entries.count < Limits.rows else {
        throw .workbook(.damaged(.workbook))
      }
      let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
      entries.append(Entry(name: CellWords.quoted(CleanCell(name).text), id: id, isHidden: isHidden))
    case (_, _): break
    }
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) {}
}
