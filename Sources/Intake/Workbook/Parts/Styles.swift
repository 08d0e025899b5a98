/// The part of a workbook that says which format the numbers of a cell have.
final class Styles: PartReader {
  let root = "styleSheet"
  /// Formats that the workbook brings along, by number.
  private var own: [Int: NumberFormat] = [:]
  /// The number of the format of each style of cells.
  private var numbers: [Int] = []

  /// The format of a cell's style; a style that is not there has none.
  subscript(style: Int) -> NumberFormat {
    guard numbers.indices.contains(style) else { return .general }
    return own[numbers[style]] ?? NumberFormat(known: numbers[style])
  }

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    switch (element, parent) {
    case ("numFmt", "numFmts"):
      guard let number = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"],
        own.count < Limits.sharedItems
      else { throw .workbook(.damaged(.styles)) }
      own[number] = NumberFormat(code: code)
    case ("xf", "cellXfs"):
      guard numbers.count < Limits.sharedItems else { throw .workbook(.tooLarge(.styles)) }
      numbers.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
    case (_, _): break
    }
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) {}
}
