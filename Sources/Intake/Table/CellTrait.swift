/// What a workbook knows of a cell beyond its text; texts with separators know nothing of the kind.
enum CellTrait: Hashable {
  /// Stored as a number and shown as one: leading zeros, if there were any, are lost.
  case number
  /// Stored as a day or a time, which a spreadsheet program may have made of something else, `8-14` say.
  case date
  /// A formula whose value is not in the file.
  case uncomputed
  /// A number whose digits beyond the fifteenth were dropped; the text is the number as the file has it.
  case tail(String)
  /// Empty, and part of a merged cell whose value, this text, stands in a row above.
  case spanned(String)
}
