/// The program as it names itself.
enum Program {
  /// The version.
  static let version = "0.1.0"
  /// The name with the version, as `open` records have it.
  static let name = "caipan \(version)"
  /// The format of the journals it writes.
  static let format = "caipan-journal/1"
  /// What a station is called where nobody says otherwise.
  static let station = "A1"
}
