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
    var reading = try CalendarReading(json)
    holidays = try reading.holidays()
    workingDays = try reading.workingDays()
    year = reading.year
    document = reading.document
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
}

/// Reads the members of a calendar; no day may be named twice.
private struct CalendarReading {
  let year: Int
  let document: String
  private let members: Members
  private var seen: Set<Int> = []

  init(_ json: JSON) throws(CalendarProblem) {
    do {
      members = try Members(
        Node(json, at: ""), named: ["format", "version", "year", "document", "holidays", "working"])
      year = try members["year"].integer()
      document = try members["document"].text()
    } catch {
      throw CalendarProblem(path: error.path, fault: .form(error.fault))
    }
    guard (1...9999).contains(year) else { throw CalendarProblem(path: "year", fault: .yearOutOfRange) }
  }

  mutating func holidays() throws(CalendarProblem) -> [ClosedRange<Day>] {
    var holidays: [ClosedRange<Day>] = []
    for element in try array("holidays") {
      let nodes: (from: Node, through: Node)
      do {
        let period = try Members(element, named: ["from", "through"])
        nodes = (try period["from"], try period["through"])
      } catch {
        throw CalendarProblem(path: error.path, fault: .form(error.fault))
      }
      let from = try day(nodes.from)
      let through = try day(nodes.through)
      guard from <= through else { throw CalendarProblem(path: nodes.through.path, fault: .endsBeforeItBegins) }
      for number in from.number...through.number { try see(number, at: element.path) }
      holidays.append(from...through)
    }
    return holidays
  }

  mutating func workingDays() throws(CalendarProblem) -> [Day] {
    var days: [Day] = []
    for element in try array("working") {
      let day = try day(element)
      try see(day.number, at: element.path)
      guard day.isWeekend else { throw CalendarProblem(path: element.path, fault: .notAWeekend) }
      days.append(day)
    }
    return days
  }

  private func array(_ name: String) throws(CalendarProblem) -> [Node] {
    let elements: [Node]
    do {
      elements = try members[name].elements()
    } catch {
      throw CalendarProblem(path: error.path, fault: .form(error.fault))
    }
    guard elements.count <= CalendarYear.mostDays else {
      throw CalendarProblem(path: name, fault: .tooMany(most: CalendarYear.mostDays))
    }
    return elements
  }

  private func day(_ node: Node) throws(CalendarProblem) -> Day {
    guard case .string(let text) = node.value else {
      throw CalendarProblem(path: node.path, fault: .form(.wrongKind(expected: .text)))
    }
    guard let day = Day(iso: text) else { throw CalendarProblem(path: node.path, fault: .badDate) }
    guard day.year == year || (day.year == year - 1 && day.month == 12) else {
      throw CalendarProblem(path: node.path, fault: .outsideYear(year))
    }
    return day
  }

  private mutating func see(_ number: Int, at path: String) throws(CalendarProblem) {
    guard seen.insert(number).inserted else { throw CalendarProblem(path: path, fault: .dayTwice) }
  }
}
