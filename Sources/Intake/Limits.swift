/// How much of a file is taken at most; what is beyond is refused in words of its own and never trapped on.
public enum Limits {
  /// The largest file, in bytes: 16 MiB, about 150,000 contestants.
  ///
  /// Whoever reads the file stops here.
  public static let fileBytes = 16 * 1024 * 1024
  /// The most rows of a file, empty ones included.
  public static let rows = 200_000
  /// The most columns of a row.
  public static let columns = 256
  /// The longest cell, in bytes of UTF-8; a row of such cells still fits a journal line.
  public static let cellBytes = 8 * 1024
  /// The largest part of a workbook when it is unpacked, in bytes: 128 MiB; a sheet of 150,000 contestants has 90.
  static let partBytes = 128 * 1024 * 1024
  /// How many times as large as it is packed a part may be, once it is larger than `packingFrom`.
  ///
  /// Sheets come to 20, one that is filled with the same cell all over to 380; a bomb to 1000.
  static let packing = 400
  /// From how many unpacked bytes on `packing` counts.
  static let packingFrom = 4 * 1024 * 1024
  /// The deepest element of a part; a workbook has seven.
  static let elementDepth = 32
  /// The most shared strings, formats of cells or members of a workbook.
  static let sharedItems = 2_000_000
  /// The longest entry number, in characters.
  public static let entryCharacters = 20
  /// The longest name, in characters: people have names of 200, nobody of more than 256.
  public static let nameCharacters = 256
  /// The longest document number, in characters.
  public static let identityCharacters = 40
}
