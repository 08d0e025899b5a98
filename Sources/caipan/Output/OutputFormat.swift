/// How something is printed.
enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// For people: columns aligned, Chinese widths minded.
  case table
  /// For programs; the contract of `ResultDocument`.
  case json
  /// For spreadsheet programs.
  case csv
}
