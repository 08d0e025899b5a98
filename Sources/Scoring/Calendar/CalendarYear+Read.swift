extension CalendarYear {
  /// Reads a calendar; whatever is unknown, missing or contradictory in it is refused with the path to the member.
  ///
  /// The format is one JSON object; every member has to be there and no other may be:
  ///
  ///     { "format": "caipan-calendar", "version": 1, "year": 2024, "document": "国办发明电〔2023〕7号",
  ///       "holidays": [{ "from": "2024-02-10", "through": "2024-02-17" }], "working": ["2024-02-04"] }
  ///
  /// Days of the December before may be among them: a notice can move the turn of the year too.
  public init(reading source: String) throws(CalendarProblem) {
    guard source.utf8.count <= CalendarYear.mostBytes else {
      throw CalendarProblem(path: "", fault: .tooLong(mostBytes: CalendarYear.mostBytes))
    }
    let json: JSON
    do {
      json = try JSON.read(Array(source.utf8))
    } catch {
      throw CalendarProblem(path: "", fault: .notJSON(error))
    }
    try CalendarYear.checkFormat(json)
    do {
      try self.init(reading: Node(json, at: ""))
    } catch {
      throw CalendarProblem(path: error.path, fault: .form(error.fault))
    }
    try checkDays()
  }

  /// Looks at format and version before anything else: members of another version are none of our business.
  private static func checkFormat(_ json: JSON) throws(CalendarProblem) {
    guard case .object = json else {
      throw CalendarProblem(path: "", fault: .form(.wrongKind(expected: .object)))
    }
    guard let format = json["format"] else { throw CalendarProblem(path: "format", fault: .form(.missing)) }
    guard format == .string("caipan-calendar") else { throw CalendarProblem(path: "format", fault: .notACalendar) }
    guard let version = json["version"] else { throw CalendarProblem(path: "version", fault: .form(.missing)) }
    guard version == .number("1") else { throw CalendarProblem(path: "version", fault: .otherVersion(known: 1)) }
  }

  private init(reading calendar: Node) throws(RulebookProblem) {
    let members = try Members(calendar, named: ["format", "version", "year", "document", "holidays", "working"])
    year = try members["year"].integer(in: 1...9999)
    document = try members["document"].text()
    var holidays: [ClosedRange<Day>] = []
    for element in try members["holidays"].elements() {
      let holiday = try Members(element, named: ["from", "through"])
      let from = try holiday["from"].day()
      let through = try holiday["through"].day()
      guard from <= through else { throw holiday.problem("through", .endBeforeStart("from")) }
      holidays.append(from...through)
    }
    self.holidays = holidays
    var workingDays: [Day] = []
    for element in try members["working"].elements() { workingDays.append(try element.day()) }
    self.workingDays = workingDays
  }

  /// Every day lies in the year or in the December before it, none is named twice, and make-up days are weekends.
  private func checkDays() throws(CalendarProblem) {
    var seen: Set<Int> = []
    for (index, holiday) in holidays.enumerated() {
      let path = "holidays[\(index)]"
      guard isOurs(holiday.lowerBound) else { throw CalendarProblem(path: "\(path).from", fault: .outsideYear(year)) }
      guard isOurs(holiday.upperBound) else {
        throw CalendarProblem(path: "\(path).through", fault: .outsideYear(year))
      }
      for number in holiday.lowerBound.number...holiday.upperBound.number {
        guard seen.insert(number).inserted else { throw CalendarProblem(path: path, fault: .dayTwice) }
      }
    }
    for (index, day) in workingDays.enumerated() {
      let path = "working[\(index)]"
      guard isOurs(day) else { throw CalendarProblem(path: path, fault: .outsideYear(year)) }
      guard seen.insert(day.number).inserted else { throw CalendarProblem(path: path, fault: .dayTwice) }
      guard day.isWeekend else { throw CalendarProblem(path: path, fault: .notAWeekend) }
    }
  }

  private func isOurs(_ day: Day) -> Bool {
    day.year == year || (day.year == year - 1 && day.month == 12)
  }
}
