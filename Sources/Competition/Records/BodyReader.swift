public import Journal

/// Reads a record's body, member by member in their one order, and takes only what a record of its kind can hold.
///
/// The journal's reader sees to the one spelling of strings and numbers, this one to each member's vocabulary: texts on
/// one line, words of a closed list, counts, names of records, hex.
struct BodyReader {
  private var reader: CanonicalReader
  /// Whether the body escapes anything: where it doesn't, no text in it can break its line.
  private let hasEscapes: Bool

  /// A reader in front of the first member.
  init(_ body: ArraySlice<UInt8>) throws(RecordProblem) {
    reader = CanonicalReader(body)
    // Looks at every byte on purpose: without an early end the compiler looks at many at once.
    hasEscapes = body.withUnsafeBufferPointer { bytes in
      bytes.reduce(0 as UInt8) { $0 | ($1 == UInt8(ascii: "\\") ? 1 : 0) } == 1
    }
    try spelled { reader throws(CanonicalError) in try reader.object() }
  }

  /// Ends the body: nothing may follow.
  mutating func end() throws(RecordProblem) {
    try spelled { reader throws(CanonicalError) in try reader.end() }
  }

  /// A text as it was given, whatever lines it has.
  mutating func text(_ member: StaticString) throws(RecordProblem) -> String {
    try spelled { reader throws(CanonicalError) in try reader.string(member) }
  }

  /// A text on one line.
  mutating func line(_ member: StaticString) throws(RecordProblem) -> String {
    let text = try text(member)
    guard !hasEscapes || text.isOneLine else { throw .value(member: member.description) }
    return text
  }

  /// Texts, each on one line.
  mutating func lines(_ member: StaticString) throws(RecordProblem) -> [String] {
    let texts = try spelled { reader throws(CanonicalError) in try reader.strings(member) }
    guard !hasEscapes || texts.allSatisfy(\.isOneLine) else { throw .value(member: member.description) }
    return texts
  }

  /// A text that passes a test.
  mutating func line(_ member: StaticString, where isGood: (String) -> Bool) throws(RecordProblem) -> String {
    let text = try line(member)
    guard isGood(text) else { throw .value(member: member.description) }
    return text
  }

  /// A number that counts something, from a least one.
  mutating func count(_ member: StaticString, from least: Int = 0) throws(RecordProblem) -> Int {
    let number = try spelled { reader throws(CanonicalError) in try reader.integer(member) }
    guard number >= least else { throw .value(member: member.description) }
    return number
  }

  /// One word of a closed list.
  mutating func word<Word: RawRepresentable<String>>(_ member: StaticString) throws(RecordProblem) -> Word {
    guard let word = Word(rawValue: try text(member)) else { throw .value(member: member.description) }
    return word
  }

  /// One word of a closed list, or nothing.
  mutating func wordIfAny<Word: RawRepresentable<String>>(_ member: StaticString) throws(RecordProblem) -> Word? {
    let text = try text(member)
    if text.isEmpty { return nil }
    guard let word = Word(rawValue: text) else { throw .value(member: member.description) }
    return word
  }

  /// A year; 0 is none.
  mutating func year(_ member: StaticString) throws(RecordProblem) -> Int? {
    let year = try count(member)
    guard year <= 9999 else { throw .value(member: member.description) }
    return year == 0 ? nil : year
  }

  /// What a text spells.
  mutating func value<Value>(
    _ member: StaticString, _ read: (String) -> Value?
  ) throws(RecordProblem) -> Value {
    guard let value = read(try line(member)) else { throw .value(member: member.description) }
    return value
  }

  /// What a text spells, or nothing.
  mutating func valueIfAny<Value>(
    _ member: StaticString, _ read: (String) -> Value?
  ) throws(RecordProblem) -> Value? {
    let text = try line(member)
    if text.isEmpty { return nil }
    guard let value = read(text) else { throw .value(member: member.description) }
    return value
  }

  /// `yes`, `no`, or nothing.
  mutating func yesNo(_ member: StaticString) throws(RecordProblem) -> Bool? {
    try valueIfAny(member) { text in
      switch text {
      case "yes": true
      case "no": false
      default: nil
      }
    }
  }

  /// So many bytes in lower-case hex.
  mutating func hex(_ member: StaticString, bytes count: Int) throws(RecordProblem) -> String {
    try line(member) { bytes(hex: $0, count: count) != nil }
  }

  /// The name of a record.
  mutating func ref(_ member: StaticString) throws(RecordProblem) -> String {
    try line(member, where: Ref.isSpelling)
  }

  /// Names of records.
  mutating func refs(_ member: StaticString) throws(RecordProblem) -> [String] {
    let texts = try lines(member)
    guard texts.allSatisfy(Ref.isSpelling) else { throw .value(member: member.description) }
    return texts
  }

  private mutating func spelled<Value>(
    _ read: (inout CanonicalReader) throws(CanonicalError) -> Value
  ) throws(RecordProblem) -> Value {
    do throws(CanonicalError) { return try read(&reader) } catch { throw .spelling(error) }
  }
}

/// Why a line of the journal is no record of a competition.
public enum RecordProblem: Error, Hashable, Sendable {
  /// A kind this program does not know.
  case unknownKind
  /// A member that holds what no record of its kind holds: a word its list has not, a broken line, a count below zero.
  case value(member: String)
  /// Another spelling than the one of its kind: another member, another order, a number for a text.
  case spelling(CanonicalError)
}
