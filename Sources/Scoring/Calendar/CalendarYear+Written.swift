extension CalendarYear {
  /// The calendar as the file it can be read from again, one holiday a line.
  public var source: String {
    let holidays = holidays.map { "    { \"from\": \"\($0.lowerBound.iso)\", \"through\": \"\($0.upperBound.iso)\" }" }
    let working = workingDays.map { "\"\($0.iso)\"" }.joined(separator: ", ")
    return """
      {
        "format": "caipan-calendar",
        "version": 1,
        "year": \(year),
        "document": "\(CalendarYear.quoted(document))",
        "holidays": [
      \(holidays.joined(separator: ",\n"))
        ],
        "working": [\(working)]
      }

      """
  }

  /// No control character is ever in it: reading refuses them.
  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { "\"\\".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
