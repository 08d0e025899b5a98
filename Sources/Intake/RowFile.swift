/// The rows of a file, whichever form it has, and how it was read.
struct RowFile {
  /// How it was read.
  let form: FileForm
  /// All rows, from the first; a workbook's up to the last in which something stands.
  let rows: [Row]

  /// Reads a text with separators, or one sheet of a workbook; the bytes say which it is, not the file's name.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - sheet: The name of a workbook's sheet; without one, the first that is not hidden.
  /// - Throws: What is wrong with the file as a whole.
  init(reading bytes: [UInt8], sheet: String?) throws(FileProblem) {
    guard bytes.count <= Limits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    if let foreign = FileSignature.problem(of: bytes) { throw .workbook(foreign) }
    guard FileSignature.isPackage(bytes) else {
      guard sheet == nil else { throw .workbook(.sheetOfText) }
      let decoded = try DecodedText(decoding: bytes)
      form = .text(decoded.encoding)
      rows = try SeparatedText.rows(of: decoded.text)
      return
    }
    let workbook = try Workbook(reading: bytes)
    let read = try workbook.read(sheet)
    form = .sheet(read.facts)
    rows = read.rows
  }
}
