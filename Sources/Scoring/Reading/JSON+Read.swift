extension JSON {
  /// Reads one JSON value that fills the whole text; a byte order mark before it is passed over, as editors write one.
  ///
  /// Stricter than the standard asks: UTF-8 only, no two members of one name, no half surrogates. Arrays and objects
  /// may be nested `deepest` deep, and the reader recurses as deep. Whoever reads `bytes` from outside bounds their number.
  public static func read(_ bytes: [UInt8], deepest: Int = 32) throws(JSONProblem) -> JSON {
    var reader = JSONReader(bytes, deepest: deepest)
    return try reader.document()
  }
}
