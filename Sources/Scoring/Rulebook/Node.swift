/// A value of a rulebook and the path that leads to it.
///
/// Each way of reading it throws where the value is of another kind, or out of bounds, with that path.
struct Node {
  let value: JSON
  let path: String
  private let mayBeNull: Bool

  /// Counts, sums and spans of any kind lie here: far from where arithmetic with them would overflow.
  static let counts = 1...100_000
  /// Shares in whole per cent.
  static let percentages = 1...100

  init(_ value: JSON, at path: String) {
    self.init(value, at: path, mayBeNull: false)
  }

  private init(_ value: JSON, at path: String, mayBeNull: Bool) {
    self.value = value
    self.path = path
    self.mayBeNull = mayBeNull
  }

  /// The value where null may stand in its place; nil for null.
  var orNull: Node? {
    value == .null ? nil : Node(value, at: path, mayBeNull: true)
  }

  /// The path to a member of this value.
  func path(to member: String) -> String {
    path.isEmpty ? member : "\(path).\(member)"
  }

  /// A fault of this value.
  func problem(_ fault: RulebookFault) -> RulebookProblem {
    RulebookProblem(path: path, fault: fault)
  }

  /// The value is of another kind than it has to be.
  func wrongKind(_ kind: RulebookFault.Kind) -> RulebookProblem {
    problem(.wrongKind(expected: kind, orNull: mayBeNull))
  }

  /// The values of an array, with their paths.
  func elements() throws(RulebookProblem) -> [Node] {
    guard case .array(let elements) = value else { throw wrongKind(.array) }
    return elements.enumerated().map { Node($1, at: "\(path)[\($0)]") }
  }

  /// A text that people read: not empty, one line, no control characters.
  func text() throws(RulebookProblem) -> String {
    guard case .string(let text) = value else { throw wrongKind(.text) }
    guard !text.isEmpty else { throw problem(.emptyText) }
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      let category = scalar.properties.generalCategory
      return category != .control && category != .lineSeparator && category != .paragraphSeparator
    }
    guard isClean else { throw problem(.controlCharacter) }
    return text
  }

  /// A name in both languages.
  func name() throws(RulebookProblem) -> Bilingual {
    let names = try Members(self, named: ["zh", "en"])
    return Bilingual(zh: try names["zh"].text(), en: try names["en"].text())
  }

  /// A name that programs use.
  func identifier() throws(RulebookProblem) -> String {
    let text = try text()
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard isPlain, text.utf8.count <= 64, !text.hasPrefix("-") else { throw problem(.badIdentifier) }
    return text
  }

  /// A name that programs use, which can't be the one that means something of ours.
  func identifier(butNot reserved: String) throws(RulebookProblem) -> String {
    let text = try identifier()
    guard text != reserved else { throw problem(.reservedIdentifier) }
    return text
  }

  /// A day of the calendar, YYYY-MM-DD.
  func day() throws(RulebookProblem) -> Day {
    guard let day = Day(iso: try text()) else { throw problem(.badDate) }
    return day
  }

  /// One of the words that can stand here.
  func word(oneOf words: [String]) throws(RulebookProblem) -> String {
    let text = try text()
    guard words.contains(text) else { throw problem(.unknownWord(oneOf: words)) }
    return text
  }

  /// One of the words that a type spells.
  func choice<Word: RawRepresentable<String> & CaseIterable>(
    _: Word.Type = Word.self
  ) throws(RulebookProblem) -> Word {
    guard let word = Word(rawValue: try text()) else {
      throw problem(.unknownWord(oneOf: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// True or false.
  func truth() throws(RulebookProblem) -> Bool {
    guard case .bool(let truth) = value else { throw wrongKind(.trueOrFalse) }
    return truth
  }

  /// A number of at most two decimals, in hundredths.
  func hundredths() throws(RulebookProblem) -> Int {
    guard case .number(let number) = value else { throw wrongKind(.number) }
    do {
      return try Decimals.hundredths(number, places: 2)
    } catch {
      throw problem(.badDecimal)
    }
  }

  /// A whole number.
  func integer() throws(RulebookProblem) -> Int {
    guard case .number(let number) = value else { throw wrongKind(.number) }
    do {
      return try Decimals.hundredths(number, places: 0) / 100
    } catch {
      throw problem(.badInteger)
    }
  }

  /// A whole number within limits.
  func integer(in range: ClosedRange<Int>) throws(RulebookProblem) -> Int {
    let number = try integer()
    guard range.contains(number) else { throw problem(.outOfRange(range)) }
    return number
  }

  /// What a rule rests on: a clause that is quoted, or null for our convention.
  func basis(quoted clauses: [Clause]) throws(RulebookProblem) -> Basis {
    guard let number = try orNull?.text() else { return .convention }
    guard clauses.contains(where: { $0.number == number }) else { throw problem(.clauseNotQuoted(number)) }
    return .clause(number)
  }
}
