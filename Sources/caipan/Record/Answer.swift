internal import Journal
internal import Scoring

/// What `record` answers to one line: one line of JSON.
enum Answer {
  /// The operation is on the disk; of several records the last.
  static func receipt(_ line: Line) -> String {
    object([("seq", .number(String(line.seq))), ("h", .string(line.hash.hex))])
  }

  /// What the operation would do, and nothing was done.
  static func trial(_ would: JSON) -> String { object([("would", would)]) }

  /// The operation was refused: the sentence, the word for programs, and the number of the input's line.
  static func refusal(_ sentence: String, why: String, line: Int) -> String {
    object([("refused", .string(sentence)), ("why", .string(why)), ("line", .number(String(line)))])
  }

  /// The operation is not saved, and nothing after it is taken.
  static func notSaved(_ sentence: String, why: String, line: Int) -> String {
    object([("notSaved", .string(sentence)), ("why", .string(why)), ("line", .number(String(line)))])
  }

  private static func object(_ members: [(String, JSON)]) -> String {
    JSON.object(members.map { JSON.Member(name: $0.0, value: $0.1) }).text() + "\n"
  }
}
