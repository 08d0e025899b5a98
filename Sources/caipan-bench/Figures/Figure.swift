/// What can be measured, by the name it is asked for.
enum Figure: String, CaseIterable {
  case append, opening, ranking, saving, desk, program, size

  /// One line for the usage.
  var summary: String {
    switch self {
    case .append: "a durable append against a plain write + fdatasync of as many bytes"
    case .opening: "opening 20,000 and 1,000,000 records, as a journal and as a competition"
    case .ranking: "one changed sheet among 300, 10,000 and 100,000 contestants"
    case .saving: "one saved mark among 300 and 100,000 contestants, with and without a disk"
    case .desk: "a key's work at the desk, from the key to the finished frame"
    case .program: "the built program in a terminal: start, keys, bytes, memory, idling"
    case .size: "the built program on the disk"
    }
  }

  /// Whether the built program is measured.
  var needsProgram: Bool {
    switch self {
    case .program, .size: true
    case .append, .opening, .ranking, .saving, .desk: false
    }
  }

  func measure(_ bench: Bench) throws -> [Row] {
    switch self {
    case .append: try measureAppend(bench)
    case .opening: try measureOpening(bench)
    case .ranking: measureRanking()
    case .saving: try measureSaving(bench)
    case .desk: try measureDesk()
    case .program: try measureProgram(bench)
    case .size: try measureSize(bench)
    }
  }
}

/// What every figure may use.
struct Bench {
  /// Where files may be made.
  let workplace: Workplace
  /// The path of the built program.
  let program: String
}
