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

  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}
