internal import Scoring

/// The members of one operation, taken one after the other; what nobody takes is unknown.
struct Members {
  private var rest: [JSON.Member]

  /// The members of an object.
  init(of value: JSON) throws(OperationProblem) {
    guard case .object(let members) = value else { throw .notAnObject }
    rest = members
  }

  /// A text, `nil` where the member is not there.
  mutating func text(_ name: String) throws(OperationProblem) -> String? {
    switch take(name) {
    case nil: return nil
    case .string(let text): return text
    case .null, .bool, .number, .array, .object: throw .wrongKind(name, expected: .text)
    }
  }

  /// A text that has to be there.
  mutating func needed(_ name: String) throws(OperationProblem) -> String {
    guard let text = try text(name) else { throw .missing(name) }
    return text
  }

  /// One of a few words, `nil` where the member is not there.
  mutating func word<Value>(
    _ name: String, _ words: [(String, Value)]
  ) throws(OperationProblem) -> Value? {
    guard let text = try text(name) else { return nil }
    guard let found = words.first(where: { $0.0 == text }) else {
      throw .unknownWord(name, oneOf: words.map(\.0))
    }
    return found.1
  }

  /// Texts that have to be there.
  mutating func neededTexts(_ name: String) throws(OperationProblem) -> [String] {
    guard let texts = try texts(name) else { throw .missing(name) }
    return texts
  }

  /// Texts, `nil` where the member is not there.
  mutating func texts(_ name: String) throws(OperationProblem) -> [String]? {
    guard let value = take(name) else { return nil }
    guard case .array(let elements) = value else { throw .wrongKind(name, expected: .texts) }
    var texts: [String] = []
    for element in elements {
      guard case .string(let text) = element else { throw .wrongKind(name, expected: .texts) }
      texts.append(text)
    }
    return texts
  }

  /// True or false, `nil` where the member is not there.
  mutating func yesOrNo(_ name: String) throws(OperationProblem) -> Bool? {
    switch take(name) {
    case nil: return nil
    case .bool(let answer): return answer
    case .null, .string, .number, .array, .object: throw .wrongKind(name, expected: .yesOrNo)
    }
  }

  /// A day as YYYY-MM-DD, `nil` where the member is not there.
  mutating func day(_ name: String) throws(OperationProblem) -> Day? {
    guard let text = try text(name) else { return nil }
    guard let day = Day(iso: text) else { throw .wrongKind(name, expected: .day) }
    return day
  }

  /// A whole number, `nil` where the member is not there.
  mutating func number(_ name: String) throws(OperationProblem) -> Int? {
    switch take(name) {
    case nil: return nil
    case .number(let spelling):
      guard let number = Int(spelling) else { throw .wrongKind(name, expected: .wholeNumber) }
      return number
    case .null, .bool, .string, .array, .object: throw .wrongKind(name, expected: .wholeNumber)
    }
  }

  /// A whole number that has to be there.
  mutating func neededNumber(_ name: String) throws(OperationProblem) -> Int {
    guard let number = try number(name) else { throw .missing(name) }
    return number
  }

  /// Whether nobody has taken the member yet.
  func has(_ name: String) -> Bool { rest.contains { $0.name == name } }

  /// Whether the member is there and `null`; then it is taken.
  mutating func takeNull(_ name: String) -> Bool {
    guard let index = rest.firstIndex(where: { $0.name == name && $0.value == .null }) else { return false }
    rest.remove(at: index)
    return true
  }

  /// Names of records: one or a list, each `"STATION:SEQ"` or a number of this station's own journal.
  mutating func records(_ name: String, station: String) throws(OperationProblem) -> [String] {
    switch take(name) {
    case nil: return []
    case .array(let elements):
      var records: [String] = []
      for element in elements { records.append(try record(element, name, station)) }
      return records
    case .some(let element): return [try record(element, name, station)]
    }
  }

  private func record(_ value: JSON, _ name: String, _ station: String) throws(OperationProblem) -> String {
    switch value {
    case .number(let seq): return "\(station):\(seq)"
    case .string(let spelling): return spelling
    case .null, .bool, .array, .object: throw .wrongKind(name, expected: .records)
    }
  }

  /// Refuses what nobody took.
  func end() throws(OperationProblem) {
    if let unknown = rest.first { throw .unknownMember(unknown.name) }
  }

  /// The member itself, which is taken; `nil` where it is not there.
  mutating func take(_ name: String) -> JSON? {
    guard let index = rest.firstIndex(where: { $0.name == name }) else { return nil }
    return rest.remove(at: index).value
  }
}
