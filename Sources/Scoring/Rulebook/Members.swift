/// An object of a rulebook with exactly the members it must have, and the path that leads to it.
struct Members {
  private let object: JSON
  private let path: String

  /// The members of an object at a path: those of these names have to be there, and no other may be.
  init(_ value: JSON, at path: String, named names: [String]) throws(RulebookProblem) {
    object = value
    self.path = path
    guard case .object(let members) = value else {
      throw RulebookProblem(path: path, fault: .wrongKind(expected: .object))
    }
    if let unknown = members.first(where: { !names.contains($0.name) }) {
      throw problem(unknown.name, .unknownMember)
    }
    if let missing = names.first(where: { value[$0] == nil }) { throw problem(missing, .missing) }
  }

  /// A fault of one member.
  func problem(_ name: String, _ fault: RulebookFault) -> RulebookProblem {
    RulebookProblem(path: path(of: name), fault: fault)
  }

  private func path(of name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  private func value(_ name: String) throws(RulebookProblem) -> JSON {
    guard let value = object[name] else { throw problem(name, .missing) }
    return value
  }

  /// An object, which must have members of these names.
  func object(_ name: String, named names: [String]) throws(RulebookProblem) -> Members {
    try Members(try value(name), at: path(of: name), named: names)
  }

  /// The values of an array, with their paths.
  func array(_ name: String) throws(RulebookProblem) -> [(value: JSON, path: String)] {
    guard case .array(let elements) = try value(name) else {
      throw problem(name, .wrongKind(expected: .array))
    }
    return elements.enumerated().map { ($1, "\(path(of: name))[\($0)]") }
  }

  /// The objects of an array, each of which must have members of these names.
  func elements(_ name: String, named names: [String]) throws(RulebookProblem) -> [Members] {
    var elements: [Members] = []
    for (value, path) in try array(name) { elements.append(try Members(value, at: path, named: names)) }
    return elements
  }

  /// A text that people read: not empty, one line, no control characters.
  func text(_ name: String) throws(RulebookProblem) -> String {
    guard case .string(let text) = try value(name) else { throw problem(name, .wrongKind(expected: .text)) }
    guard !text.isEmpty else { throw problem(name, .emptyText) }
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      let category = scalar.properties.generalCategory
      return category != .control && category != .lineSeparator && category != .paragraphSeparator
    }
    guard isClean else { throw problem(name, .controlCharacter) }
    return text
  }

  /// A name in both languages.
  func bilingual(_ name: String) throws(RulebookProblem) -> Bilingual {
    let names = try object(name, named: ["zh", "en"])
    return Bilingual(zh: try names.text("zh"), en: try names.text("en"))
  }

  /// A name that programs use.
  func identifier(_ name: String) throws(RulebookProblem) -> String {
    let text = try text(name)
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard isPlain, text.utf8.count <= 64, !text.hasPrefix("-") else { throw problem(name, .badIdentifier) }
    return text
  }

  /// A day of the calendar, YYYY-MM-DD.
  func date(_ name: String) throws(RulebookProblem) -> String {
    let text = try text(name)
    guard CalendarDay.isValid(text) else { throw problem(name, .badDate) }
    return text
  }

  /// One of the words that can stand here.
  func word(_ name: String, oneOf words: [String]) throws(RulebookProblem) -> String {
    let text = try text(name)
    guard words.contains(text) else { throw problem(name, .unknownWord(oneOf: words)) }
    return text
  }

  /// True or false.
  func truth(_ name: String) throws(RulebookProblem) -> Bool {
    guard case .bool(let truth) = try value(name) else { throw problem(name, .wrongKind(expected: .trueOrFalse)) }
    return truth
  }

  /// A number of at most two decimals, in hundredths.
  func hundredths(_ name: String) throws(RulebookProblem) -> Int {
    guard case .number(let number) = try value(name) else { throw problem(name, .wrongKind(expected: .number)) }
    do {
      return try Decimals.hundredths(number, places: 2)
    } catch {
      throw problem(name, .badDecimal)
    }
  }

  /// A whole number.
  func integer(_ name: String) throws(RulebookProblem) -> Int {
    guard case .number(let number) = try value(name) else { throw problem(name, .wrongKind(expected: .number)) }
    do {
      return try Decimals.hundredths(number, places: 0) / 100
    } catch {
      throw problem(name, .badInteger)
    }
  }

  /// A whole number, or nil for null.
  func optionalInteger(_ name: String) throws(RulebookProblem) -> Int? {
    switch try value(name) {
    case .null: return nil
    case .number: return try integer(name)
    case .bool, .string, .array, .object: throw problem(name, .wrongKind(expected: .numberOrNull))
    }
  }

  /// What the rule rests on: a clause that is quoted, or null for our convention.
  func basis(quoted clauses: [Clause]) throws(RulebookProblem) -> Basis {
    switch try value("clause") {
    case .null: return .convention
    case .string(let number):
      guard clauses.contains(where: { $0.number == number }) else {
        throw problem("clause", .clauseNotQuoted(number))
      }
      return .clause(number)
    case .bool, .number, .array, .object: throw problem("clause", .wrongKind(expected: .textOrNull))
    }
  }
}
